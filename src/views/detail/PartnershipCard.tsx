import type { ComponentChildren } from "preact";
import { countryName } from "../../i18n/country.ts";
import { describeDate, describeEnd } from "../../i18n/date-words.ts";
import { describeDay } from "../../i18n/day-words.ts";
import { localText, type Words } from "../../i18n/words.ts";
import type { Partnership, Texts } from "../../model/atlas.ts";
import { isUncertain } from "../../model/certainty.ts";
import type { Store } from "../../state/store.ts";
import { kindShapes } from "../../theme/shapes.ts";
import { Help } from "../../ui/Help.tsx";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { Mark } from "../../ui/Mark.tsx";
import "./card.css";
import { Chain } from "./Chain.tsx";
import { Citation } from "./Citation.tsx";
import { SourceList } from "./SourceList.tsx";
import { describeStatus } from "./status-words.ts";

interface CardProps {
  readonly store: Store;
  readonly partnership: Partnership;
  /** On a page of its own the card is what the page is about. */
  readonly isPage?: boolean;
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function PartnershipCard({ store, partnership, isPage = false }: CardProps) {
  const Title = isPage ? "h1" : "h2";
  const heading = isPage ? "h2" : "h3";
  const words = store.words.value;
  const language = store.language.value;
  const { detail } = words;
  const status = store.statusOf(partnership);
  const why = describeStatus(status, partnership, store.atlas.settings.presumedTermYears, words, language);
  const local = (texts: Texts) => (
    <LocalText text={localText(texts, language)} describeFallback={words.page.fallback} />
  );
  const hasText = (texts: Texts) => localText(texts, language).text !== "";
  const { instrument, binding, kind } = partnership;
  return (
    <article class="card">
      <div class="card-kind">
        <Mark shape={kindShapes[kind]} colour={`kind-${kind}`} />
        <span>{words.kind[kind]}</span>
        <Help question={words.filters.what(words.kind[kind])} text={words.kindHelp[kind]} />
        <span class={`chip-status chip-${status.status}`}>{words.status[status.status]}</span>
      </div>
      <Title class="card-title" id="detail-title" tabIndex={-1}>
        {local(partnership.title)}
      </Title>
      {!store.isVisible(partnership) && <p class="card-note">{detail.hidden}</p>}
      {hasText(partnership.summary) && <p class="card-summary">{local(partnership.summary)}</p>}
      <dl class="facts">
        <Fact name={detail.date}>
          {describeDate(partnership.date, language)}
          {partnership.dateBasis !== undefined && partnership.dateBasis !== "stated" && (
            <span class="fact-aside">{words.dateBasis[partnership.dateBasis]}</span>
          )}
          {isUncertain(partnership) && (
            <Help question={words.filters.what(words.list.uncertain)} text={words.list.uncertainHelp} />
          )}
          {hasText(partnership.dateNote) && <p class="fact-note">{local(partnership.dateNote)}</p>}
        </Fact>
        {partnership.end !== undefined && <Fact name={detail.end}>{describeEnd(partnership.end, language)}</Fact>}
        <Fact name={detail.status}>
          {words.status[status.status]}
          <Help question={words.filters.what(words.status[status.status])} text={words.statusHelp[status.status]} />
          <p class="fact-note">
            {why.before}
            {why.title !== undefined && <LocalText text={why.title} describeFallback={words.page.fallback} />}
            {why.after}
          </p>
        </Fact>
        <Fact name={detail.partners}>
          <ul class="plain">
            {partnership.partners.map((partner) => (
              <li key={partner.id}>
                <InPageLink
                  href={store.hrefOf({ kind: "partner", id: partner.id })}
                  onFollow={() => store.openAt(partner.id)}
                >
                  {local(partner.name)}
                </InPageLink>
                <span class="fact-aside">
                  {words.partnerType[partner.type]}, {countryName(partner.country, language)}
                  {partner.position !== undefined && `; ${words.position[partner.position]}`}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={detail.themes}>
          <ul class="plain inline">
            {partnership.themes.map((theme) => (
              <li key={theme.id}>
                {local(theme.name)}
                {hasText(theme.definition) && (
                  <Help
                    question={words.filters.what(localText(theme.name, language).text)}
                    text={localText(theme.definition, language).text}
                  />
                )}
              </li>
            ))}
          </ul>
        </Fact>
        {(instrument !== undefined || binding !== undefined) && (
          <Fact name={detail.instrument}>
            {instrument !== undefined && <Instrument instrument={instrument} words={words} />}
            {binding !== undefined && <span class="fact-aside">{words.binding[binding]}</span>}
          </Fact>
        )}
        {partnership.signatories.length > 0 && (
          <Fact name={detail.signatories}>{partnership.signatories.join(", ")}</Fact>
        )}
        {hasText(partnership.place) && <Fact name={detail.place}>{local(partnership.place)}</Fact>}
        <Fact name={detail.confidence}>
          {words.confidence[partnership.confidence]}
          <p class="fact-note">
            {words.confidenceHelp[partnership.confidence]}
            {partnership.checked !== undefined && ` ${detail.checked(describeDay(partnership.checked, language))}`}
          </p>
        </Fact>
      </dl>
      <Chain store={store} partnership={partnership} heading={heading} />
      <SourceList store={store} partnership={partnership} heading={heading} />
      <Citation
        store={store}
        title={partnership.title}
        page={{ kind: "partnership", id: partnership.id }}
        heading={heading}
      />
    </article>
  );
}

/** The form of the text; one that the interface has no word for is named as the table has it. */
function Instrument({ instrument, words }: { readonly instrument: string; readonly words: Words }) {
  const name = named(words.instrument, instrument) ?? instrument;
  const help = named(words.instrumentHelp, instrument);
  return (
    <>
      {name}
      {help !== undefined && <Help question={words.filters.what(name)} text={help} />}
    </>
  );
}

/** Any slug may stand in the table, `constructor` too. */
function named(names: Readonly<Record<string, string>>, slug: string): string | undefined {
  return Object.hasOwn(names, slug) ? names[slug] : undefined;
}
