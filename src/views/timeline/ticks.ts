import { type CountableTimeInterval, type TimeInterval, utcDay, utcMonth, utcYear } from "d3-time";
import { describeDateShort } from "../../i18n/date-words.ts";
import { type Day, parseEdtf } from "../../model/edtf.ts";
import { lengthOf, type TimeWindow } from "./zoom.ts";

export interface Tick {
  readonly label: string;
  /** 0–100 % of the width. */
  readonly x: number;
}

const dayMs = 86_400_000;

type Unit = "year" | "month" | "day";

interface Step {
  readonly unit: Unit;
  /** The shortest it can be. */
  readonly days: number;
  readonly interval: TimeInterval;
}

/** What a label and the air around it need. */
const labelWidthPx: Readonly<Record<Unit, number>> = { year: 40, month: 48, day: 68 };

const weekStarts: ReadonlySet<number> = new Set([1, 8, 15, 22]);

const steps: readonly Step[] = [
  { unit: "day", days: 1, interval: utcDay },
  { unit: "day", days: 7, interval: utcDay.filter((date) => weekStarts.has(date.getUTCDate())) },
  { unit: "month", days: 28, interval: utcMonth },
  { unit: "month", days: 90, interval: everyOf(utcMonth, 3) },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(
    (years): Step => ({ unit: "year", days: years * 365, interval: everyOf(utcYear, years) }),
  ),
];

function everyOf(interval: CountableTimeInterval, step: number): TimeInterval {
  return interval.every(step) ?? interval;
}

/** What is to be labelled of a window at a width, oldest first: years, months or days, as many as there is room for. */
export function ticksOf(window: TimeWindow, widthPx: number, language: string): readonly Tick[] {
  const dayPx = widthPx / lengthOf(window);
  const step = steps.find(({ unit, days }) => days * dayPx >= labelWidthPx[unit]) ?? steps.at(-1);
  if (step === undefined) return [];
  const label = labelsIn(step.unit, language);
  return step.interval.range(dateOf(window.from), dateOf(window.to)).map((date) => ({
    label: label(date),
    x: Math.round(((date.getTime() / dayMs - window.from) / lengthOf(window)) * 10_000) / 100,
  }));
}

function dateOf(day: Day): Date {
  return new Date(day * dayMs);
}

/** January stands under the number of its year; months and days are written as in the list. */
function labelsIn(unit: Unit, language: string): (date: Date) => string {
  const year = (date: Date) => String(date.getUTCFullYear());
  const withoutYear = (date: Date, precision: Unit) => shortly(isoOf(date, precision), language).replace(/ \d+$/, "");
  switch (unit) {
    case "year":
      return year;
    case "month":
      return (date) => (date.getUTCMonth() === 0 ? year(date) : withoutYear(date, "month"));
    case "day":
      return (date) => withoutYear(date, "day");
    default:
      return unit satisfies never;
  }
}

const isoLength: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 };

function isoOf(date: Date, precision: Unit): string {
  return date.toISOString().slice(0, isoLength[precision]);
}

function shortly(edtf: string, language: string): string {
  const date = parseEdtf(edtf);
  return date === undefined ? edtf : describeDateShort(date, language);
}

/** The window in words: years, or months where it is short. */
export function describeWindow({ from, to }: TimeWindow, language: string): string {
  const last = to - 1;
  const precision = last - from > 20 * 366 ? "year" : "month";
  const sides = [Math.round(from), Math.floor(last)].map((day) => isoOf(dateOf(day), precision));
  return shortly(sides.join("/"), language);
}
