import { expect, test } from "vitest";
import { cityFeatures } from "../../../src/views/map/features.ts";
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
