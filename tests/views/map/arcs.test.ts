import { describe, expect, test } from "vitest";
import { fanOut, layoutArcs } from "../../../src/views/map/arcs.ts";
import { layoutLines } from "../../../src/views/map/lines.ts";
import { projectRuns } from "../../../src/views/map/on-screen.ts";
import { pickAt } from "../../../src/views/map/pick.ts";
import { layoutPlaces } from "../../../src/views/map/places.ts";
import { projector } from "../../../src/views/map/projection.ts";
import { sceneArcs } from "../../../src/views/map/scene.ts";
import { rememberWays } from "../../../src/views/map/ways.ts";
import { barcelona, partnerAt, partnershipWith, seoul } from "./atlas.ts";

const korea = partnerAt("seoul", seoul);
const places = layoutPlaces([korea], barcelona);
const placeOf = new Map(places.flatMap((place) => place.partners.map(({ id }) => [id, place] as const)));
const twelve = Array.from({ length: 12 }, (_, index) =>
  partnershipWith(`tie-${index}`, [korea], String(2012 - index), index),
);

describe("twelve partnerships with one city", () => {
  const arcs = layoutArcs(twelve, placeOf, barcelona);

  test("draw twelve arcs, oldest first", () => {
    expect(arcs.map(({ partnership }) => partnership.id)).toEqual(twelve.map(({ id }) => id).toReversed());
  });

  test.each(["flat", "globe"] as const)("can each be picked at the middle of their arc on the %s map", (projection) => {
    const project = projector({ center: [60, 50], zoom: 1.2, width: 1280, height: 720, projection });
    const { lines } = layoutLines({
      layout: { home: barcelona, wayTo: rememberWays(barcelona) },
      arcs: arcs.map((arc) => ({ arc, isWeak: false })),
      groups: [],
      worldGroups: () => [],
      isInside: () => true,
    });
    const onScreen = lines.map((line) => ({ line, runs: projectRuns(line.way, project) }));
    const picked = onScreen.map(({ runs }) => {
      const run = runs[0]!;
      const found = pickAt(run[Math.floor(run.length / 2)]!, [], onScreen, project, { markPx: 3, linePx: 6 });
      return found?.type === "partnership" ? found.partnership.id : undefined;
    });
    expect(picked).toEqual(arcs.map(({ partnership }) => partnership.id));
  });

  test("are paler once ended", () => {
    const shown = sceneArcs({ arcs }, (partnership) => partnership === twelve[3]);
    expect(shown.filter(({ isWeak }) => isWeak)).toEqual([{ arc: arcs[8], isWeak: true }]);
  });
});

test("a partnership with two partners abroad draws an arc to each", () => {
  const busan = partnerAt("busan", [129.0756, 35.1796], 1);
  const both = layoutPlaces([korea, busan], barcelona);
  const where = new Map(both.flatMap((place) => place.partners.map(({ id }) => [id, place] as const)));
  const arcs = layoutArcs([partnershipWith("both", [korea, busan])], where, barcelona);
  expect(arcs.map(({ key }) => key)).toEqual(["both/seoul", "both/busan"]);
});

test("a body that sits in Barcelona draws no arc", () => {
  const hosted = partnerAt("constructor", [2.19, 41.4]);
  const atHome = layoutPlaces([hosted], barcelona);
  const where = new Map(atHome.flatMap((place) => place.partners.map(({ id }) => [id, place] as const)));
  expect(layoutArcs([partnershipWith("seat", [hosted])], where, barcelona)).toEqual([]);
});

describe("a fan", () => {
  test("leaves a single arc on the great circle", () => {
    expect(fanOut(1, 86)).toEqual([0]);
  });

  test("is the same on both sides and never wider than a quarter of the way", () => {
    const bows = fanOut(40, 20);
    expect(new Set(bows).size).toBe(40);
    expect(bows[0]).toBeCloseTo(-5, 9);
    expect(bows.at(-1)).toBeCloseTo(5, 9);
  });
});
