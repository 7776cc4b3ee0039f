import { noEarliest, noLatest } from "./columns.ts";
import { type Day, dayOf, yearOfDay } from "./edtf.ts";
import { type Postings, postingsOf } from "./postings.ts";

/** The rows by the year of a day: codes rise with the years, and no bound has a code of its own at either end. */
export interface YearPostings {
  readonly postings: Postings;
  /** Years before all rows' share a code, and so do those after; without a year, the code of `noEarliest` or `noLatest`. */
  readonly codeOf: (year: number | undefined, unbounded: typeof noEarliest | typeof noLatest) => number;
}

/** The rows by the year of their day. */
export function postingsByYear(days: Int32Array): YearPostings {
  const { firstYear, lastYear } = yearsWithin(days);
  const yearCount = Math.max(0, lastYear - firstYear + 1);
  const newYears = Int32Array.from({ length: yearCount + 1 }, (_, place) => dayOf(firstYear + place, 1, 1));
  const [codeBefore, codeAfter] = [1, yearCount + 2];
  const codes = new Uint16Array(days.length);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? 0;
    if (day === noLatest) codes[row] = codeAfter + 1;
    else if (day !== noEarliest) codes[row] = 2 + placeOf(newYears, day);
  }
  return {
    postings: postingsOf({ codes, size: codeAfter + 2 }),
    codeOf: (year, unbounded) => {
      if (year === undefined) return unbounded === noEarliest ? 0 : codeAfter + 1;
      return Math.min(codeAfter, Math.max(codeBefore, 2 + year - firstYear));
    },
  };
}

function yearsWithin(days: Int32Array): { readonly firstYear: number; readonly lastYear: number } {
  let earliest = noLatest;
  let latest = noEarliest;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? 0;
    if (day !== noEarliest && day < earliest) earliest = day;
    if (day !== noLatest && day > latest) latest = day;
  }
  return earliest > latest
    ? { firstYear: 0, lastYear: -1 }
    : { firstYear: yearOfDay(earliest), lastYear: yearOfDay(latest) };
}

/** The place of the year that holds a day between the first new year and the last. */
function placeOf(newYears: Int32Array, day: number): number {
  let place = Math.max(0, Math.floor((day - (newYears[0] ?? 0)) / 365.2425));
  while ((newYears[place + 1] ?? noLatest) <= day) place += 1;
  while (place > 0 && (newYears[place] ?? 0) > day) place -= 1;
  return place;
}

/** The first day of a year, worked out once: a calendar is slow beside a step that changes little. */
export function createNewYears(): (year: number) => Day {
  const newYears = new Map<number, Day>();
  return (year) => {
    const known = newYears.get(year);
    if (known !== undefined) return known;
    const day = dayOf(year, 1, 1);
    newYears.set(year, day);
    return day;
  };
}
