import { describe, expect, it } from "vitest";
import { distanceToCountryKm, isWithinKm } from "../../src/model/check-place.ts";
import { countries, isCountry } from "../../src/model/countries.ts";
import { borders } from "../fixtures/data/borders.ts";

const awayKm = (lon: number, lat: number, country: string) => distanceToCountryKm(lon, lat, country, borders);

describe("the distance from a point to a country", () => {
  it.each([
    ["Madrid", -3.7, 40.42, "ES"],
    ["Chukotka, beyond the antimeridian", -172, 66, "RU"],
    ["Taveuni, on the antimeridian", -179.97, -16.8, "FJ"],
    ["the South Pole", 0, -90, "AQ"],
    ["Hargeisa, listed under Somalia", 44.06, 9.56, "SO"],
    ["Réunion, a part of France", 55.5, -21.1, "FR"],
  ])("is nothing in %s", (_, lon, lat, country) => {
    expect(awayKm(lon, lat, country)).toBe(0);
  });

  it.each([
    ["Las Palmas", -15.41, 28.13, "ES"],
    ["Lesbos", 26.56, 39.11, "GR"],
    ["Singapore", 103.85, 1.29, "SG"],
    ["Suva", 178.44, -18.14, "FJ"],
    ["New York", -74.01, 40.71, "US"],
  ])("is under 50 km on the coast, at %s", (_, lon, lat, country) => {
    expect(awayKm(lon, lat, country)).toBeLessThan(50);
  });

  it("is measured to the nearest border", () => {
    expect(awayKm(1.44, 43.6, "ES")).toBeGreaterThan(90);
    expect(awayKm(1.44, 43.6, "ES")).toBeLessThan(105);
    expect(awayKm(-3.7, 40.42, "FJ")).toBeGreaterThan(15_000);
  });

  it("does not count the middle of Lesotho as South Africa", () => {
    expect(awayKm(28, -29.5, "ZA")).toBeGreaterThan(50);
  });

  it("is unknown for a country without a shape", () => {
    expect(awayKm(-61.5, 16.2, "GP")).toBeUndefined();
  });

  it("answers the short question as it answers the long one", () => {
    const spain = borders.get("ES")!;
    for (const lon of [-10, -5, 0, 2, 3.5, 5]) {
      for (const lat of [35, 38, 41, 43.5, 45]) {
        expect(isWithinKm([lon, lat], spain, 50)).toBe(awayKm(lon, lat, "ES")! <= 50);
      }
    }
  });
});

describe("country codes", () => {
  it("are the 249 that ISO has assigned", () => {
    expect(new Set(countries).size).toBe(249);
    expect(isCountry("ES")).toBe(true);
  });

  it.each(["es", "UK", "XK", "EU", "", "constructor"])("do not include %j", (code) => {
    expect(isCountry(code)).toBe(false);
  });

  it("name a shape for every numbered country of the map", () => {
    expect(borders.size).toBe(235);
  });
});
