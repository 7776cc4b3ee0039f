import { describe, expect, test } from "vitest";
import { layoutArcs } from "../../../src/views/map/arcs.ts";
import type { Point } from "../../../src/views/map/great-circle.ts";
import { groupName, layoutLabels, layoutLitNames, type Named } from "../../../src/views/map/labels.ts";
import { groupPlaces, layoutPlaces, partnershipsByPlace } from "../../../src/views/map/places.ts";
import { barcelona, partnerAt, partnershipWith } from "./atlas.ts";

const project = ([lon, lat]: Point) => [lon * 10 + 100, 600 - lat * 10] as const;
const settings = { home: { name: { ca: "Barcelona" } } } as unknown as Parameters<typeof groupName>[1];
const size = { width: 400, height: 400 };

function labelsOf(cities: readonly (readonly [id: string, lon: number, lat: number, count: number])[]) {
  const partners = cities.map(([id, lon, lat], index) => partnerAt(id, [lon, lat], index));
  const partnerships = cities.flatMap(([id, , , count], index) =>
    Array.from({ length: count }, (_, number) => partnershipWith(`${id}-${number}`, [partners[index]!])),
  );
  const places = layoutPlaces(partners, barcelona);
  const placeOf = new Map(places.flatMap((place) => place.partners.map(({ id }) => [id, place] as const)));
  const groups = groupPlaces(places, partnershipsByPlace(partnerships, placeOf), project);
  return layoutLabels(groups, (group) => groupName(group, settings, "ca"), project, size);
}

describe("names on the map", () => {
  test("begin with home and go on with the city that has most partnerships", () => {
    const labels = labelsOf([
      ["Tunis", 10.18, 36.8, 1],
      ["Bologna", 11.34, 44.49, 9],
    ]);
    expect(labels.map(({ text }) => text)).toEqual(["Barcelona", "Bologna", "Tunis"]);
    expect(labels[0]!.isHome).toBe(true);
  });

  test("say how many places the mark stands for", () => {
    const labels = labelsOf([
      ["Brussels", 4.35, 50.85, 3],
      ["Antwerp", 4.4, 51.2, 1],
    ]);
    expect(labels.map(({ text }) => text)).toContain("Brussels +1");
  });

  test("never lie on one another, and the less important one goes", () => {
    const crowd = Array.from(
      { length: 30 },
      (_, index) => [`City ${index}`, 5 + (index % 6) * 2.5, 38 + Math.floor(index / 6) * 2.2, 30 - index] as const,
    );
    const labels = labelsOf(crowd);
    const boxes = labels.map(({ point, dx, dy, anchor, text }) => {
      const [x, y] = [project(point)[0] + dx, project(point)[1] + dy];
      const width = text.length * 6;
      const west = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      return [west, y - 9, west + width, y] as const;
    });
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
    expect(labels.map(({ text }) => text)).toContain("City 0");
    expect(labels.length).toBeLessThan(31);
  });

  test("stay inside the picture", () => {
    const labels = labelsOf([["A city at the eastern edge", 29.5, 40, 1]]);
    expect(labels.find(({ text }) => text.startsWith("A city"))?.anchor).toBe("end");
  });

  test("turn away from the lines, which come from home", () => {
    const labels = labelsOf([
      ["Bologna", 11.34, 44.49, 3],
      ["Madrid", -3.7, 40.4, 1],
    ]);
    const anchors = new Map(labels.map(({ text, anchor }) => [text, anchor]));
    expect(anchors.get("Bologna")).toBe("start");
    expect(anchors.get("Madrid")).toBe("end");
  });
});

describe("a lit line", () => {
  const cities = [
    partnerAt("Brussels", [4.35, 50.85], 0),
    partnerAt("Antwerp", [4.4, 51.2], 1),
    partnerAt("Ghent", [3.72, 51.05], 2),
  ];
  const partnerships = [
    partnershipWith("one", [cities[0]!]),
    partnershipWith("two", [cities[0]!]),
    partnershipWith("three", [cities[1]!]),
  ];
  const places = layoutPlaces(cities, barcelona);
  const placeOf = new Map(places.flatMap((place) => place.partners.map(({ id }) => [id, place] as const)));
  const groups = groupPlaces(places, partnershipsByPlace(partnerships, placeOf), project);
  const nameOf = (group: Named) => groupName(group, settings, "ca");
  const labels = layoutLabels(groups, nameOf, project, size);
  const [arc] = layoutArcs([partnerships[2]!], placeOf, barcelona);
  const line = { key: "", kind: "agreement", place: arc!.place, way: [], isWeak: false, isFar: false } as const;

  test("names its city where the mark stands for others too, clear of the name of those", () => {
    const names = layoutLitNames({
      lines: [{ ...line, arcs: [{ arc: arc!, isWeak: false }] }],
      groups,
      labels,
      nameOf,
      project,
    });
    expect(labels.map(({ text }) => text)).toContain("Brussels +1");
    expect(names.map(({ text }) => text)).toEqual(["Antwerp"]);
  });

  test("names nothing where it leads to more cities than can be read", () => {
    const lines = places
      .concat(layoutPlaces([partnerAt("Paris", [2.35, 48.85])], barcelona))
      .map((place) => ({ ...line, place, arcs: [] }));
    expect(layoutLitNames({ lines, groups, labels, nameOf, project })).toEqual([]);
  });
});
