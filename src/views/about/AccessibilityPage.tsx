import { describeDay } from "../../i18n/day-words.ts";
import { localText } from "../../i18n/words.ts";
import { dayToIso } from "../../model/edtf.ts";
import { textPageFrame } from "../../state/text-pages.ts";
import { Contact } from "../../ui/Contact.tsx";
import { TextPage } from "../../ui/TextPage.tsx";
import type { ViewProps } from "../view.ts";
import { ca } from "./accessibility-ca.ts";
import { en } from "./accessibility-en.ts";
import { es } from "./accessibility-es.ts";
import { type AccessibilityResults, recordedResults, summaryByArea } from "./accessibility-results.ts";
import type { AccessibilityWords } from "./accessibility-words.ts";
import { Items } from "./Items.tsx";

export const accessibilityWords = { ca, es, en } satisfies Record<string, AccessibilityWords>;
const byLanguage: ReadonlyMap<string, AccessibilityWords> = new Map(Object.entries(accessibilityWords));

const decreeAddress = "https://www.boe.es/buscar/act.php?id=BOE-A-2018-12699";

/** What stands in the head of the page. */
export function accessibilityHead(language: string): Pick<AccessibilityWords, "title" | "description"> {
  return byLanguage.get(language) ?? en;
}

interface AccessibilityPageProps extends ViewProps {
  readonly results?: AccessibilityResults;
}

/** The accessibility statement in the form that Royal Decree 1112/2018 asks for, with what the checks last said. */
export function AccessibilityPage({ store, results = recordedResults }: AccessibilityPageProps) {
  const language = store.language.value;
  const words = byLanguage.get(language) ?? en;
  const { settings } = store.atlas;
  return (
    <TextPage frame={textPageFrame(store, "accessibility")} title={words.title} back={words.back}>
      <p>
        {words.intro(localText(settings.publisher, language).text)}{" "}
        <a href={decreeAddress} rel="noreferrer external" hreflang="es">
          {words.decree}
        </a>
        .
      </p>
      <p>{words.scope(new URL(settings.baseUrl).href)}</p>
      <h2>{words.status}</h2>
      <p>{words.partial}</p>
      <p>{words.aim}</p>
      <h2>{words.content}</h2>
      <p>{words.contentIntro}</p>
      <h3>{words.nonConformity}</h3>
      <Items texts={words.nonConformityList} />
      <FailedChecks results={results} words={words} />
      <h3>{words.burden}</h3>
      <p>{words.burdenText}</p>
      <h3>{words.outside}</h3>
      <Items texts={words.outsideList} />
      <h2>{words.preparation}</h2>
      <p>{words.prepared(describeDay(dayToIso(store.today.value), language))}</p>
      <p>{words.method}</p>
      <p>
        <strong>{words.notWithPeople}</strong>
      </p>
      <Results results={results} words={words} language={language} />
      <h2>{words.feedback}</h2>
      <p>{words.feedbackText}</p>
      <Items texts={words.feedbackList} />
      <p>
        {words.contact}: <Contact contact={settings.contact} />
      </p>
      <h2>{words.enforcement}</h2>
      {words.enforcementText.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </TextPage>
  );
}

interface ResultsProps {
  readonly results: AccessibilityResults;
  readonly words: AccessibilityWords;
}

function FailedChecks({ results, words }: ResultsProps) {
  const failed = results.checks.filter(({ passed }) => !passed);
  if (failed.length === 0) return null;
  return (
    <>
      <p>{words.failedChecks}</p>
      <ul lang="en">
        {failed.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function Results({ results, words, language }: ResultsProps & { readonly language: string }) {
  if (results.date === undefined) return <p>{words.noRun}</p>;
  return (
    <>
      <p>{words.lastRun(describeDay(results.date, language))}</p>
      <table class="term-table about-areas">
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.passed}</th>
          </tr>
        </thead>
        <tbody>
          {summaryByArea(results).map(({ area, passed, all }) => (
            <tr key={area}>
              <th scope="row">{words.areas[area]}</th>
              <td>{words.passedOf(passed, all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details class="about-checks">
        <summary>{words.eachCheck}</summary>
        <ul>
          {results.checks.map(({ name, passed }) => (
            <li key={name}>
              <span lang="en">{name}</span>: {passed ? words.checkPassed : words.checkFailed}
            </li>
          ))}
        </ul>
      </details>
      <p>
        {words.tools}: {results.tools.join(", ")}
      </p>
    </>
  );
}
