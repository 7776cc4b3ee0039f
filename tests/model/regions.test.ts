import { describe, expect, it } from "vitest";
import { regionOf, regions } from "../../src/model/regions.ts";

describe("world regions", () => {
  it("puts each partner's country where the United Nations put it", () => {
    const cases = { TN: "002", MX: "419", US: "021", KR: "142", GB: "150", CU: "419", IL: "142", RU: "150", FJ: "009" };
    for (const [country, region] of Object.entries(cases)) expect(regionOf(country), country).toBe(region);
  });

  it("knows no region for Antarctica or for what is no country", () => {
    expect(regionOf("AQ")).toBeUndefined();
    expect(regionOf("ZZ")).toBeUndefined();
  });

  it("has a name for every region in the three languages", () => {
    for (const language of ["ca", "es", "en"]) {
      const names = new Intl.DisplayNames([language], { type: "region" });
      for (const region of regions) expect(names.of(region)).not.toBe(region);
    }
  });
});
