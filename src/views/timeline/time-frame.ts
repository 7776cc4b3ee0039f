import type { Extent } from "./layout.ts";
import type { TimeScale } from "./scale.ts";
import type { TimeWindow } from "./zoom.ts";

/** Where the drawing of the whole scale lies for a window to be in sight, in percent of what is seen. */
export function frameOf(window: TimeWindow, { from, to }: Pick<TimeScale, "from" | "to">): Extent {
  const length = window.to - window.from;
  return { x: rounded(((from - window.from) / length) * 100), width: rounded(((to - from) / length) * 100) };
}

/** Where a day lies in what is seen, 0–100 % or outside of it. */
export function percentInSight(day: number, { from, to }: TimeWindow): number {
  return rounded(((day - from) / (to - from)) * 100);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
