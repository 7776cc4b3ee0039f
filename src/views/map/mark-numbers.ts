import type { Box } from "./labels.ts";
import { type Group, homeRadiusPx, isNumbered } from "./places.ts";
import type { Pixel } from "./projection.ts";

export interface MarkAt {
  readonly group: Group;
  readonly at: Pixel;
}

/** What a number takes of its mark. */
const digitPx = 6;
const heightPx = 9;
/** How far from the middle a number may be moved, as shares of the radius. */
const shares = [0.3, 0.45, 0.6] as const;
const directions: readonly Pixel[] = [0, 2, 4, 6, 1, 3, 5, 7].map((eighth) => [
  Math.sin((eighth * Math.PI) / 4),
  -Math.cos((eighth * Math.PI) / 4),
]);
const middle: Pixel = [0, 0];
const besideMiddle = shares.flatMap((share) => directions.map(([x, y]): Pixel => [x * share, y * share]));

/**
 * Where in their marks the numbers stand, from the middle, in pixels: where no mark that is drawn later and no name covers them. A number that finds
 * no such place is left out. Marks come in the order in which they are drawn.
 */
export function layoutNumbers(marks: readonly MarkAt[], names: readonly Box[]): ReadonlyMap<string, Pixel> {
  const found = new Map<string, Pixel>();
  for (const [order, { group, at }] of marks.entries()) {
    if (!isNumbered(group)) continue;
    const halfWidth = (String(group.partnerships.length).length * digitPx) / 2;
    const over = marks
      .slice(order + 1)
      .filter((other) => distance(other.at, at) < coveredRadius(other.group) + group.radiusPx);
    const isFree = ([x, y]: Pixel) => {
      const box = boxAround([at[0] + x, at[1] + y], halfWidth);
      const isUnderMark = over.some((other) => reaches(box, other.at, coveredRadius(other.group)));
      return !isUnderMark && !names.some((name) => overlap(box, name));
    };
    const isWithin = ([x, y]: Pixel) =>
      Math.hypot(Math.abs(x) + halfWidth, Math.abs(y) + heightPx / 2) <= group.radiusPx;
    const elsewhere = besideMiddle.map(([x, y]): Pixel => [x * group.radiusPx, y * group.radiusPx]).filter(isWithin);
    const place = [middle, ...elsewhere].find(isFree);
    if (place !== undefined) found.set(group.key, place);
  }
  return found;
}

const coveredRadius = ({ isHome, radiusPx }: Group) => (isHome ? homeRadiusPx + 3 : radiusPx);
const distance = (a: Pixel, b: Pixel) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const boxAround = ([x, y]: Pixel, halfWidth: number): Box => [
  x - halfWidth,
  y - heightPx / 2,
  x + halfWidth,
  y + heightPx / 2,
];
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function reaches([west, north, east, south]: Box, [x, y]: Pixel, radius: number): boolean {
  return Math.hypot(x - Math.min(Math.max(x, west), east), y - Math.min(Math.max(y, north), south)) < radius;
}
