import { expect, test } from "vitest";
import { type Point, wayBetween } from "../../../src/views/map/great-circle.ts";
import { distanceToRuns } from "../../../src/views/map/pick.ts";
import { mercator } from "../../../src/views/map/projection.ts";
import { thinLine } from "../../../src/views/map/thin-line.ts";
import { barcelona } from "./atlas.ts";

const brussels: Point = [4.35, 50.85];

test("a drawn line keeps its ends and its shape with far fewer points", () => {
  const way = wayBetween(barcelona, brussels, 2);
  const tolerance = 1 / 2048;
  const thin = thinLine(way, tolerance);
  expect(thin.length).toBeLessThan(way.length / 2);
  expect([thin[0], thin.at(-1)]).toEqual([barcelona, brussels]);
  const drawn = thin.map(mercator);
  for (const point of way) expect(distanceToRuns(mercator(point), [drawn])).toBeLessThanOrEqual(tolerance);
});

test("a straight line is its two ends, and an empty one is nothing", () => {
  const line: readonly Point[] = [
    [0, 0],
    [1, 0],
    [2, 0],
  ];
  expect(thinLine(line, 1 / 4096)).toEqual([
    [0, 0],
    [2, 0],
  ]);
  expect(thinLine([], 1)).toEqual([]);
});
