import { geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import { cutAtAntimeridian, distanceKm, type Point, wayBetween } from "../../../src/views/map/great-circle.ts";
import { auckland, barcelona, honolulu, seoul, suva } from "./atlas.ts";

const lengthKm = (way: readonly Point[]) =>
  way.slice(1).reduce((sum, point, index) => sum + distanceKm(way[index]!, point), 0);

describe("the way from Barcelona", () => {
  test.each([
    ["Seoul", seoul],
    ["Auckland", auckland],
    ["Honolulu", honolulu],
    ["Suva", suva],
  ] as const)("to %s is as short as a sphere of 6371 km allows, and starts and ends in the two cities", (_, city) => {
    const way = wayBetween(barcelona, city, 0);
    expect(way[0]).toEqual(barcelona);
    expect(way.at(-1)).toEqual(city);
    expect(lengthKm(way)).toBeCloseTo(geoDistance([...barcelona], [...city]) * 6371, 3);
  });

  test("to Seoul runs over Siberia and not along the parallel", () => {
    expect(Math.max(...wayBetween(barcelona, seoul, 0).map(([, lat]) => lat))).toBeGreaterThan(60);
  });

  test("to Honolulu runs over the Arctic, staying short of the pole", () => {
    const highest = Math.max(...wayBetween(barcelona, honolulu, 0).map(([, lat]) => lat));
    expect(highest).toBeGreaterThan(68);
    expect(highest).toBeLessThan(90);
  });

  test("to Honolulu, Auckland and Suva stays in one piece, since none of them lies beyond 180° from Barcelona", () => {
    for (const city of [honolulu, auckland, suva])
      expect(cutAtAntimeridian(wayBetween(barcelona, city, 0))).toHaveLength(1);
  });

  test("bows to its left by the degrees asked for at its middle, and to the right when they are negative", () => {
    const straight = wayBetween(barcelona, seoul, 1e-9);
    const middle = Math.floor(straight.length / 2);
    const left = wayBetween(barcelona, seoul, 5)[middle]!;
    const right = wayBetween(barcelona, seoul, -5)[middle]!;
    const share = Math.sin((Math.PI * middle) / (straight.length - 1));
    const kmPerDegree = 111.19;
    expect(distanceKm(straight[middle]!, left)).toBeCloseTo(5 * share * kmPerDegree, -1);
    expect(left[1]).toBeGreaterThan(straight[middle]![1]);
    expect(right[1]).toBeLessThan(straight[middle]![1]);
  });

  test("to the opposite point of the earth still arrives", () => {
    const opposite: Point = [barcelona[0] - 180, -barcelona[1]];
    const way = wayBetween(barcelona, opposite, 0);
    expect(way.flat().every(Number.isFinite)).toBe(true);
    expect(lengthKm(way)).toBeGreaterThan(20_000);
  });
});

describe("a way across 180°", () => {
  const tokyo: Point = [139.69, 35.69];
  const pieces = cutAtAntimeridian(wayBetween(tokyo, honolulu, 0));

  test("is cut in two where it crosses, at the same height on both edges", () => {
    expect(pieces).toHaveLength(2);
    expect(pieces[0]!.at(-1)![0]).toBe(180);
    expect(pieces[1]![0]![0]).toBe(-180);
    expect(pieces[0]!.at(-1)![1]).toBe(pieces[1]![0]![1]);
  });

  test("never leaps across the map", () => {
    for (const piece of pieces)
      for (const [index, [lon]] of piece.entries())
        if (index > 0) expect(Math.abs(lon - piece[index - 1]![0])).toBeLessThan(20);
  });
});
