import { describeDate } from "../../i18n/date-words.ts";
import { localText } from "../../i18n/words.ts";
import type { Partnership } from "../../model/atlas.ts";
import type { Store } from "../../state/store.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { chainOf } from "./chain-of.ts";
import type { SectionHeading } from "./heading.ts";

interface ChainProps {
  readonly store: Store;
  readonly partnership: Partnership;
  readonly heading: SectionHeading;
}

/** What the partnership belongs to and what became of it, in their order. */
export function Chain({ store, partnership, heading: Heading }: ChainProps) {
  const words = store.words.value;
  const language = store.language.value;
  const chain = chainOf(partnership, store.atlas);
  if (chain.length < 2) return null;
  const title = (link: Partnership) => (
    <LocalText text={localText(link.title, language)} describeFallback={words.page.fallback} />
  );
  return (
    <section class="chain">
      <Heading>{words.detail.chain}</Heading>
      <ol>
        {chain.map((link) => (
          <li key={link.id} class={link === partnership ? "is-here" : ""}>
            <span class="chain-date">{describeDate(link.date, language)}</span>
            {link === partnership ? (
              <span>
                {title(link)} <span class="fact-aside">{words.detail.here}</span>
              </span>
            ) : (
              <InPageLink
                href={store.hrefOf({ kind: "partnership", id: link.id })}
                onFollow={() => store.open(link.id)}
              >
                {title(link)}
              </InPageLink>
            )}
            {link.effect !== undefined && <span class="fact-aside">{words.effect[link.effect]}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
