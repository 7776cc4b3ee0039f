import type { EdtfDate } from "../model/edtf.ts";
import { createCatalogue } from "./catalogue.ts";
import type { DateWords } from "./date-phrases.ts";
import { shortInterval, shortPoint } from "./date-words-short.ts";

/** What has come of them, language by language. */
export const dateWords = createCatalogue<DateWords>();

/** The date in words, as a council prints it; English for languages other than Catalan and Spanish. */
export function describeDate(date: EdtfDate, language: string): string {
  return dateInWords(date, dateWordsOf(language));
}

/** The date as short as a list or an axis needs it. */
export function describeDateShort(date: EdtfDate, language: string): string {
  return shortDate(date, dateWordsOf(language));
}

/** When something ended, in words that stand alone; `undefined` where nothing is stated. */
export function describeEnd(end: EdtfDate | "open" | "unknown" | undefined, language: string): string {
  const words = dateWordsOf(language);
  if (end === undefined) return words.ending.notStated;
  if (end === "open") return words.ending.open;
  if (end === "unknown" || isUnbounded(end)) return words.ending.unknown;
  return isPoint(end) ? words.until(end) : `${words.ending.label}: ${dateInWords(end, words)}`;
}

function dateWordsOf(language: string): DateWords {
  return dateWords.in(language.split("-")[0]?.toLowerCase() ?? "");
}

function isUnbounded(date: EdtfDate): boolean {
  return date.earliest === -Infinity && date.latest === Infinity;
}

/** Neither an interval nor a set. */
function isPoint(date: EdtfDate): boolean {
  return date.start === undefined && date.end === undefined;
}

function dateInWords(date: EdtfDate, words: DateWords): string {
  if (isUnbounded(date)) return words.unknown;
  if (date.form === "interval") return intervalInWords(date, words);
  const { start, end } = date;
  if (typeof start === "object" && typeof end === "object") return words.either(start, end);
  if (typeof start === "object") return words.orLater(start);
  return typeof end === "object" ? words.atTheLatest(end) : words.point(date);
}

function intervalInWords({ start, end, text }: EdtfDate, words: DateWords): string {
  if (typeof start === "object" && typeof end === "object") {
    return start.text === end.text ? words.point(start) : words.fromTo(start, end);
  }
  if (typeof start === "object")
    return end === "open" ? words.since(start) : `${words.since(start)}, ${words.unknownEnd}`;
  if (typeof end === "object")
    return start === "open" ? words.until(end) : `${words.until(end)}, ${words.unknownStart}`;
  return text;
}

function shortDate(date: EdtfDate, words: DateWords): string {
  const { short } = words;
  if (isUnbounded(date)) return short.unknown;
  if (date.form === "interval") return shortInterval(date, short);
  const { start, end } = date;
  if (typeof start === "object" && typeof end === "object") {
    return short.either(shortPoint(start, short), shortPoint(end, short));
  }
  if (typeof start === "object") return short.orLater(shortPoint(start, short));
  return typeof end === "object" ? short.orBefore(shortPoint(end, short)) : shortPoint(date, short);
}
