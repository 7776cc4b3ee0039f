import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { geoArea, geoContains } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import {
  type CityLabel,
  type CountryLabel,
  flatPath,
  type PackedBasemap,
  unpackBasemap,
} from "../../../src/views/map/basemap.ts";

const folder = new URL("../../../src/views/map/basemap/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const basemaps = (["world.json", "detail.json"] as const).map(
  (name) => [name, unpackBasemap(JSON.parse(read(name)) as PackedBasemap)] as const,
);

/** What a flat map fills: a ray to the east leaves the polygon an odd number of times. */
function isFilled({ coordinates }: MultiPolygon, [x, y]: readonly [number, number]): boolean {
  const crossings = coordinates.flat().flatMap((ring) =>
    ring.slice(1).filter(([x2 = 0, y2 = 0], index) => {
      const [x1 = 0, y1 = 0] = ring[index] as Position;
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}

describe.each(basemaps)("%s", (_, { land, lakes, borders, disputed }) => {
  const cases = [
    ["Chukotka west of 180°", [178, 67.5], true],
    ["Chukotka east of 180°", [-175, 66.8], true],
    ["the Antarctic plateau", [0, -80], true],
    ["the South Pole on its other side", [-120, -80], true],
    ["the North Atlantic", [-40, 45], false],
    ["the Pacific at the latitude of Fiji", [-120, -17], false],
    ["the Indian Ocean at the latitude of Fiji", [80, -17], false],
    ["the Arctic Ocean at the latitude of Wrangel", [-150, 72.5], false],
    ["the Pacific at the latitude of Chukotka", [-170, 60], false],
    ["the Caspian Sea", [51, 41], false],
  ] as const;
  test.each(cases)("has %s right on the flat map and on the globe", (_, point, isLand) => {
    expect(isFilled(land.geometry, point)).toBe(isLand);
    expect(geoContains(land, [...point])).toBe(isLand);
  });

  test("covers three tenths of the sphere", () => {
    expect(geoArea(land) / (4 * Math.PI)).toBeCloseTo(0.29, 1);
  });

  test("has the large lakes, and no lake where there is none", () => {
    const isLake = (lon: number, lat: number) => [isFilled(lakes.geometry, [lon, lat]), geoContains(lakes, [lon, lat])];
    expect(isLake(33, -1)).toEqual([true, true]);
    expect(isLake(-87, 44)).toEqual([true, true]);
    expect(isLake(2.18, 41.38)).toEqual([false, false]);
    expect(geoArea(lakes) / geoArea(land)).toBeLessThan(0.01);
  });

  test("has a disputed border in the Himalaya, and none in France", () => {
    const points = disputed.geometry.coordinates.flat();
    const isNear = (lon: number, lat: number) => points.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 5);
    expect(isNear(76, 35)).toBe(true);
    expect(isNear(2, 47)).toBe(false);
  });

  test("has no coast or border that runs across an ocean", () => {
    const lines = [
      ...land.geometry.coordinates.flat(),
      ...lakes.geometry.coordinates.flat(),
      ...borders.geometry.coordinates,
      ...disputed.geometry.coordinates,
    ];
    for (const line of lines)
      for (const [index, [lon = 0, lat = 0]] of line.entries()) {
        const [lastLon = 0, lastLat = 0] = line[index - 1] ?? [lon, lat];
        if (lat > -90 || lastLat > -90) expect(Math.abs(lon - lastLon)).toBeLessThan(30);
      }
  });
});

test("the coarse basemap is under 60 kB before the first picture and all of it under 400 kB, gzipped", () => {
  const sizeOf = (name: string) => gzipSync(read(name)).length;
  expect(sizeOf("world.json")).toBeLessThan(60_000);
  const all = ["world.json", "detail.json", "countries.json", "cities.json"];
  expect(all.reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThan(400_000);
});

test("main cities have their names in Catalan, Castilian and English", () => {
  const cities = JSON.parse(read("cities.json")) as CityLabel[];
  expect(cities.length).toBeGreaterThan(150);
  expect(cities.find(({ names }) => names.en === "London")?.names).toEqual({
    ca: "Londres",
    es: "Londres",
    en: "London",
  });
  for (const { names } of cities) for (const name of Object.values(names)) expect(name).not.toBe("");
});

test("country names are in Catalan, Castilian and English", () => {
  const labels = JSON.parse(read("countries.json")) as CountryLabel[];
  expect(labels.find(({ code }) => code === "KR")?.names).toEqual({
    ca: "Corea del Sud",
    es: "Corea del Sur",
    en: "South Korea",
  });
  for (const { names } of labels) expect(Object.keys(names)).toEqual(["ca", "es", "en"]);
});

test("a line on the flat map is written relative to the last point, without those that lie on the way", () => {
  const lines = [
    [
      [-180, 0],
      [0, 0],
      [0, 0],
      [180, 0],
    ],
  ];
  expect(flatPath(lines, false)).toBe("M0 512l1024 0");
  const speck = [
    [
      [0, 0],
      [0.0001, 0],
    ],
  ];
  expect(flatPath(speck, true)).toBe("");
});
