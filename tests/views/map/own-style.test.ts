import { describe, expect, test } from "vitest";
import { basemapAddress } from "../../../src/views/map/basemap-address.ts";
import { readStyle, styleOfArchive, vectorLayersOf } from "../../../src/views/map/own-style.ts";
import type { MapColours } from "../../../src/views/map/style.ts";

const root = "https://atlas.example.org/deep/";
const colours = { sea: "#001", land: "#002", border: "#003" } as MapColours;

describe("the address of the council's basemap", () => {
  test("counts from the root of the site", () => {
    expect(basemapAddress("basemap/world.pmtiles", root)?.href).toBe(
      "https://atlas.example.org/deep/basemap/world.pmtiles",
    );
    expect(basemapAddress("https://tiles.example.org/style.json", root)?.href).toBe(
      "https://tiles.example.org/style.json",
    );
  });

  test.each([undefined, "javascript:alert(1)", "data:application/json,{}", "https://"])("is none for %s", (setting) => {
    expect(basemapAddress(setting, root)).toBeUndefined();
  });
});

describe("a style", () => {
  const address = new URL("https://tiles.example.org/styles/quiet.json");

  test("has addresses relative to its own, with their places for numbers", () => {
    const style = readStyle(
      {
        version: 8,
        glyphs: "../fonts/{fontstack}/{range}.pbf",
        sources: {
          world: { type: "vector", tiles: ["tiles/{z}/{x}/{y}.pbf"] },
          near: { type: "vector", url: "/near.json" },
        },
        layers: [{ id: "ground", type: "background" }, "no layer"],
      },
      address,
    );
    expect(style.glyphs).toBe("https://tiles.example.org/fonts/{fontstack}/{range}.pbf");
    expect(style.sources).toEqual({
      world: { type: "vector", tiles: ["https://tiles.example.org/styles/tiles/{z}/{x}/{y}.pbf"] },
      near: { type: "vector", url: "https://tiles.example.org/near.json" },
    });
    expect(style.layers).toEqual([{ id: "ground", type: "background" }]);
  });

  test.each([null, [], "style", { version: 7, sources: {}, layers: [] }, { version: 8, sources: [], layers: [] }])(
    "is refused where it is none: %j",
    (json) => {
      expect(() => readStyle(json, address)).toThrow(/quiet\.json: not a map style/);
    },
  );
});

describe("an archive of tiles", () => {
  const address = "https://atlas.example.org/world.pmtiles";
  const layersOf = (...names: string[]) =>
    styleOfArchive({ address, isVector: true, layers: new Set(names) }, colours).layers.map(({ id }) => id);

  test("is drawn from land to borders where its layers are those of Protomaps or OpenMapTiles", () => {
    expect(layersOf("boundaries", "earth", "pois", "roads", "water")).toEqual([
      "ground",
      "earth",
      "water",
      "roads",
      "boundaries",
    ]);
    expect(layersOf("boundary", "transportation", "water")).toEqual(["ground", "water", "transportation", "boundary"]);
  });

  test("keeps the atlas's names, but for one of pictures, which has its own", () => {
    const kept = (isVector: boolean) =>
      !styleOfArchive({ address, isVector, layers: new Set(["water"]) }, colours).isNaming;
    expect(kept(true)).toBe(true);
    expect(kept(false)).toBe(false);
  });

  test("of layers that nobody knows is refused", () => {
    expect(() => layersOf("constructor")).toThrow(/world\.pmtiles: no layer "water"/);
  });

  test("names its layers in its metadata, if it has any", () => {
    expect([...vectorLayersOf({ vector_layers: [{ id: "water" }, { id: 3 }, null] })]).toEqual(["water"]);
    for (const metadata of [undefined, null, [], { vector_layers: "water" }])
      expect(vectorLayersOf(metadata).size).toBe(0);
  });
});
