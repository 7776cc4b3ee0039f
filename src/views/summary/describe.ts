import type { Words } from "../../i18n/words.ts";
import { localText } from "../../i18n/words.ts";
import type { Atlas, Partnership } from "../../model/atlas.ts";
import { isUncertain } from "../../model/certainty.ts";
import { yearOfDay } from "../../model/edtf.ts";
import type { Selection } from "../../state/selection.ts";

/** The numbers of the sentence that opens the page. */
export interface ResultFigures {
  readonly partnerships: number;
  readonly partners: number;
  readonly countries: number;
  /** Ids of those whose date is qualified, disputed between days, cut short by X, one-sided or unknown. */
  readonly uncertain: readonly string[];
  /** First and last year of the dates; absent where none of them is bounded. */
  readonly years?: readonly [first: number, last: number];
}

export function figuresOf(partnerships: readonly Partnership[]): ResultFigures {
  const partners = new Set(partnerships.flatMap((partnership) => partnership.partners));
  const earliest = partnerships.map(({ date }) => date.earliest).filter(Number.isFinite);
  const latest = partnerships.map(({ date }) => (Number.isFinite(date.latest) ? date.latest : date.earliest));
  const bounded = latest.filter(Number.isFinite);
  const first = earliest.length > 0 ? earliest : bounded;
  return {
    partnerships: partnerships.length,
    partners: partners.size,
    countries: new Set([...partners].map(({ country }) => country)).size,
    uncertain: partnerships.filter(isUncertain).map(({ id }) => id),
    ...(bounded.length > 0 && first.length > 0
      ? { years: [yearOfDay(first.reduce(least)), yearOfDay(bounded.reduce(most))] }
      : {}),
  };
}

const least = (a: number, b: number) => Math.min(a, b);
const most = (a: number, b: number) => Math.max(a, b);

/** A stretch of the sentence; those with a number can be followed to what it counts. */
export interface SentencePart {
  readonly text: string;
  readonly counts?: "partnerships" | "partners" | "countries" | "uncertain";
}

/** The opening sentence, true for the present selection. */
export function describeResult(
  figures: ResultFigures,
  selection: Selection,
  atlas: Atlas,
  words: Words,
  language: string,
): readonly SentencePart[] {
  const { summary } = words;
  if (figures.partnerships === 0) return [{ text: summary.none, counts: "partnerships" }];
  const themes = selection.theme.include.flatMap((id) => {
    const theme = atlas.themeById.get(id);
    return theme === undefined ? [] : [localText(theme.name, language).text.toLocaleLowerCase(language)];
  });
  const text = (stretch: string): SentencePart => ({ text: stretch });
  const { years } = figures;
  return [
    { text: summary.partnerships(figures.partnerships), counts: "partnerships" },
    text(summary.with),
    { text: summary.partners(figures.partners), counts: "partners" },
    text(summary.in),
    { text: summary.countries(figures.countries), counts: "countries" },
    ...(themes.length > 0 ? [text(summary.about(themes))] : []),
    ...(years ? [text(summary.years(String(years[0]), String(years[1])))] : []),
    ...(figures.uncertain.length > 0
      ? [text("; "), { text: summary.uncertain(figures.uncertain.length), counts: "uncertain" } as const]
      : []),
    text("."),
  ];
}

export function sentenceOf(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join("");
}
