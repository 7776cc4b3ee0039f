import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/views/map/great-circle.ts";
import { nearestTowards } from "../../../src/views/map/pick.ts";
import { layoutPlaces } from "../../../src/views/map/places.ts";
import { layoutMap, layoutRing, selectGroups } from "../../../src/views/map/scene.ts";
import { barcelona, partnerAt, partnershipWith, seoul } from "./atlas.ts";

const brussels = partnerAt("eurocities", [4.3517, 50.8503]);
const alsoBrussels = partnerAt("__proto__", [4.36, 50.846], 1);
const paris = partnerAt("paris", [2.3522, 48.8566], 2);
const seat = partnerAt("medcities", [2.19, 41.38], 3);
const korea = partnerAt("seoul", seoul, 4);
const partners = [brussels, alsoBrussels, paris, seat, korea];
const partnerships = [
  partnershipWith("a", [brussels, alsoBrussels]),
  partnershipWith("b", [brussels]),
  partnershipWith("c", [paris]),
  partnershipWith("d", [seat]),
  partnershipWith("e", [korea]),
];
// The edge: only what the map reads of an atlas.
const layout = layoutMap({
  settings: { home: { lon: barcelona[0], lat: barcelona[1] } },
  partners,
  partnerships,
} as unknown as Parameters<typeof layoutMap>[0]);

describe("places", () => {
  test("hold partners of one city together and those of Barcelona at home", () => {
    expect(layoutPlaces(partners, barcelona).map((place) => place.partners.map(({ id }) => id))).toEqual([
      ["medcities"],
      ["eurocities", "__proto__"],
      ["paris"],
      ["seoul"],
    ]);
  });
});

describe("marks", () => {
  test("stand for several cities at world scale, each partnership counted once, and come apart as one comes closer", () => {
    const far = selectGroups(layout, partnerships, 0);
    expect(far.map((group) => [group.places.length, group.partnerships.length])).toEqual([
      [1, 1],
      [2, 3],
      [1, 1],
    ]);
    const near = selectGroups(layout, partnerships, 5);
    expect(near.map((group) => [group.key, group.partnerships.length])).toEqual([
      ["home", 1],
      ["eurocities", 2],
      ["paris", 1],
      ["seoul", 1],
    ]);
  });

  test("vanish with the last partnership that reaches them, but home stays", () => {
    expect(selectGroups(layout, [], 2).map(({ key }) => key)).toEqual(["home"]);
  });

  test("grow no further than their neighbours can bear, however many partnerships they stand for", () => {
    const many = Array.from({ length: 5000 }, (_, index) => partnershipWith(`many-${index}`, [paris]));
    const [, parisian, , korean] = selectGroups(layout, [...partnerships, ...many], 5);
    expect(parisian!.radiusPx).toBeCloseTo(18);
    expect(korean!.radiusPx).toBeLessThan(3);
  });

  test("grow with the number of partnerships", () => {
    const [, european, korean] = selectGroups(layout, partnerships, 0);
    expect(european!.radiusPx).toBeGreaterThan(korean!.radiusPx);
  });
});

test("every partnership counts as drawn, the one at home too", () => {
  expect(layout.reachedBy(partnerships).placedCount).toBe(5);
});

test("the ring around home is divided by kind and closes", () => {
  const ring = layoutRing([
    partnershipWith("x", [seat]),
    { ...partnershipWith("y", [seat]), kind: "hosting" },
    { ...partnershipWith("z", [seat]), kind: "hosting" },
  ]);
  expect(ring.map(({ kind, count }) => [kind, count])).toEqual([
    ["agreement", 1],
    ["hosting", 2],
  ]);
  expect(ring[0]!.from).toBe(0);
  expect(ring.at(-1)!.to).toBeCloseTo(1, 9);
});

test("an arrow goes to the nearest partner in that direction, and nowhere when there is none", () => {
  const groups = selectGroups(layout, partnerships, 5);
  const project = ([lon, lat]: Point) => [lon * 10, -lat * 10] as const;
  const from = project(barcelona);
  const others = groups.filter(({ isHome }) => !isHome);
  expect(nearestTowards("up", from, others, project)?.key).toBe("paris");
  expect(nearestTowards("right", from, others, project)?.key).toBe("seoul");
  expect(nearestTowards("left", from, others, project)).toBeUndefined();
});
