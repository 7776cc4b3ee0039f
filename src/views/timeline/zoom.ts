import type { Day } from "../../model/edtf.ts";
import type { TimeScale } from "./scale.ts";

/** The part of the scale that is in sight: its first day, and the day after its last. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

type Span = Pick<TimeScale, "from" | "to">;

/** No closer than a month. */
export const shortestDays = 31;

export function lengthOf({ from, to }: TimeWindow): number {
  return to - from;
}

/** How many times larger than the whole scale the window shows it. */
export function magnification(window: TimeWindow, span: Span): number {
  return lengthOf(span) / lengthOf(window);
}

/** The window so many times closer around a day, which stays where it is; `undefined` where that is the whole scale. */
export function zoomed(window: TimeWindow, factor: number, around: Day, span: Span): TimeWindow | undefined {
  const length = Math.max(Math.min(shortestDays, lengthOf(span)), lengthOf(window) / factor);
  if (length >= lengthOf(span)) return undefined;
  const share = (around - window.from) / lengthOf(window);
  return kept({ from: around - share * length, to: around + (1 - share) * length }, span);
}

/** The window so many days later, as far as the scale goes. */
export function panned(window: TimeWindow, days: number, span: Span): TimeWindow {
  return kept({ from: window.from + days, to: window.to + days }, span);
}

/** The window moved so far that a day lies well within it. */
export function revealing(window: TimeWindow, day: Day, span: Span): TimeWindow {
  const at = Math.min(span.to, Math.max(span.from, day));
  const edge = lengthOf(window) * 0.05;
  if (at >= window.from + edge && at <= window.to - edge) return window;
  return panned(window, at - (window.from + window.to) / 2, span);
}

/** The window on another scale; `undefined` where it is none, or all of it. */
export function within(window: TimeWindow | undefined, span: Span): TimeWindow | undefined {
  if (window === undefined || lengthOf(window) >= lengthOf(span)) return undefined;
  return kept(window, span);
}

function kept({ from, to }: TimeWindow, span: Span): TimeWindow {
  const length = to - from;
  const first = Math.min(Math.max(from, span.from), span.to - length);
  return { from: first, to: first + length };
}

/**
 * What is drawn so that the window can move about within it: three times a stretch that is no shorter than the window. It is the same for
 * every window nearby, so that panning draws nothing anew.
 */
export interface Tile extends TimeWindow {
  readonly key: string;
  /** The stretch is the whole scale halved so many times. */
  readonly level: number;
}

export function tileOf(window: TimeWindow, span: Span): Tile {
  return tileOfKey(tileKeyOf(window, span), span);
}

/** Says which tile a window has; the same for every window that shares it. */
export function tileKeyOf(window: TimeWindow, span: Span): string {
  const level = Math.max(0, Math.floor(Math.log2(magnification(window, span)) + 1e-9));
  const stretch = lengthOf(span) / 2 ** level;
  const place = level === 0 ? 0 : Math.floor(((window.from + window.to) / 2 - span.from) / stretch);
  return `${level}.${place}`;
}

export function tileOfKey(key: string, span: Span): Tile {
  const [level = 0, place = 0] = key.split(".").map(Number);
  if (level === 0) return { key, level, from: span.from, to: span.to };
  const stretch = lengthOf(span) / 2 ** level;
  const from = span.from + (place - 1) * stretch;
  return { key, level, from, to: from + 3 * stretch };
}
