import { countryName } from "../../i18n/country.ts";
import { describeDate, describeEnd } from "../../i18n/date-words.ts";
import { localText, type Words } from "../../i18n/words.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Trace } from "../../model/trace.ts";
import { kinds, partnerTypes, statuses } from "../../model/vocabulary.ts";
import type { Grouping } from "./groupings.ts";
import { timelineWordsFor } from "./words.ts";

/** What is said of a mark, in its parts. */
export interface MarkName {
  readonly title: string;
  /** Language of the title, where it is not the reader's. */
  readonly titleLanguage?: string;
  readonly date: string;
  readonly status: string;
}

export function nameOf({ partnership, status, isOpen }: Trace, words: Words, language: string): MarkName {
  const { text, isFallback, language: titleLanguage } = localText(partnership.title, language);
  const { date, end } = partnership;
  const began = describeDate(date, language);
  const isAsFarAsKnown = isOpen && !status.openEnded;
  return {
    title: text,
    ...(isFallback && { titleLanguage }),
    date: end === undefined ? began : `${began}, ${describeEnd(end, language)}`,
    status: isAsFarAsKnown ? timelineWordsFor(language).asFarAsKnown : words.status[status.status],
  };
}

/** "Title, date in words, status": what a screen reader says of a mark. */
export function describeMark(trace: Trace, words: Words, language: string): string {
  const { title, date, status } = nameOf(trace, words, language);
  return [title, date, status].join(", ");
}

/** The name of a lane in the reader's language. */
export function laneName(grouping: Grouping, id: string, atlas: Atlas, words: Words, language: string): string {
  switch (grouping) {
    case "theme":
      return localText(atlas.themeById.get(id)?.name ?? {}, language).text || id;
    case "kind":
      return named(kinds, words.kind, id);
    case "region":
      return countryName(id, language);
    case "type":
      return named(partnerTypes, words.partnerType, id);
    case "status":
      return named(statuses, words.status, id);
    default:
      return grouping satisfies never;
  }
}

function named<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>, id: string): string {
  const known = ids.find((candidate) => candidate === id);
  return known === undefined ? id : names[known];
}
