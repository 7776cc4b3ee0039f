import { scaleLinear } from "d3-scale";
import { type Columns, noEarliest, noLatest } from "../../model/columns.ts";
import { type Day, dayOf, yearOfDay } from "../../model/edtf.ts";

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

/** What a label and the air around it need. */
const labelWidthPx = 40;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The years to be labelled at a width, oldest first. */
export function ticksOf({ firstYear, lastYear, percent }: TimeScale, widthPx: number): readonly Tick[] {
  const yearPx = widthPx / (lastYear + 1 - firstYear);
  const step = steps.find((years) => years * yearPx >= labelWidthPx) ?? 1000;
  const first = Math.ceil(firstYear / step) * step;
  const length = Math.max(0, Math.floor((lastYear - first) / step) + 1);
  return Array.from({ length }, (_, index) => first + index * step).map((year) => ({
    label: String(year),
    x: percent(dayOf(year, 1, 1)),
  }));
}
