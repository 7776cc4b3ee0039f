import type { Language, Partnership, Texts } from "./atlas.ts";
import { compareEdtf, compareEdtfDescending } from "./edtf.ts";
import { localeOf } from "./locale.ts";
import { kinds } from "./vocabulary.ts";

export const sorts = ["date", "-date", "title", "partner", "kind"] as const;
export type Sort = (typeof sorts)[number];

type Compare = (a: Partnership, b: Partnership) => number;

/**
 * The partnerships in the order of the list; equal ones keep the order of the table.
 * Dates: oldest first, or newest first with `-date`, and without an earliest day last in both. Names: as the language sorts them;
 * `textIn` says which text is shown where the language has none.
 */
export function sortPartnerships(
  partnerships: readonly Partnership[],
  sort: Sort,
  language: Language,
  textIn: (texts: Texts, language: Language) => string = nearestText,
): readonly Partnership[] {
  const byText = (textsOf: (partnership: Partnership) => Texts) =>
    byKey(partnerships, (partnership) => textIn(textsOf(partnership), language), language);
  return [...partnerships].sort(compareBy(sort, byText));
}

function compareBy(sort: Sort, byText: (textsOf: (partnership: Partnership) => Texts) => Compare): Compare {
  switch (sort) {
    case "date":
      return (a, b) => compareEdtf(a.date, b.date) || a.index - b.index;
    case "-date":
      return (a, b) => compareEdtfDescending(a.date, b.date) || a.index - b.index;
    case "title":
      return byText(({ title }) => title);
    case "partner":
      return byText(({ partners }) => partners[0]?.name ?? {});
    case "kind":
      return (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.index - b.index;
    default:
      return sort satisfies never;
  }
}

function byKey(
  partnerships: readonly Partnership[],
  keyOf: (partnership: Partnership) => string,
  language: Language,
): Compare {
  const { compare } = new Intl.Collator(localeOf(language), { numeric: true });
  const keys = new Map(partnerships.map((partnership) => [partnership, keyOf(partnership)]));
  return (a, b) => compare(keys.get(a) ?? "", keys.get(b) ?? "") || a.index - b.index;
}

function nearestText(texts: Texts, language: Language): string {
  return texts[language] ?? Object.values(texts).find((text) => text !== undefined) ?? "";
}
