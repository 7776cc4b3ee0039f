import type { Point } from "./great-circle.ts";
import { distanceToSegment } from "./pick.ts";
import { mercator } from "./projection.ts";

/** A line without the points that the flat map would show less than `tolerance` away from it, as a share of the world's width. */
export function thinLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const pixels = line.map(mercator);
  const kept = new Set([0, line.length - 1]);
  const keepBetween = (first: number, last: number) => {
    const [start, end] = [pixels[first], pixels[last]];
    if (start === undefined || end === undefined) return;
    let [furthest, most] = [first, tolerance];
    for (let index = first + 1; index < last; index += 1) {
      const pixel = pixels[index];
      const distance = pixel === undefined ? 0 : distanceToSegment(pixel, start, end);
      if (distance > most) [furthest, most] = [index, distance];
    }
    if (furthest === first) return;
    kept.add(furthest);
    keepBetween(first, furthest);
    keepBetween(furthest, last);
  };
  keepBetween(0, line.length - 1);
  return line.filter((_, index) => kept.has(index));
}
