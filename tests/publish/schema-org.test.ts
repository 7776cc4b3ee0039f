import { describe, expect, it } from "vitest";
import { readAtlas } from "../../src/load/read-atlas.ts";
import type { Tables } from "../../src/model/tables.ts";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";
import { schemaOrgDataset } from "../../src/publish/schema-org.ts";
import { firstCity, hostileCity, hostileTextCleaned, secondCity, uncheckedCity } from "./cities.ts";

const textOf = (tables: Tables, language: string) => schemaOrgDataset(readAtlas(publishAtlas(tables)), language);
const datasetOf = (tables: Tables, language: string) => JSON.parse(textOf(tables, language));

describe("the data set as search engines read it", () => {
  it("is that of the page's language", () => {
    expect(datasetOf(firstCity, "es")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      "@id": "https://atlas.example.org/#dataset",
      name: "Atlas de prueba",
      url: "https://atlas.example.org/es/",
      license: "https://creativecommons.org/licenses/by/4.0/",
      inLanguage: ["ca", "es", "en"],
      isAccessibleForFree: true,
      dateModified: "2026-11-01",
      temporalCoverage: "1963/..",
      publisher: { name: "Ayuntamiento", email: "atlas@example.org" },
      keywords: ["Barcelona", "Cultura", "Clima"],
    });
  });

  it("names no day where nobody wrote one down", () => {
    const dataset = datasetOf(uncheckedCity, "ca");
    for (const key of ["datePublished", "dateModified", "version"]) expect(dataset).not.toHaveProperty(key);
  });

  it("covers the home and a box with all partners", () => {
    const [home, box] = datasetOf(firstCity, "ca").spatialCoverage;
    expect(home.geo).toEqual({ "@type": "GeoCoordinates", latitude: 41.3874, longitude: 2.1686 });
    expect(box.geo.box).toBe("-18.1416 2.1686 43.6108 178.4419");
  });

  it("offers every file of the data", () => {
    const files = datasetOf(secondCity, "fr").distribution.map(
      ({ contentUrl, encodingFormat }: Record<string, string>) => [contentUrl, encodingFormat],
    );
    expect(files).toHaveLength(7);
    expect(files[0]).toEqual(["https://example.org/atlas/data/partnerships.csv", "text/csv"]);
    expect(files[4]).toEqual(["https://example.org/atlas/data/partnerships.geojson", "application/geo+json"]);
  });

  it.each([
    ["ca", firstCity],
    ["es", firstCity],
    ["en", firstCity],
    ["oc", secondCity],
    [
      "en",
      {
        ...firstCity,
        settings: { ...firstCity.settings, home: { ...firstCity.settings.home, name: { en: "x".repeat(9000) } } },
      },
    ],
  ])("is described in 50 to 5000 characters (%s)", (language, tables) => {
    const { length } = datasetOf(tables, language).description;
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
  });

  it("keeps a hostile title as text and never ends its script", () => {
    expect(datasetOf(hostileCity, "en").name).toBe(hostileTextCleaned);
    expect(textOf(hostileCity, "en")).not.toContain("<");
  });
});
