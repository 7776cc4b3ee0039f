import type { EdtfDate } from "../model/edtf.ts";
import {
  type DateWords,
  isApproximate,
  isUncertain,
  type Point,
  pointOf,
  type RemarkWords,
  remarked,
  remarkOn,
  type Shared,
  seasonYears,
  sharedBy,
} from "./date-phrases.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const seasons = ["spring", "summer", "autumn", "winter"];

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

function dayText(day: number, month: number, year: number, shared: Shared): string {
  if (shared === "month-and-year") return `${day}`;
  return shared === "year" ? `${day} ${monthName(month)}` : `${day} ${monthName(month)} ${year}`;
}

function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** "2000s" alone could be read as a whole century. */
function isLikeCentury(lastYear: number): boolean {
  return lastYear % 100 === 9;
}

function decadeText(firstYear: number, lastYear: number): string {
  const name = `${lastYear - 9}s`;
  return isLikeCentury(lastYear) ? `${name} (${firstYear}–${lastYear})` : name;
}

function textOf(point: Point, shared: Shared = "nothing"): string {
  switch (point.shape) {
    case "day":
      return dayText(point.day, point.month, point.year, shared);
    case "month":
      return shared === "year" ? monthName(point.month) : `${monthName(point.month)} ${point.year}`;
    case "year":
      return `${point.year}`;
    case "season":
      return `${seasons[point.season - 21] ?? ""} ${seasonYears(point.year, point.season, "–")}`;
    case "decade":
      return decadeText(point.firstYear, point.lastYear);
    case "century":
      return `${ordinal(point.number)} century (${point.firstYear}–${point.lastYear})`;
    case "some-month":
      return `an unspecified month of ${point.year}`;
    case "some-day":
      return point.month === undefined
        ? `an unspecified day of ${point.year}`
        : `an unspecified day in ${monthName(point.month)} ${point.year}`;
    case "as-written":
      return point.text;
    default:
      return point satisfies never;
  }
}

const remarkWords: RemarkWords = { approximate: "approximate", uncertain: "uncertain", and: "and" };

function articleOf(point: Point): string {
  return point.shape === "decade" || point.shape === "century" ? "the " : "";
}

function point(date: EdtfDate): string {
  const shape = pointOf(date);
  const text = isApproximate(date.qualifier) ? `around ${articleOf(shape)}${textOf(shape)}` : textOf(shape);
  return remarked(text, isUncertain(date.qualifier) ? remarkWords.uncertain : undefined);
}

/** A point within a longer phrase, with its article. */
function within(date: EdtfDate, shared: Shared = "nothing"): string {
  const shape = pointOf(date);
  return `${articleOf(shape)}${remarked(textOf(shape, shared), remarkOn(date.qualifier, remarkWords))}`;
}

function fromTo(start: EdtfDate, end: EdtfDate): string {
  const shared = sharedBy(start, end);
  const first = within(start, shared);
  return shared === "month-and-year" ? `${first}–${within(end)}` : `${first} to ${within(end)}`;
}

export const englishDateWords: DateWords = {
  point,
  since: (date) => `since ${within(date)}`,
  until: (date) => `until ${within(date)}`,
  fromTo,
  atTheLatest: (date) => `by ${within(date)} at the latest`,
  orLater: (date) => `${within(date)} or later`,
  either: (first, second) => `${within(first)} or ${within(second)}`,
  unknown: "date unknown",
  unknownStart: "start unknown",
  unknownEnd: "end unknown",
  ending: {
    open: "open-ended",
    unknown: "ended, not known when",
    notStated: "end date not stated",
    label: "end",
  },
  short: {
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    seasons,
    dash: "–",
    decade: (firstYear, lastYear) => (isLikeCentury(lastYear) ? `${firstYear}–${lastYear}` : `${lastYear - 9}s`),
    century: (number) => `${ordinal(number)} c.`,
    orBefore: (date) => `${date} or before`,
    orLater: (date) => `${date} or later`,
    either: (first, second) => `${first} or ${second}`,
    unknown: "n.d.",
  },
};
