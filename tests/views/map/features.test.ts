import { expect, test } from "vitest";
import { cityFeatures, coveredFeatures } from "../../../src/views/map/features.ts";
import { layoutPlaces } from "../../../src/views/map/places.ts";
import { barcelona, partnerAt, seoul } from "./atlas.ts";

const cities = [
  { point: [126.98, 37.57], rank: 1, names: { ca: "Seül", en: "Seoul" } },
  { point: [139.75, 35.69], rank: 1, names: { ca: "Tòquio", en: "Tokyo" } },
];
const places = layoutPlaces([partnerAt("seoul", seoul)], barcelona);
const namesIn = (language: string) =>
  cityFeatures(cities, places, language).features.map(({ properties }) => properties?.name);

test("a city that is a place of the atlas is not named twice", () => {
  expect(namesIn("ca")).toEqual(["Tòquio"]);
});

test("cities have their English name where there is none in the reader's language", () => {
  expect(namesIn("de")).toEqual(["Tokyo"]);
});

test("names of the basemap keep off the whole of a mark and of its name", () => {
  const mark = { key: "seoul", point: seoul, isHome: false, places, partners: [], partnerships: [], radiusPx: 8 };
  const label = {
    key: "seoul",
    text: "Seül",
    isHome: false,
    point: seoul,
    dx: 11,
    dy: 4,
    anchor: "start",
    box: [11, -6, 59, 6],
  } as const;
  const { features } = coveredFeatures([mark], [label], 16);
  const squares = features.map(({ properties }) => {
    const { scale, shift } = properties as { readonly scale: number; readonly shift: readonly [number, number] };
    return [shift[0] * scale - 8 * scale, shift[0] * scale + 8 * scale];
  });
  expect(squares).toEqual([
    [-8, 8],
    [11, 23],
    [23, 35],
    [35, 47],
    [47, 59],
  ]);
});
