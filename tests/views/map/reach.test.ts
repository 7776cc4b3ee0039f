import { expect, test } from "vitest";
import { pointsOf, reachOf } from "../../../src/views/map/reach.ts";
import { layoutMap } from "../../../src/views/map/scene.ts";
import { barcelona, partnerAt, partnershipWith, seoul } from "./atlas.ts";

const korea = partnerAt("seoul", seoul);
const seat = partnerAt("medcities", [2.19, 41.38], 1);
const ties = [...Array(12).keys()].map((index) => partnershipWith(`tie-${index}`, [korea], "2000", index));
const atHome = partnershipWith("seat", [seat], "2000", 12);
// The edge: only what the map reads of an atlas.
const layout = layoutMap({
  settings: { home: { lon: barcelona[0], lat: barcelona[1] } },
  partners: [korea, seat],
  partnerships: [...ties, atHome],
} as unknown as Parameters<typeof layoutMap>[0]);

test("what is shown reaches as far north as the arcs bow", () => {
  const highest = Math.max(...reachOf(layout, ties).map(([, lat]) => lat));
  const drawn = layout.arcs.flatMap(({ place, bow }) => layout.wayTo(place, bow).flat());
  expect(highest).toBe(Math.max(...drawn.map(([, lat]) => lat)));
  expect(highest).toBeGreaterThan(70);
});

test("a partnership in the city itself reaches no further than home, and none reaches nowhere", () => {
  expect(reachOf(layout, [atHome])).toEqual([barcelona, barcelona]);
  expect(pointsOf(layout, [])).toEqual([]);
});
