import { describe, expect, it } from "vitest";
import { readTables } from "../../src/load/read-tables.ts";
import { guarded } from "../../src/publish/publish-csv.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { borders } from "../fixtures/data/borders.ts";
import { changed, fixtureFiles, textOf } from "../fixtures/data/folder.ts";

const published = (files = fixtureFiles()) => publishFiles(readTables(files, borders).tables!);
const json = (name: string, files = fixtureFiles()) => JSON.parse(published(files).get(name)!);

describe("the published tables", () => {
  it.each(["partnerships.csv", "partners.csv", "themes.csv", "sources.csv"])("give %s back as it was", (name) => {
    expect(published().get(name)).toBe(textOf(fixtureFiles(), name));
  });

  it("leave out columns that nobody knows", () => {
    const files = changed("themes.csv", (text) =>
      text.replace("icon", "icon,notes").replace("book", "book,x").replace("leaf", "leaf,y"),
    );
    expect(published(files).get("themes.csv")).toBe(textOf(fixtureFiles(), "themes.csv"));
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+34 93", "'+34 93"],
    ["@x", "'@x"],
    ["-", "'-"],
    ["\tx", "'\tx"],
    ["-18.1416", "-18.1416"],
    ["+5", "+5"],
    ["a=b", "a=b"],
    ["", ""],
  ])("write %j as %j, so that no spreadsheet runs it", (cell, written) => {
    expect(guarded(cell)).toBe(written);
  });

  it("have no control characters", () => {
    const files = changed("themes.csv", (text) => text.replace("Llibres i museus", '"Lli\u0007bres\u009b i\nmuseus"'));
    expect(json("atlas.json", files).themes[0].definition.ca).toBe("Llibres i\nmuseus");
    expect(published(files).get("themes.csv")).toContain('"Llibres i\nmuseus"');
  });

  it("have nothing that turns the direction of the text around it, but right-to-left letters and joined emoji", () => {
    const files = changed("themes.csv", (text) => text.replace("Llibres i museus", "\u202eحيفا \u2066i\u2069 👩‍🌾"));
    expect(json("atlas.json", files).themes[0].definition.ca).toBe("حيفا i 👩‍🌾");
  });

  it("are the same bytes each time", () => {
    expect(published()).toEqual(published());
  });
});

describe("what the page reads", () => {
  it("points to rows by number, with null for what is not stated", () => {
    const { partnerships, settings } = json("atlas.json");
    expect(partnerships.partners).toEqual([[0], [1, 2], [0]]);
    expect(partnerships.partOf).toEqual([null, null, 0]);
    expect(partnerships.end).toEqual(["..", "2023-12-31", null]);
    expect(partnerships.checked).toEqual(["2026-11-01", null, null]);
    expect(settings.languages).toEqual(["ca", "es", "en"]);
  });
});

describe("the published lines", () => {
  it("are one a partnership and partner, and none to home itself", () => {
    const { features } = json("partnerships.geojson");
    expect(features.map(({ id }: { id: string }) => id)).toEqual([
      "montpellier-1963/montpellier",
      "suva-2019/suva",
      "montpellier-2020/montpellier",
    ]);
    expect(features[1].properties).toEqual({
      id: "suva-2019",
      kind: "agreement",
      title_ca: "Acord, aire net",
      title_es: "Acuerdo, aire limpio",
      title_en: "Agreement, clean air",
      partner: "suva",
      date: "2019-07",
      end: "2023-12-31",
      themes: ["climate", "culture"],
    });
  });

  it("have a box whose west lies east of its east where they are cut at the antimeridian", () => {
    const files = changed("partners.csv", (text) =>
      text.replace("43.6108,3.8767", "-16.8,-179.97").replace(",FR,", ",FJ,"),
    );
    files.set(
      "atlas.json",
      new TextEncoder().encode(
        textOf(files, "atlas.json").replace("41.3874", "35.69").replace("2.1686", "139.69").replace('"ES"', '"JP"'),
      ),
    );
    const [line] = json("partnerships.geojson", files).features;
    expect(line.geometry.type).toBe("MultiLineString");
    expect(line.bbox[0]).toBe(139.69);
    expect(line.bbox[2]).toBe(-179.97);
  });

  it("are joined by a point for every partner", () => {
    const { features, bbox } = json("partners.geojson");
    expect(features).toHaveLength(3);
    expect(features[1].geometry).toEqual({ type: "Point", coordinates: [178.4419, -18.1416] });
    expect(bbox).toEqual([2.1686, -18.1416, 178.4419, 43.6108]);
  });
});
