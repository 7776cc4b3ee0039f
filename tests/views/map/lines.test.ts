import { describe, expect, test } from "vitest";
import { kinds } from "../../../src/model/vocabulary.ts";
import type { Point } from "../../../src/views/map/great-circle.ts";
import { layoutEnds, layoutLines, lineLimit } from "../../../src/views/map/lines.ts";
import { layoutMap, sceneArcs, selectGroups } from "../../../src/views/map/scene.ts";
import { barcelona, partnerAt, partnershipWith } from "./atlas.ts";

const many = 10_800;

/** Cities on a grid over the world, a few hundred kilometres apart. */
const partners = Array.from({ length: 900 }, (_, index) =>
  partnerAt(`city-${index}`, [-140 + (index % 45) * 6, -40 + Math.floor(index / 45) * 5], index),
);

function pictureOf(count: number, isInside: (point: Point) => boolean = () => true, zoom = 0) {
  const partnerships = Array.from({ length: count }, (_, index) => ({
    ...partnershipWith(`tie-${index}`, [partners[index % partners.length]!], "2000", index),
    kind: kinds[Math.floor(index / partners.length) % kinds.length]!,
  }));
  // The edge: only what the map reads of an atlas.
  const layout = layoutMap({
    settings: { home: { lon: barcelona[0], lat: barcelona[1] } },
    partners,
    partnerships,
  } as unknown as Parameters<typeof layoutMap>[0]);
  const arcs = sceneArcs(layout, ({ index }) => index % 2 === 0);
  const groups = selectGroups(layout, partnerships, zoom);
  const worldGroups = () => selectGroups(layout, partnerships, 0);
  return { arcs, groups, ...layoutLines({ layout, arcs, groups, worldGroups, isInside }) };
}

const isInEurope = ([lon, lat]: Point) => lon > -15 && lon < 35 && lat > 35 && lat < 60;

describe("few partnerships", () => {
  test("have a line each, weak when ended, the same ones whatever the picture shows", () => {
    const { lines, grain } = pictureOf(lineLimit, isInEurope);
    expect(grain).toBe("each");
    expect(lines).toHaveLength(lineLimit);
    expect(lines.filter(({ isWeak }) => isWeak)).toHaveLength(lineLimit / 2);
    for (const { place, isFar } of lines) expect(isFar).toBe(!isInEurope(place.point));
  });
});

describe("thousands of partnerships", () => {
  const world = pictureOf(many);

  test("are drawn as no more lines than the eye and a slow machine can bear", () => {
    expect(world.lines.length).toBeLessThanOrEqual(lineLimit);
    expect(world.grain).toBe("mark");
    expect(pictureOf(many, isInEurope, 4).lines.length).toBeLessThanOrEqual(2 * lineLimit);
  });

  test("are all in a line, and in one only", () => {
    for (const { arcs, lines } of [world, pictureOf(many, isInEurope, 2), pictureOf(many, isInEurope, 5)]) {
      const drawn = lines.flatMap((line) => line.arcs.map(({ arc }) => arc.key));
      expect(drawn.toSorted()).toEqual(arcs.map(({ arc }) => arc.key).toSorted());
    }
  });

  test("come apart by kind, then one by one, as fewer of them end in the picture", () => {
    expect(pictureOf(many, isInEurope, 4).grain).toBe("kind");
    const isNearHome = ([lon, lat]: Point) => lon > 0 && lon < 12 && lat > 38 && lat < 48;
    const close = pictureOf(many, isNearHome, 5);
    expect(close.grain).toBe("each");
    expect(close.lines.filter(({ isFar }) => !isFar).every(({ arcs }) => arcs.length === 1)).toBe(true);
  });

  test("have a way for each kind that no filter moves", () => {
    const isOfKind = (kind: string) => (line: { readonly key: string }) => line.key.endsWith(`*${kind}`);
    const { lines } = pictureOf(many, isInEurope, 4);
    const line = lines.find(isOfKind("agreement"))!;
    const other = lines.find(({ place, key }) => place === line.place && !isOfKind("agreement")({ key }))!;
    expect(line.way).not.toEqual(other.way);
    expect(line.way[0]![0]).toEqual(barcelona);
    expect(line.way.at(-1)!.at(-1)).toEqual(line.place.point);
  });

  test("of different kinds have the colour of most of them, and are weak only when all are", () => {
    const [line] = world.lines;
    expect(line!.isWeak).toBe(false);
    const counts = kinds.map((kind) => line!.arcs.filter(({ arc }) => arc.partnership.kind === kind).length);
    expect(counts[kinds.indexOf(line!.kind)]).toBe(Math.max(...counts));
  });
});

test("a line that ends beside the mark that stands for its city ends in a dot, unless it leaves the picture", () => {
  const { lines, groups } = pictureOf(300);
  const marked = new Set(groups.map(({ places: [first] }) => first));
  const ends = layoutEnds(lines, groups);
  expect(ends.length).toBeGreaterThan(0);
  expect(ends.some((place) => marked.has(place))).toBe(false);
  expect(
    layoutEnds(
      lines.map((line) => ({ ...line, isFar: true })),
      groups,
    ),
  ).toEqual([]);
});
