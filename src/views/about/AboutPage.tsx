import { describeDay } from "../../i18n/day-words.ts";
import { number } from "../../i18n/numbers.ts";
import { localText, wordsLanguage } from "../../i18n/words.ts";
import { dayToIso } from "../../model/edtf.ts";
import { confidences, kinds, statuses } from "../../model/vocabulary.ts";
import { defaultSelection, type Patch, patched } from "../../state/selection.ts";
import type { Store } from "../../state/store.ts";
import { textPageFrame } from "../../state/text-pages.ts";
import { writeAddress } from "../../state/url.ts";
import { Contact } from "../../ui/Contact.tsx";
import { TextPage } from "../../ui/TextPage.tsx";
import type { ViewProps } from "../view.ts";
import { ca } from "./about-ca.ts";
import { en } from "./about-en.ts";
import { es } from "./about-es.ts";
import type { AboutWords } from "./about-words.ts";
import { type Coverage, countStatuses, countUnconfirmed, coverageOf } from "./coverage.ts";
import { downloadsIn } from "./downloads.ts";
import { Items } from "./Items.tsx";
import { TermTable } from "./TermTable.tsx";

export const aboutWords = { ca, es, en } satisfies Record<string, AboutWords>;
const byLanguage: ReadonlyMap<string, AboutWords> = new Map(Object.entries(aboutWords));

/** What stands in the head of the page. */
export function aboutHead(language: string): Pick<AboutWords, "title" | "description"> {
  return byLanguage.get(language) ?? en;
}

interface AboutPageProps extends ViewProps {
  /** Address of the atlas's root, relative to the page. */
  readonly root: string;
}

/** What the atlas is, how it was made, what it lacks, and how to use and correct it; every number is counted from the data. */
export function AboutPage({ store, root }: AboutPageProps) {
  const language = store.language.value;
  const words = byLanguage.get(language) ?? en;
  const { settings } = store.atlas;
  const coverage = coverageOf(store.atlas);
  const checked = coverage.checked === undefined ? "" : describeDay(coverage.checked, language);
  return (
    <TextPage frame={textPageFrame(store, "about")} title={words.title} back={words.back}>
      <p>{words.intro(localText(settings.home.name, language).text)}</p>
      <p>{words.publishedBy(localText(settings.publisher, language).text)}</p>
      <h2>{words.audience}</h2>
      <Items texts={words.audienceList} />
      <h2>{words.figures}</h2>
      {checked !== "" && <p>{words.lastChecked(checked)}</p>}
      <Figures coverage={coverage} words={words} language={language} />
      <Terms store={store} coverage={coverage} words={words} />
      <h2>{words.gaps}</h2>
      <Items texts={gapsOf(store, coverage, words)} />
      <h2>{words.correct}</h2>
      <p>{words.correctText}</p>
      <p>
        {words.correctAt}: <Contact contact={settings.contact} />
      </p>
      <h2>{words.licence}</h2>
      <p>
        {words.licenceText}{" "}
        <a href={settings.licence.uri} rel="license noreferrer">
          {settings.licence.name}
        </a>
        .
      </p>
      <p>{words.licenceLimits}</p>
      <h2>{words.cite}</h2>
      <p class="about-cite">
        {words.citation(
          localText(settings.title, language).text,
          checked,
          settings.licence.name,
          new URL(settings.baseUrl).href,
        )}
      </p>
      <p>{words.citeHint}</p>
      <h2>{words.downloads}</h2>
      <p>{words.downloadsText}</p>
      <ul>
        {downloadsIn(language, words).map(({ file, title }) => (
          <li key={file}>
            <a href={`${root}${file}`}>{title}</a>
          </li>
        ))}
      </ul>
      <h2>{words.privacy}</h2>
      <p>{words.privacyText}</p>
    </TextPage>
  );
}

const figures = [
  "partnerships",
  "partners",
  "countries",
  "sources",
  "uncertain",
  "inferred",
  "disputed",
  "undated",
  "withoutStatedEnd",
] as const;

interface CoverageProps {
  readonly coverage: Coverage;
  readonly words: AboutWords;
}

function Figures({ coverage, words, language }: CoverageProps & { readonly language: string }) {
  return (
    <dl class="about-figures">
      {figures.map((name) => (
        <div key={name}>
          <dt>{words.figureNames[name]}</dt>
          <dd>{number(coverage[name], wordsLanguage(language))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The kinds, the statuses and the method with its degrees of confidence. */
function Terms({ store, coverage, words }: CoverageProps & ViewProps) {
  const { kind, kindHelp, status, statusHelp, confidence, confidenceHelp } = store.words.value;
  const language = store.language.value;
  const { presumedTermYears } = store.atlas.settings;
  const inStatus = countStatuses(store.atlas, store.statusOf);
  const counted = (count: number | undefined, patch: Patch) => ({
    count: number(count ?? 0, wordsLanguage(language)),
    href: count === undefined || count === 0 ? undefined : addressOf(store, patch),
  });
  return (
    <>
      <h2>{words.kinds}</h2>
      <TermTable
        heads={[words.kindName, words.meaning, words.howMany]}
        terms={kinds.map((value) => ({
          term: kind[value],
          meaning: kindHelp[value],
          ...counted(coverage.byKind.get(value), { kind: { include: [value], exclude: [] } }),
        }))}
      />
      <h2>{words.active}</h2>
      {words.activeText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {kinds.map((value) => {
        const years = presumedTermYears[value];
        return years === undefined ? null : (
          <p key={value}>
            {words.presumed(kind[value], years)} {words.convention}
          </p>
        );
      })}
      <p>{words.statusOn(describeDay(dayToIso(store.day.value), language))}</p>
      <TermTable
        heads={[words.statusName, words.meaning, words.howMany]}
        terms={statuses.map((value) => ({
          term: status[value],
          meaning: statusHelp[value],
          ...counted(inStatus.get(value), { status: { include: [value], exclude: [] } }),
        }))}
      />
      <h2>{words.method}</h2>
      {words.methodText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <TermTable
        heads={[words.confidenceName, words.meaning, words.howMany]}
        terms={confidences.map((value) => ({
          term: confidence[value],
          meaning: confidenceHelp[value],
          count: number(coverage.byConfidence.get(value) ?? 0, wordsLanguage(language)),
        }))}
      />
    </>
  );
}

function addressOf(store: Store, patch: Patch): string {
  return `${store.hrefOf({ kind: "home" })}?${writeAddress(patched(defaultSelection, patch))}`;
}

/** What is missing, in sentences; those that the data do not give cause for are left out. */
function gapsOf(store: Store, coverage: Coverage, words: AboutWords): readonly string[] {
  const { sources, partnerships, lasting, withoutStatedEnd, undated, undatedSources, withOneSource } = coverage;
  const unseen = sources - coverage.seenSources;
  const unconfirmed = countUnconfirmed(store.atlas, store.statusOf);
  const active = countStatuses(store.atlas, store.statusOf).get("active") ?? 0;
  const { withSignatories, withPlace, withInstrument, partners, partnersWithoutWikidata } = coverage;
  const whenAny = (count: number, sentence: string) => (count > 0 ? [sentence] : []);
  return [
    words.incomplete,
    ...whenAny(unseen, words.storedCopies(unseen, sources)),
    ...whenAny(withOneSource, words.oneSource(withOneSource, partnerships)),
    ...whenAny(undatedSources, words.undatedSources(undatedSources, sources)),
    ...whenAny(undated, words.undated(undated)),
    ...whenAny(withoutStatedEnd, words.withoutEnd(withoutStatedEnd, lasting)),
    ...whenAny(unconfirmed, words.unconfirmed(unconfirmed, active)),
    words.sparse(withSignatories, withPlace, withInstrument),
    ...whenAny(partnersWithoutWikidata, words.withoutWikidata(partnersWithoutWikidata, partners)),
    words.points,
  ];
}
