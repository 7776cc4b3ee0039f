import { describeDate } from "../../i18n/date-words.ts";
import { describeDay } from "../../i18n/day-words.ts";
import type { Partnership, Source } from "../../model/atlas.ts";
import type { Store } from "../../state/store.ts";
import type { SectionHeading } from "./heading.ts";

interface SourceListProps {
  readonly store: Store;
  readonly partnership: Partnership;
  readonly heading: SectionHeading;
}

/** Where each claim comes from: title, publisher, kind, date, file where it has no address, and the day on which somebody read it. */
export function SourceList({ store, partnership, heading: Heading }: SourceListProps) {
  const words = store.words.value;
  const language = store.language.value;
  const factsOf = (source: Source) =>
    [
      source.publisher,
      source.kind && words.sourceKind[source.kind],
      source.published && words.detail.published(describeDate(source.published, language)),
      source.url === undefined ? source.file : undefined,
      source.seen && words.detail.seen(describeDay(source.seen, language)),
    ].filter((fact) => fact !== undefined);
  return (
    <section class="sources">
      <Heading>{words.detail.sources}</Heading>
      <ul>
        {partnership.sources.map((source) => (
          <li key={source.id}>
            {source.url === undefined ? (
              <cite lang={source.language}>{source.title}</cite>
            ) : (
              <a href={source.url} rel="noreferrer external" hreflang={source.language}>
                <cite lang={source.language}>{source.title}</cite>
              </a>
            )}
            <span class="source-facts">{factsOf(source).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
