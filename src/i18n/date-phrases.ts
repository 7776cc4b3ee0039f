import { type EdtfDate, type EdtfQualifier, yearOfDay } from "../model/edtf.ts";

/** What a language must be able to say of dates; a point is any date that is neither an interval nor a set. */
export interface DateWords {
  /** A point that stands alone: "around 1985". */
  readonly point: (date: EdtfDate) => string;
  readonly since: (date: EdtfDate) => string;
  readonly until: (date: EdtfDate) => string;
  readonly fromTo: (start: EdtfDate, end: EdtfDate) => string;
  readonly atTheLatest: (date: EdtfDate) => string;
  readonly orLater: (date: EdtfDate) => string;
  readonly either: (first: EdtfDate, second: EdtfDate) => string;
  readonly unknown: string;
  readonly unknownStart: string;
  readonly unknownEnd: string;
  readonly ending: EndWords;
  readonly short: ShortDateWords;
}

interface EndWords {
  readonly open: string;
  readonly unknown: string;
  readonly notStated: string;
  /** For an end that is itself an interval or a set. */
  readonly label: string;
}

export interface ShortDateWords {
  /** Twelve, January first. */
  readonly months: readonly string[];
  /** Four, spring first. */
  readonly seasons: readonly string[];
  /** Between two numbers without spaces. */
  readonly dash: string;
  readonly decade: (firstYear: number, lastYear: number) => string;
  readonly century: (number: number) => string;
  readonly orBefore: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly either: (first: string, second: string) => string;
  readonly unknown: string;
}

/** A point as it is put into words; `day` and `month` are missing where they are unspecified. */
export type Point =
  | { readonly shape: "day"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly shape: "month"; readonly year: number; readonly month: number }
  | { readonly shape: "year"; readonly year: number }
  | { readonly shape: "season"; readonly year: number; readonly season: number }
  | { readonly shape: "decade"; readonly firstYear: number; readonly lastYear: number }
  | { readonly shape: "century"; readonly number: number; readonly firstYear: number; readonly lastYear: number }
  | { readonly shape: "some-month"; readonly year: number }
  | { readonly shape: "some-day"; readonly year: number; readonly month: number | undefined }
  | { readonly shape: "as-written"; readonly text: string };

export function pointOf(date: EdtfDate): Point {
  const { year, month, day, season } = date;
  if (year === undefined) return date.form === "unspecified" ? yearsOf(date) : { shape: "as-written", text: date.text };
  if (season !== undefined) return { shape: "season", year, season };
  if (date.form === "unspecified") {
    return /^\d{4}-XX[~?%]?$/.test(date.text) ? { shape: "some-month", year } : { shape: "some-day", year, month };
  }
  if (month === undefined) return { shape: "year", year };
  return day === undefined ? { shape: "month", year, month } : { shape: "day", year, month, day };
}

function yearsOf(date: EdtfDate): Point {
  const firstYear = yearOfDay(date.earliest);
  const lastYear = yearOfDay(date.latest);
  if (lastYear - firstYear < 10) return { shape: "decade", firstYear, lastYear };
  return { shape: "century", number: Math.ceil(lastYear / 100), firstYear, lastYear };
}

/** What the first of two dates need not repeat of the second: "8–12 July 2024", "March to June 2024". */
export type Shared = "nothing" | "year" | "month-and-year";

export function sharedBy(start: EdtfDate, end: EdtfDate): Shared {
  const isComparable = start.form === end.form && (start.form === "day" || start.form === "month");
  if (!isComparable || start.qualified || end.qualified || start.year !== end.year) return "nothing";
  return start.form === "day" && start.month === end.month ? "month-and-year" : "year";
}

/** Text with a remark in brackets, sharing the brackets that it may already end with. */
export function remarked(text: string, remark: string | undefined): string {
  if (remark === undefined) return text;
  return text.endsWith(")") ? `${text.slice(0, -1)}, ${remark})` : `${text} (${remark})`;
}

export function isApproximate(qualifier: EdtfQualifier | undefined): boolean {
  return qualifier === "~" || qualifier === "%";
}

export function isUncertain(qualifier: EdtfQualifier | undefined): boolean {
  return qualifier === "?" || qualifier === "%";
}

export interface RemarkWords {
  readonly approximate: string;
  readonly uncertain: string;
  readonly and: string;
}

export function remarkOn(qualifier: EdtfQualifier | undefined, words: RemarkWords): string | undefined {
  if (qualifier === "%") return `${words.approximate} ${words.and} ${words.uncertain}`;
  if (isApproximate(qualifier)) return words.approximate;
  return isUncertain(qualifier) ? words.uncertain : undefined;
}

/** The years of a season, of which a winter has two. */
export function seasonYears(year: number, season: number, dash: string): string {
  return season === 24 ? `${year}${dash}${year + 1}` : `${year}`;
}

/** 1–100, as centuries are numbered in Catalan and Spanish. */
export function romanNumeral(number: number): string {
  const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C"];
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return `${tens[Math.floor(number / 10)] ?? ""}${ones[number % 10] ?? ""}`;
}

/** The tens of a decade that goes by their name: 1910s to 1990s and 2010s to 2090s. */
export function namedTens(firstYear: number): number | undefined {
  const tens = Math.floor((firstYear % 100) / 10);
  return firstYear > 1900 && firstYear < 2100 && tens > 0 ? tens : undefined;
}
