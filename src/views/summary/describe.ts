import type { Words } from "../../i18n/words.ts";
import { localText } from "../../i18n/words.ts";
import type { Atlas, Partner, Partnership } from "../../model/atlas.ts";
import { isUncertain } from "../../model/certainty.ts";
import { yearOfDay } from "../../model/edtf.ts";
import { keptWeakly } from "../../model/kept.ts";
import { localeOf } from "../../model/locale.ts";
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

/** Counted once for all who say it. */
export const figuresOf = keptWeakly(countFigures);

function countFigures(partnerships: readonly Partnership[]): ResultFigures {
  const partners = new Set<Partner>();
  const uncertain: string[] = [];
  let [earliest, latest, leastLatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const partnership of partnerships) {
    const { date, id } = partnership;
    for (const partner of partnership.partners) partners.add(partner);
    if (isUncertain(partnership)) uncertain.push(id);
    const last = Number.isFinite(date.latest) ? date.latest : date.earliest;
    if (!Number.isFinite(last)) continue;
    latest = Math.max(latest, last);
    leastLatest = Math.min(leastLatest, last);
    if (Number.isFinite(date.earliest)) earliest = Math.min(earliest, date.earliest);
  }
  const first = Number.isFinite(earliest) ? earliest : leastLatest;
  const countries = new Set<string>();
  for (const { country } of partners) countries.add(country);
  return {
    partnerships: partnerships.length,
    partners: partners.size,
    countries: countries.size,
    uncertain,
    ...(Number.isFinite(latest) ? { years: [yearOfDay(first), yearOfDay(latest)] } : {}),
  };
}

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
    return theme === undefined ? [] : [localText(theme.name, language).text.toLocaleLowerCase(localeOf(language))];
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
