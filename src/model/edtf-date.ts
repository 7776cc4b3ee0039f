import type { Day } from "./day.ts";

export type EdtfForm =
  | "day"
  | "month"
  | "year"
  | "season"
  | "unspecified" // 199X, 19XX, 1999-XX, 1999-XX-XX, 1999-05-XX
  | "unknown" // XXXX
  | "interval"
  | "before" // [..x]
  | "after" // [x..]
  | "one-of"; // [a,b]

export type EdtfQualifier = "~" | "?" | "%";

/** First and last possible day. */
export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
}

export interface EdtfDate extends Bounds {
  /** As written in the cell. */
  readonly text: string;
  readonly form: EdtfForm;
  /** Bears `~`, `?` or `%` anywhere. */
  readonly qualified: boolean;
  /** Of this date itself; the sides of an interval and the members of `[…]` carry their own. */
  readonly qualifier?: EdtfQualifier;
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  readonly day?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter (December to February of the next year). */
  readonly season?: number;
  /** Of an interval: its first side. Of `[x..]`: x. Of `[a,b]`: a. */
  readonly start?: EdtfDate | "open" | "unknown";
  /** Of an interval: its second side. Of `[..x]`: x. Of `[a,b]`: b. */
  readonly end?: EdtfDate | "open" | "unknown";
}

const unbounded: Bounds = { earliest: -Infinity, latest: Infinity };

export function isInterval(date: EdtfDate): boolean {
  return date.form === "interval";
}

/** When it began: the first side of an interval, else the date's own bounds. */
export function startBounds(date: EdtfDate): Bounds {
  return isInterval(date) ? sideBounds(date.start) : boundsOf(date);
}

/** When it ended: the second side of an interval, else the date's own bounds. */
export function endBounds(date: EdtfDate): Bounds {
  return isInterval(date) ? sideBounds(date.end) : boundsOf(date);
}

function sideBounds(side: EdtfDate["start"]): Bounds {
  return typeof side === "object" ? boundsOf(side) : unbounded;
}

function boundsOf({ earliest, latest }: EdtfDate): Bounds {
  return { earliest, latest };
}

/** Whether all its possible days lie within the days, both included; never when any part of it is qualified. */
export function certainlyWithin(date: EdtfDate, firstDay: Day, lastDay: Day): boolean {
  return !date.qualified && date.earliest >= firstDay && date.latest <= lastDay;
}

/** Whether its bounds touch the days, both included. */
export function possiblyWithin(date: EdtfDate, firstDay: Day, lastDay: Day): boolean {
  return date.earliest <= lastDay && date.latest >= firstDay;
}

/** Oldest first, then the wider date first; dates without an earliest day last. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return undatedLast(a, b) || oldestThenWidest(a, b);
}

/** The reverse of `compareEdtf`, but dates without an earliest day are last here too. */
export function compareEdtfDescending(a: EdtfDate, b: EdtfDate): number {
  return undatedLast(a, b) || oldestThenWidest(b, a);
}

function undatedLast(a: EdtfDate, b: EdtfDate): number {
  return Number(a.earliest === -Infinity) - Number(b.earliest === -Infinity);
}

function oldestThenWidest(a: EdtfDate, b: EdtfDate): number {
  return order(a.earliest, b.earliest) || order(b.latest, a.latest);
}

// A difference would be NaN between two dates without bound.
function order(a: number, b: number): number {
  return Number(a > b) - Number(a < b);
}
