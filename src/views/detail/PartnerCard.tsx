import { countryName } from "../../i18n/country.ts";
import { describeDate } from "../../i18n/date-words.ts";
import { localText } from "../../i18n/words.ts";
import type { Partner } from "../../model/atlas.ts";
import { compareEdtf } from "../../model/edtf.ts";
import type { Store } from "../../state/store.ts";
import { kindShapes } from "../../theme/shapes.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { Mark } from "../../ui/Mark.tsx";
import "./card.css";
import { Citation } from "./Citation.tsx";
import { PartnerStrip } from "./PartnerStrip.tsx";

interface PartnerCardProps {
  readonly store: Store;
  readonly partner: Partner;
  /** On a page of its own the card is what the page is about. */
  readonly isPage?: boolean;
}

/** A partner with all its partnerships in order, those that the filters hide included. */
export function PartnerCard({ store, partner, isPage = false }: PartnerCardProps) {
  const Title = isPage ? "h1" : "h2";
  const Heading = isPage ? "h2" : "h3";
  const words = store.words.value;
  const language = store.language.value;
  const { embed, filters } = store.selection.value;
  const partnerships = [...(store.atlas.partnershipsOf.get(partner.id) ?? [])].sort(
    (a, b) => compareEdtf(a.date, b.date) || a.index - b.index,
  );
  const name = localText(partner.name, language);
  const city = localText(partner.city, language);
  return (
    <article class="card">
      <p class="card-kind">
        {words.partnerType[partner.type]} ·{" "}
        {city.text !== "" && city.text !== name.text && (
          <>
            <LocalText text={city} describeFallback={words.page.fallback} />,{" "}
          </>
        )}
        {countryName(partner.country, language)}
      </p>
      <Title class="card-title" id="detail-title" tabIndex={-1}>
        <LocalText text={name} describeFallback={words.page.fallback} />
      </Title>
      <p class="card-actions">
        {!isPage && embed !== "card" && filters !== "locked" && (
          <button
            type="button"
            class="button"
            onClick={() => store.change({ partner: { include: [partner.id], exclude: [] } })}
          >
            {words.detail.filterPartner}
          </button>
        )}
        {partner.website !== undefined && (
          <a href={partner.website} rel="noreferrer external">
            {new URL(partner.website).hostname}
          </a>
        )}
      </p>
      <Heading>{words.detail.all(partnerships.length)}</Heading>
      <PartnerStrip store={store} partnerships={partnerships} />
      <ol class="partner-items">
        {partnerships.map((partnership) => {
          const { status } = store.statusOf(partnership);
          return (
            <li key={partnership.id} class={store.isVisible(partnership) ? "" : "is-hidden-by-filters"}>
              <span class="chain-date">{describeDate(partnership.date, language)}</span>
              <InPageLink
                href={store.hrefOf({ kind: "partnership", id: partnership.id })}
                onFollow={() => store.open(partnership.id)}
              >
                <LocalText text={localText(partnership.title, language)} describeFallback={words.page.fallback} />
              </InPageLink>
              <span class="item-facts">
                <Mark shape={kindShapes[partnership.kind]} colour={`kind-${partnership.kind}`} />
                <span>{words.kind[partnership.kind]}</span>
                <span>· {words.status[status]}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <Citation store={store} title={partner.name} page={{ kind: "partner", id: partner.id }} heading={Heading} />
    </article>
  );
}
