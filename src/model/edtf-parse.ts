import { dayOf, daysInMonth } from "./day.ts";
import type { Bounds, EdtfDate, EdtfQualifier } from "./edtf-date.ts";

type Side = EdtfDate | "open" | "unknown";
type Reading = Omit<EdtfDate, "text" | "qualified" | "qualifier">;

const pointPattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/;

/** Parses a trimmed cell; `undefined` where the text is not one of the allowed EDTF forms. */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (text.startsWith("[") && text.endsWith("]")) return parseSet(text);
  return text.includes("/") ? parseInterval(text) : parsePoint(text);
}

/** A date that is neither an interval nor a set. */
function parsePoint(text: string): EdtfDate | undefined {
  if (text === "XXXX") return { text, form: "unknown", earliest: -Infinity, latest: Infinity, qualified: false };
  const match = pointPattern.exec(text);
  if (!match) return undefined;
  const [, year = "", month, day, mark] = match;
  const reading = year.endsWith("X") ? readYears(year, month) : readYear(Number(year), month, day);
  if (!reading) return undefined;
  const qualifier = readQualifier(mark);
  return { text, ...reading, qualified: qualifier !== undefined, ...(qualifier && { qualifier }) };
}

function readQualifier(mark: string | undefined): EdtfQualifier | undefined {
  return mark === "~" || mark === "?" || mark === "%" ? mark : undefined;
}

/** `199X` and `19XX`, which have no months. */
function readYears(text: string, month: string | undefined): Reading | undefined {
  if (month !== undefined) return undefined;
  const first = Math.max(1, Number(text.replaceAll("X", "0")));
  return { form: "unspecified", ...months(first, 1, Number(text.replaceAll("X", "9")), 12) };
}

function readYear(year: number, month: string | undefined, day: string | undefined): Reading | undefined {
  if (year === 0) return undefined;
  if (month === undefined) return { form: "year", year, ...months(year, 1, year, 12) };
  if (month === "XX") {
    const isOfYear = day === undefined || day === "XX";
    return isOfYear ? { form: "unspecified", year, ...months(year, 1, year, 12) } : undefined;
  }
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined ? readSeason(year, number) : undefined;
  return number >= 1 && number <= 12 ? readMonth(year, number, day) : undefined;
}

function readSeason(year: number, season: number): Reading {
  const firstMonth = 3 * (season - 20);
  const lastYear = season === 24 ? year + 1 : year;
  return { form: "season", year, season, ...months(year, firstMonth, lastYear, season === 24 ? 2 : firstMonth + 2) };
}

function readMonth(year: number, month: number, text: string | undefined): Reading | undefined {
  const bounds = months(year, month, year, month);
  if (text === undefined) return { form: "month", year, month, ...bounds };
  if (text === "XX") return { form: "unspecified", year, month, ...bounds };
  const day = Number(text);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const only = dayOf(year, month, day);
  return { form: "day", year, month, day, earliest: only, latest: only };
}

function months(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Bounds {
  return { earliest: dayOf(firstYear, firstMonth, 1), latest: dayOf(lastYear, lastMonth + 1, 0) };
}

function parseInterval(text: string): EdtfDate | undefined {
  const [first, second, ...more] = text.split("/");
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const start = parseSide(first);
  const end = parseSide(second);
  if (!start || !end) return undefined;
  if (!isDated(start) && !isDated(end)) return undefined;
  const earliest = isDated(start) ? start.earliest : -Infinity;
  const latest = isDated(end) ? end.latest : Infinity;
  const interval = { text, form: "interval", qualified: isQualified(start) || isQualified(end), start, end } as const;
  if (earliest <= latest) return { ...interval, earliest, latest };
  // A qualified date is never certain, so with one the interval is not certainly reversed: it lies somewhere around both.
  return interval.qualified ? { ...interval, ...hull([start, end].filter(isDated)) } : undefined;
}

function parseSide(text: string): Side | undefined {
  if (text === "..") return "open";
  return text === "" || text === "XXXX" ? "unknown" : parsePoint(text);
}

function isDated(side: Side): side is EdtfDate {
  return typeof side === "object";
}

function isQualified(side: Side): boolean {
  return isDated(side) && side.qualified;
}

function hull(dates: readonly EdtfDate[]): Bounds {
  return {
    earliest: Math.min(...dates.map((date) => date.earliest)),
    latest: Math.max(...dates.map((date) => date.latest)),
  };
}

/** `[..x]`, `[x..]` and `[a,b]`. */
function parseSet(text: string): EdtfDate | undefined {
  const inner = text.slice(1, -1);
  if (inner.startsWith("..")) {
    const end = parsePoint(inner.slice(2));
    return end && { text, form: "before", earliest: -Infinity, latest: end.latest, qualified: end.qualified, end };
  }
  if (inner.endsWith("..")) {
    const start = parsePoint(inner.slice(0, -2));
    return (
      start && { text, form: "after", earliest: start.earliest, latest: Infinity, qualified: start.qualified, start }
    );
  }
  return parseOneOf(text, inner.split(","));
}

function parseOneOf(text: string, members: readonly string[]): EdtfDate | undefined {
  const [start, end] = members.map(parsePoint);
  if (!start || !end || members.length !== 2) return undefined;
  return {
    text,
    form: "one-of",
    ...hull([start, end]),
    qualified: start.qualified || end.qualified,
    start,
    end,
  };
}
