import { type Box, overlap, shift } from "./labels.ts";
import { type Group, homeRadiusPx, isNumbered } from "./places.ts";
import type { Pixel } from "./projection.ts";

export interface MarkAt {
  readonly group: Group;
  readonly at: Pixel;
}

/** What a number takes of its mark. */
const digitPx = 6;
const heightPx = 9;
/** Where it may stand, the best first, as shares of the radius from the middle. */
const places: readonly Pixel[] = [
  [0, 0],
  ...[0, 4, 2, 6, 1, 7, 3, 5].map((eighth): Pixel => {
    const turn = (eighth * Math.PI) / 4;
    return [0.6 * Math.sin(turn), -0.6 * Math.cos(turn)];
  }),
];

/**
 * Where in their marks the numbers stand, from the middle, in pixels: wholly within, where no mark that is drawn later and no name covers them. A
 * number that finds no such place is left out. Marks come in the order in which they are drawn.
 */
export function layoutNumbers(marks: readonly MarkAt[], names: readonly Box[]): ReadonlyMap<string, Pixel> {
  const found = new Map<string, Pixel>();
  for (const [order, { group, at }] of marks.entries()) {
    if (!isNumbered(group)) continue;
    const [east, south] = [(String(group.partnerships.length).length * digitPx) / 2, heightPx / 2];
    const later = marks.slice(order + 1);
    const place = places
      .map(([x, y]): Pixel => [x * group.radiusPx, y * group.radiusPx])
      .filter(([x, y]) => Math.hypot(Math.abs(x) + east, Math.abs(y) + south) <= group.radiusPx)
      .find((offset) => {
        const box = shift(shift([-east, -south, east, south], offset), at);
        return !later.some((other) => covers(other, box)) && !names.some((name) => overlap(box, name));
      });
    if (place !== undefined) found.set(group.key, place);
  }
  return found;
}

function covers({ group: { isHome, radiusPx }, at: [x, y] }: MarkAt, [west, north, east, south]: Box): boolean {
  const away = Math.hypot(x - Math.min(Math.max(x, west), east), y - Math.min(Math.max(y, north), south));
  return away < (isHome ? homeRadiusPx + 3 : radiusPx);
}
