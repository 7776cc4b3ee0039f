import { type Columns, noEarliest, noLatest } from "../../model/columns.ts";
import { type Day, dayOf, yearOfDay } from "../../model/edtf.ts";

/** Years, both included. */
export interface YearSpan {
  readonly firstYear: number;
  readonly lastYear: number;
}

export interface TimeScale extends YearSpan {
  /** The first day, and the day after the last. */
  readonly from: Day;
  readonly to: Day;
  /** Where a day begins, 0–100 % of the width, kept within it. */
  readonly percent: (day: Day) => number;
  readonly dayAt: (percent: number) => Day;
}

/** How many years after today an end that is stated far ahead may stretch the scale. */
const aheadYears = 10;
/** The share of the scale that lies after today, so that what goes on can be seen to. */
const aheadShare = 0.03;

/** From the first year of anything to the last beginning or the nearest ends, and some room after the day. */
export function yearsOf(columns: Columns, day: Day): YearSpan {
  const today = yearOfDay(day);
  let first = today;
  let last = today;
  for (let row = 0; row < columns.rowCount; row += 1) {
    const begins = [columns.spanStartEarliest[row], columns.spanStartLatest[row]].filter(isBounded).map(yearOfDay);
    const end = columns.spanEndLatest[row];
    first = Math.min(first, ...begins);
    last = Math.max(last, ...begins);
    if (isBounded(end)) last = Math.max(last, Math.min(yearOfDay(end), today + aheadYears));
  }
  const room = Math.ceil((today - first) * aheadShare);
  return { firstYear: first, lastYear: Math.max(last, today + Math.max(1, room)) };
}

function isBounded(day: number | undefined): day is number {
  return day !== undefined && day !== noEarliest && day !== noLatest;
}

/** The scale over whole years; places are rounded to so many decimals of a percent. */
export function timeScale({ firstYear, lastYear }: YearSpan, decimals = 2): TimeScale {
  const from = dayOf(firstYear, 1, 1);
  const to = dayOf(lastYear + 1, 1, 1);
  const power = 10 ** decimals;
  return {
    firstYear,
    lastYear,
    from,
    to,
    percent: (day) => Math.round(Math.min(1, Math.max(0, (day - from) / (to - from))) * 100 * power) / power,
    dayAt: (percent) => from + (percent / 100) * (to - from),
  };
}
