import type { CSSProperties } from "preact";
import type { Extent } from "./layout.ts";
import { frameOf } from "./time-frame.ts";
import { lengthOf, type TimeWindow } from "./zoom.ts";

/** How many times wider what is drawn around what is in sight is than that; the same while the reader goes through time. */
export function stripRatio(drawn: TimeWindow, inSight: TimeWindow): number {
  return Math.round((lengthOf(drawn) / lengthOf(inSight)) * 1e6) / 1e6;
}

/** What moves a strip so that what is in sight is; a strip of the whole scale that is all in sight needs nothing. */
export function stripStyle(drawn: TimeWindow, inSight: TimeWindow): CSSProperties | undefined {
  const { x, width }: Extent = frameOf(inSight, drawn);
  return width === 100 ? undefined : { width: `${width}%`, transform: `translateX(${(x / width) * 100}%)` };
}
