import { expect, test } from "vitest";
import { layoutNumbers } from "../../../src/views/map/mark-numbers.ts";
import type { Group } from "../../../src/views/map/places.ts";
import type { Pixel } from "../../../src/views/map/projection.ts";
import { barcelona, partnershipWith } from "./atlas.ts";

const place = { key: "", point: barcelona, isHome: false, partners: [] };

function markAt(key: string, at: Pixel, radiusPx: number, isHome = false): { group: Group; at: Pixel } {
  const partnerships = Array.from({ length: 53 }, (_, index) => partnershipWith(String(index), []));
  return {
    group: { key, point: barcelona, isHome, places: [place, place], partners: [], partnerships, radiusPx },
    at,
  };
}

const far = ([x, y]: Pixel, [otherX, otherY]: Pixel) => Math.hypot(x - otherX, y - otherY);

test("the number of a mark stands in its middle where nothing covers it", () => {
  expect(layoutNumbers([markAt("a", [50, 50], 18), markAt("b", [90, 50], 18)], []).get("a")).toEqual([0, 0]);
});

test("a number that is wider than its mark is left out", () => {
  expect(layoutNumbers([markAt("small", [50, 50], 6)], []).has("small")).toBe(false);
});

test("a number that the home city would cover moves away from it and stays in its mark", () => {
  const [cluster, home]: [Pixel, Pixel] = [
    [50, 50],
    [50, 60],
  ];
  const number = layoutNumbers([markAt("a", cluster, 18), markAt("home", home, 10, true)], []).get("a") ?? [0, 0];
  expect(number[1]).toBeLessThan(-4);
  expect(far(number, [0, 0])).toBeLessThan(18 - 4);
});

test("a number that a name would cover moves away from it", () => {
  const number = layoutNumbers([markAt("a", [50, 50], 18)], [[0, 44, 60, 56]]).get("a");
  expect(Math.abs(number?.[1] ?? 0)).toBeGreaterThan(9);
});

test("a mark that lies wholly below another bears no number", () => {
  expect(layoutNumbers([markAt("a", [50, 50], 8), markAt("b", [52, 50], 18)], []).has("a")).toBe(false);
});
