import { scaleLinear } from "d3-scale";
import { utcTicks } from "d3-time";
import type { Columns } from "../../model/columns.ts";
import { noEarliest, noLatest } from "../../model/columns.ts";
import { type Day, dayOf, yearOfDay } from "../../model/edtf.ts";

const millisecondsPerDay = 86_400_000;

/** Years, both included. */
export interface YearSpan {
  readonly firstYear: number;
  readonly lastYear: number;
}

export interface TimeScale extends YearSpan {
  /** Where a day begins, 0–100 % of the width, kept within it, to a thousandth. */
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

/** The scale over whole years. */
export function timeScale({ firstYear, lastYear }: YearSpan): TimeScale {
  const scale = scaleLinear()
    .domain([dayOf(firstYear, 1, 1), dayOf(lastYear + 1, 1, 1)])
    .range([0, 100])
    .clamp(true);
  return {
    firstYear,
    lastYear,
    percent: (day) => Math.round(scale(day) * 1000) / 1000,
    dayAt: (percent) => scale.invert(percent),
  };
}

export interface Tick {
  readonly label: string;
  /** 0–100 % of the width. */
  readonly x: number;
}

const labelWidthPx = 52;

/** The years to be labelled at a width, oldest first. */
export function ticksOf(scale: TimeScale, widthPx: number): readonly Tick[] {
  const [from, to] = [scale.dayAt(0), scale.dayAt(100)].map((day) => new Date(day * millisecondsPerDay));
  if (from === undefined || to === undefined) return [];
  const wanted = Math.max(2, Math.floor(widthPx / labelWidthPx));
  return utcTicks(from, to, wanted)
    .filter((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1)
    .map((date) => ({ label: String(date.getUTCFullYear()), x: scale.percent(date.getTime() / millisecondsPerDay) }));
}
