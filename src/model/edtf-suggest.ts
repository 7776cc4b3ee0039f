import { dayToIso } from "./day.ts";
import { parseEdtf } from "./edtf-parse.ts";

/** Longer cells are sentences, not dates. */
const longestText = 80;

/** Day 0 of a spreadsheet's calendar, 1899-12-30, so that its day 61 is 1900-03-01. */
const spreadsheetDayZero = -25_569;

/** January to December as written in Catalan, Spanish and English, without accents, in full and shortened. */
const monthPatterns = [
  /^(gen|gener|ene|enero|jan|january)$/,
  /^(feb|febr|febrer|febrero|february)$/,
  /^(mar|marc|marzo|march)$/,
  /^(abr|abril|apr|april)$/,
  /^(mai|maig|may|mayo)$/,
  /^(jun|juny|junio|june)$/,
  /^(jul|juliol|julio|july)$/,
  /^(ag|ago|agost|agosto|aug|august)$/,
  /^(set|setembre|setiembre|sep|sept|septiembre|september)$/,
  /^(oct|octubre|october)$/,
  /^(nov|novembre|noviembre|november)$/,
  /^(des|desembre|dic|diciembre|dec|december)$/,
] as const;

const fillers = new Set(["de", "del", "d", "el", "l", "the", "of"]);
const approximately =
  /^(?:circa |ca\.? |c\. ?|c |cap al |cap als |cap a la |cap a l'|cap a |hacia el |hacia la |hacia |around |about |aprox\.? |~ ?)/;
const unknown = /^(?:s\. ?d\.?|n\. ?d\.?|sense data|sin fecha|no date|unknown|desconeguda|desconocida)$/;

/** The EDTF date that somebody probably meant by a cell that is not one; `undefined` where that is anybody's guess. */
export function suggestEdtf(found: string): string | undefined {
  if (found.length > longestText) return undefined;
  const text = found
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replace(/[’´`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  const suggestion = readings.map((reading) => reading(text)).find((candidate) => candidate && parseEdtf(candidate));
  return suggestion || undefined;
}

type ReadingOf = (text: string) => string | undefined;

/** Tried in this order; one that yields something that is not EDTF is passed over. */
const readings: readonly ReadingOf[] = [
  (text) => text.replaceAll(" ", "").replace(/[xu]/g, "X"),
  readUnknown,
  readQualified,
  readTimestamp,
  readYearFirst,
  readDayFirst,
  readSerial,
  readDecade,
  readRange,
  readMonthName,
];

function readUnknown(text: string): string | undefined {
  return unknown.test(text.toLowerCase()) ? "XXXX" : undefined;
}

function readQualified(text: string): string | undefined {
  const lower = text.toLowerCase();
  const date = lower.replace(approximately, "").replace(/ ?\(?aprox\.?\)?$/, "");
  if (date !== lower) return qualify(date, "~");
  const doubtful = /^(.+?) ?\(?\?\)?$/.exec(text);
  return doubtful?.[1] && qualify(doubtful[1], "?");
}

function qualify(text: string, qualifier: "~" | "?"): string | undefined {
  const date = suggestEdtf(text);
  // At the end of an interval it would qualify the second side only.
  if (date?.includes("/")) return undefined;
  const already = date?.at(-1);
  if (already === "~" || already === "?") return already === qualifier ? date : `${date?.slice(0, -1)}%`;
  return date && `${date}${qualifier}`;
}

function readTimestamp(text: string): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:/.exec(text)?.[1];
}

function readYearFirst(text: string): string | undefined {
  const match = /^(\d{4})([-/. ])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  return match ? edtfOf(match[1], match[3], match[4]) : undefined;
}

/** Day, month, year, as in Spain. */
function readDayFirst(text: string): string | undefined {
  const day = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (day) return edtfOf(day[4], day[3], day[1]);
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  return month ? edtfOf(month[2], month[1]) : undefined;
}

function readSerial(text: string): string | undefined {
  return /^[1-9]\d{4}$/.test(text) ? dayToIso(Number(text) + spreadsheetDayZero) : undefined;
}

function readDecade(text: string): string | undefined {
  const match = /^(?:the )?(\d{3})0'?s$/i.exec(text) ?? /^(?:els |los )?(?:anys|años) (\d{3})0$/i.exec(text);
  return match ? `${match[1]}X` : undefined;
}

function readRange(text: string): string | undefined {
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years) return `${years[1]}/${years[2]}`;
  const [first, last, ...more] = text.split(/ [-/] /);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const [start, end] = [suggestEdtf(first), suggestEdtf(last)];
  return start && end && `${start}/${end}`;
}

function readMonthName(text: string): string | undefined {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.split(/[ .,'/-]+/).filter((word) => word !== "" && !fillers.has(word));
  const month = words.findIndex((word) => monthNumber(word) > 0);
  const name = words[month];
  if (name === undefined) return undefined;
  const numbers = words.toSpliced(month, 1).map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|r|er|o)$/, "$1"));
  if (numbers.length === 1) return edtfOf(numbers[0], monthNumber(name));
  // A month that stands last has the year before it or none at all.
  return numbers.length === 2 && month < 2 ? edtfOf(numbers[1], monthNumber(name), numbers[0]) : undefined;
}

/** 1–12, or 0 for a word that names no month. */
function monthNumber(word: string): number {
  return monthPatterns.findIndex((pattern) => pattern.test(word)) + 1;
}

function edtfOf(year?: string, month?: string | number, day?: string): string {
  const parts = [fullYear(year ?? ""), month, ...(day === undefined ? [] : [day])];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Two digits mean 1950–2049. */
function fullYear(year: string): string {
  if (!/^\d{2}$/.test(year)) return year;
  return `${Number(year) < 50 ? "20" : "19"}${year}`;
}
