import type { TimeScale } from "./scale.ts";
import { lengthOf, type TimeWindow } from "./zoom.ts";

/** How much more than what is in sight a picture holds on either side, as a share of it. */
const marginShare = 0.5;

/** The stretch that a picture is to hold so that the reader can go on through time without a new one. */
export function pictureOf(inSight: TimeWindow, scale: Pick<TimeScale, "from" | "to">): TimeWindow {
  const margin = lengthOf(inSight) * marginShare;
  return { from: Math.max(scale.from, inSight.from - margin), to: Math.min(scale.to, inSight.to + margin) };
}

/** Whether a picture that was made for something as long still holds all that is in sight. */
export function holds(picture: TimeWindow, inSight: TimeWindow): boolean {
  const slack = lengthOf(inSight) * 1e-6;
  return picture.from <= inSight.from + slack && picture.to >= inSight.to - slack;
}
