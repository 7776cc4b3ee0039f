import fc from "fast-check";
import { expect, test } from "vitest";
import { straighten } from "../../../src/views/map/straighten.ts";

type Point = readonly [x: number, y: number];

test("what lies on a straight line is left out, a corner stays", () => {
  const corner: readonly Point[] = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [2, 5],
    [2, 9],
  ];
  expect(straighten(corner, 0.5)).toEqual([
    [0, 0],
    [2, 0],
    [2, 9],
  ]);
});

test("a ring keeps its shape, though it ends where it begins", () => {
  const ring: readonly Point[] = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ];
  expect(straighten(ring, 0.5)).toEqual(ring);
});

test("nothing, and a point alone, stay what they are", () => {
  expect(straighten([], 1)).toEqual([]);
  expect(straighten([[3, 4]], 1)).toEqual([[3, 4]]);
});

const coordinate = fc.integer({ min: -50, max: 50 });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });

test("no point of any line is further from what is drawn than allowed", () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 20 }), (points, tolerance) => {
      const drawn = straighten(points, tolerance);
      expect([drawn[0], drawn.at(-1)]).toEqual([points[0], points.at(-1)]);
      const nearest = points.map((point) =>
        Math.min(...drawn.slice(1).map((to, index) => away(point, drawn[index] ?? to, to))),
      );
      expect(Math.max(...nearest)).toBeLessThanOrEqual(tolerance + 1e-9);
    }),
  );
});

/** By narrowing down where the stretch is nearest, since going along it one comes nearer and then goes away: nothing like the code that is tested. */
function away(point: Point, from: Point, to: Point): number {
  const awayAt = (share: number) =>
    Math.hypot(point[0] - from[0] - share * (to[0] - from[0]), point[1] - from[1] - share * (to[1] - from[1]));
  let [low, high] = [0, 1];
  for (let round = 0; round < 100; round += 1) {
    const third = (high - low) / 3;
    if (awayAt(low + third) <= awayAt(high - third)) high -= third;
    else low += third;
  }
  return awayAt((low + high) / 2);
}
