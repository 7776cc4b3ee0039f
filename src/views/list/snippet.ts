import type { Language, Partnership, Texts } from "../../model/atlas.ts";
import { matchRanges, type SearchIndex, type TextRange } from "../../model/search.ts";

export interface Snippet {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** Only where it is not the reader's. */
  readonly language?: Language;
}

const lettersBefore = 40;
const lettersAfter = 70;

/**
 * Where a partnership has the words that were searched for, for one whose title shows none of them: what is around the
 * first of them, in the reader's language if it is there.
 */
export function snippetOf(
  partnership: Partnership,
  q: string,
  index: SearchIndex,
  language: Language,
): Snippet | undefined {
  for (const candidate of candidatesOf(partnership, language)) {
    const ranges = matchRanges(candidate.text, q, index);
    if (ranges.length > 0) return { ...candidate, ...cut(candidate.text, ranges) };
  }
  return undefined;
}

type Candidate = Pick<Snippet, "text" | "language">;

function candidatesOf(partnership: Partnership, language: Language): readonly Candidate[] {
  const { title, summary, partners, themes, signatories } = partnership;
  const named = partners.flatMap(({ name, city }) => [name, city]);
  const texts: readonly Texts[] = [summary, ...named, ...themes.map(({ name }) => name), title];
  const written = texts.flatMap((each) =>
    Object.entries(each).flatMap(([own, text]) => (text === undefined ? [] : [{ text, language: own }])),
  );
  return [
    ...written.filter((each) => each.language === language).map(({ text }) => ({ text })),
    ...signatories.map((text) => ({ text })),
    ...written.filter((each) => each.language !== language),
  ];
}

/** The part of a text around its first range, at the edges of words, with the ranges that lie within. */
function cut(text: string, ranges: readonly TextRange[]): Pick<Snippet, "text" | "ranges"> {
  const [first] = ranges;
  if (first === undefined) return { text, ranges };
  const blank = text.slice(0, first.start).indexOf(" ", first.start - lettersBefore);
  const begin = first.start <= lettersBefore ? 0 : blank === -1 ? first.start : blank + 1;
  const last = first.end + lettersAfter;
  const space = text.lastIndexOf(" ", last);
  const end = last >= text.length ? text.length : Math.max(first.end, space);
  const [before, after] = [begin === 0 ? "" : "… ", end === text.length ? "" : " …"];
  const moved = before.length - begin;
  return {
    text: before + text.slice(begin, end) + after,
    ranges: ranges
      .filter((range) => range.end <= end)
      .map((range) => ({ start: range.start + moved, end: range.end + moved })),
  };
}
