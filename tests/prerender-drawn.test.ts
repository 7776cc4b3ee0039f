import { describe, expect, it } from "vitest";
import { isoToDay } from "../src/model/edtf.ts";
import { prerender } from "../src/prerender.tsx";
import { publishAtlas } from "../src/publish/publish-atlas.ts";
import { builtOn, firstCity, largeCity } from "./publish/cities.ts";

const template =
  '<!doctype html><html lang="ca" data-root="./"><head><link rel="icon" href="./icon.svg"><title>Atles</title>' +
  '<script type="module" src="./assets/main.js"></script></head><body><div id="atlas"></div></body></html>';
const filesOf = (tables: typeof firstCity) =>
  new Map(
    [...prerender(publishAtlas(tables), isoToDay(builtOn)!, template)].map(({ file, html }) => [file, html] as const),
  );

describe("an atlas with more than two thousand partnerships", { timeout: 60_000 }, () => {
  const files = filesOf(largeCity(2001));

  it("has one page a language that draws any of them in the browser, instead of one for each", () => {
    const names = [...files.keys()];
    expect(names.filter((name) => name.endsWith("own-page.html"))).toEqual([
      "own-page.html",
      "es/own-page.html",
      "en/own-page.html",
    ]);
    expect(names.filter((name) => /partner/.test(name))).toEqual([]);
  });

  it("has it lead to the root from where it is read, and take the script along", () => {
    expect(files.get("own-page.html")).toContain('<html lang="ca" data-root="../../">');
    expect(files.get("own-page.html")).toContain('src="../../assets/main.js"');
    expect(files.get("en/own-page.html")).toContain('<html lang="en" data-root="../../../">');
    expect(files.get("en/own-page.html")).toContain('href="../../../icon.svg"');
    expect(files.get("en/own-page.html")).toContain('<div id="atlas"></div>');
  });

  it("has it say without script why it is empty, and lead to the list", () => {
    expect(files.get("en/own-page.html")).toMatch(/<noscript>.*without JavaScript.*<a href="..\/..\/..\/en\/">/);
  });
});

it("an atlas of the usual size has no such page", () => {
  expect([...filesOf(firstCity).keys()].filter((name) => name.endsWith("own-page.html"))).toEqual([]);
});
