import { describe, expect, it } from "vitest";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { publishSiteFiles } from "../../src/publish/site-files.ts";
import { builtOn, firstCity, hostileCity, largeCity, secondCity, uncheckedCity } from "./cities.ts";
import { childrenOf, textIn, xmlTree } from "./xml-tree.ts";

const urlsOf = (tables: typeof firstCity) =>
  childrenOf(xmlTree(publishSiteFiles(tables, builtOn).get("sitemap.xml")!), "url");

describe("the map of the site", () => {
  it("has every page in every language", () => {
    const addresses = urlsOf(secondCity).map((url) => textIn(url, "loc"));
    const root = "https://example.org/atlas/";
    const paths = [
      "",
      "about/",
      "accessibility/",
      "webmasters/",
      "partnership/tel-aviv/",
      "partnership/kyiv/",
      "partnership/constructor/",
      "partner/tel-aviv/",
      "partner/kyiv/",
    ];
    expect(addresses.sort()).toEqual(paths.flatMap((path) => [root + path, `${root}fr/${path}`]).sort());
  });

  it("names with each page its translations and itself, which name it in turn", () => {
    const alternates = new Map(
      urlsOf(firstCity).map((url) => [
        textIn(url, "loc"),
        childrenOf(url, "xhtml:link").map(({ attributes }) => [attributes.hreflang, attributes.href]),
      ]),
    );
    for (const [address, links] of alternates) {
      expect(links.map(([language]) => language)).toEqual(["ca", "es", "en"]);
      expect(links.map(([, href]) => href)).toContain(address);
      for (const [, href] of links) expect(alternates.get(href)).toEqual(links);
    }
  });

  it("says when a page was last checked, and nothing where that is not known", () => {
    const days = new Map(urlsOf(firstCity).map((url) => [textIn(url, "loc"), textIn(url, "lastmod")]));
    expect(days.get("https://atlas.example.org/")).toBe("2026-11-01");
    expect(days.get("https://atlas.example.org/partnership/montpellier-1963/")).toBe("2026-11-01");
    expect(days.get("https://atlas.example.org/partnership/suva-2019/")).toBeUndefined();
    expect(urlsOf(uncheckedCity).map((url) => textIn(url, "lastmod"))).toEqual(
      urlsOf(uncheckedCity).map(() => undefined),
    );
  });

  it("has no pages of partnerships where those have none of their own", () => {
    const addresses = urlsOf(largeCity(2001)).map((url) => textIn(url, "loc"));
    expect(addresses).toHaveLength(12);
    expect(addresses.filter((address) => /\/partner(ship)?\//.test(address!))).toEqual([]);
  });

  it("is shown to robots", () => {
    expect(publishSiteFiles(secondCity, builtOn).get("robots.txt")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.org/atlas/sitemap.xml\n",
    );
  });
});

describe("all published files", () => {
  it.each([
    ["the first city", firstCity],
    ["a city in two other languages", secondCity],
    ["a city with hostile texts", hostileCity],
  ])("of %s are the same bytes each time", (_, tables) => {
    const copy = structuredClone(tables);
    expect([...publishFiles(copy)]).toEqual([...publishFiles(tables)]);
    expect([...publishSiteFiles(copy, builtOn)]).toEqual([...publishSiteFiles(tables, builtOn)]);
  });

  it.each([
    ["publishFiles", publishFiles],
    ["publishSiteFiles", (tables: typeof firstCity) => publishSiteFiles(tables, builtOn)],
  ])("have no control characters (%s)", (_, publish) => {
    for (const text of publish(hostileCity).values()) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\\u00[01789][0-9a-f]/);
    }
  });
});
