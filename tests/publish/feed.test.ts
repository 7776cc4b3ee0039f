import { describe, expect, it } from "vitest";
import { publishFeed } from "../../src/publish/feed.ts";
import { builtOn, firstCity, hostileCity, hostileTextCleaned, largeCity, secondCity, uncheckedCity } from "./cities.ts";
import { childrenOf, type Tree, textIn, xmlTree } from "./xml-tree.ts";

const entriesOf = (feed: Tree) => childrenOf(feed, "entry");
const linksOf = (tree: Tree, rel: string) =>
  childrenOf(tree, "link").filter(({ attributes }) => attributes.rel === rel);
const hrefsOf = (tree: Tree, rel: string) => linksOf(tree, rel).map(({ attributes }) => attributes.href);

describe("the feed", () => {
  const feed = xmlTree(publishFeed(firstCity, builtOn));

  it("says whose it is, where it stands, and of which day it is", () => {
    expect(feed.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "ca" });
    expect(textIn(feed, "id")).toBe("https://atlas.example.org/");
    expect(textIn(feed, "title")).toBe("Atles de prova");
    expect(textIn(feed, "updated")).toBe("2026-11-01T00:00:00Z");
    expect(textIn(childrenOf(feed, "author")[0]!, "name")).toBe("Ajuntament");
    expect(hrefsOf(feed, "self")).toEqual(["https://atlas.example.org/feed.xml"]);
  });

  it("begins with what was checked last, then what is dated last", () => {
    expect(entriesOf(feed).map((entry) => textIn(entry, "id"))).toEqual([
      "https://atlas.example.org/partnership/montpellier-1963/",
      "https://atlas.example.org/partnership/montpellier-2020/",
      "https://atlas.example.org/partnership/suva-2019/",
    ]);
    expect(entriesOf(xmlTree(publishFeed(secondCity, builtOn))).map((entry) => textIn(entry, "updated"))).toEqual([
      "2025-01-09T00:00:00Z",
      "2024-05-02T00:00:00Z",
      "2024-05-02T00:00:00Z",
    ]);
  });

  it("is of the day of the build where nobody wrote down when a row was checked or a source read", () => {
    const unchecked = xmlTree(publishFeed(uncheckedCity, builtOn));
    const days = [unchecked, ...entriesOf(unchecked)].map((tree) => textIn(tree, "updated"));
    expect(days).toEqual(Array.from({ length: 4 }, () => `${builtOn}T00:00:00Z`));
  });

  it("links to the page of each partnership in every language", () => {
    const [first] = entriesOf(feed);
    expect(linksOf(first!, "alternate").map(({ attributes }) => [attributes.hreflang, attributes.href])).toEqual([
      ["ca", "https://atlas.example.org/partnership/montpellier-1963/"],
      ["es", "https://atlas.example.org/es/partnership/montpellier-1963/"],
      ["en", "https://atlas.example.org/en/partnership/montpellier-1963/"],
    ]);
  });

  it("tells the date in words and the summary", () => {
    expect(textIn(entriesOf(feed)[2]!, "summary")).toBe("juliol de 2019 · Mesures de l'aire.");
  });

  it("marks its own words as English where it does not speak the feed's language", () => {
    const second = xmlTree(publishFeed(secondCity, builtOn));
    expect(childrenOf(second, "subtitle")[0]!.attributes["xml:lang"]).toBe("en");
    expect(childrenOf(entriesOf(second)[0]!, "summary")[0]!.attributes["xml:lang"]).toBe("en");
    expect(childrenOf(feed, "subtitle")[0]!.attributes["xml:lang"]).toBeUndefined();
  });

  it("marks a title that is in another language", () => {
    const titles = entriesOf(xmlTree(publishFeed(secondCity, builtOn))).map((entry) => childrenOf(entry, "title")[0]!);
    expect(titles.map(({ text, attributes }) => [text, attributes["xml:lang"]])).toEqual([
      ["Acòrdi", undefined],
      ["Jumelage", "fr"],
      ["Fête", "fr"],
    ]);
  });

  it("has fifty entries at most, each with an id of its own", () => {
    const ids = entriesOf(xmlTree(publishFeed(largeCity(60), builtOn))).map((entry) => textIn(entry, "id"));
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
  });

  it("links into the atlas where partnerships have no pages of their own", () => {
    const [first] = entriesOf(xmlTree(publishFeed(largeCity(2001), builtOn)));
    expect(hrefsOf(first!, "alternate")).toEqual(["https://atlas.example.org/?sel=p-0"]);
  });

  it("keeps a hostile title as text", () => {
    const hostile = xmlTree(publishFeed(hostileCity, builtOn));
    expect(publishFeed(hostileCity, builtOn)).not.toContain("]]>");
    expect(textIn(hostile, "title")).toBe(hostileTextCleaned);
    const [first] = entriesOf(hostile);
    expect(textIn(first!, "title")).toBe(hostileTextCleaned);
    expect(textIn(first!, "summary")).toBe(`1963 · ${hostileTextCleaned}`);
    expect(childrenOf(first!, "category").at(-1)!.attributes.label).toBe(hostileTextCleaned);
  });
});
