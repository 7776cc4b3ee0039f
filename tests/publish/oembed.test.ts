import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  limitOembed,
  oembedFile,
  publishOembed,
  publishTextPageOembed,
  thumbnailFile,
  thumbnailSize,
} from "../../src/publish/oembed.ts";
import type { Place } from "../../src/state/place.ts";
import { readElements } from "../embed/read-elements.ts";
import { atlasOf } from "../model/small-atlas.ts";
import { filteredByWordpress } from "./wordpress.ts";

const atlas = atlasOf({
  themes: [{ id: "peace" }],
  partners: [{ id: "boston", type: "city", country: "US", name: { ca: 'Boston "B" & <b>' } }],
  partnerships: [
    {
      id: "boston-1983",
      kind: "twinning",
      title: { ca: "Boston" },
      partners: ["boston"],
      themes: ["peace"],
      date: "1983",
    },
  ],
});
const home: Place = { language: "ca", page: { kind: "home" } };
const card: Place = { language: "ca", page: { kind: "partnership", id: "boston-1983" } };
const partner: Place = { language: "ca", page: { kind: "partner", id: "boston" } };

/** As oembed.com asks of an answer of type `rich`; the three thumbnail fields come together. */
const schema = z.strictObject({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  author_name: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().check(z.positive()),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().check(z.positive()),
  thumbnail_height: z.int().check(z.positive()),
  html: z.string(),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
});

describe("what a page answers to a site that embeds by link", () => {
  it.each([home, card, partner])("has every field that the format asks for", (place) => {
    expect(() => schema.parse(publishOembed(atlas, place))).not.toThrow();
  });

  it.each([home, card, partner])("is one valid frame of the size that it names", (place) => {
    const { html, width, height, title } = publishOembed(atlas, place);
    const elements = readElements(html);
    expect(elements.map(({ name }) => name)).toEqual(["iframe"]);
    const [frame] = elements;
    expect(frame?.attributes.get("width")).toBe(String(width));
    expect(frame?.attributes.get("height")).toBe(String(height));
    expect(frame?.attributes.get("title")).toBe(title);
  });

  it("shows the map for the home page and the card for a page of its own", () => {
    const source = (place: Place) => readElements(publishOembed(atlas, place).html)[0]?.attributes.get("src");
    const { baseUrl } = atlas.settings;
    expect(source(home)).toBe(`${baseUrl}?embed=map`);
    expect(source(card)).toBe(`${baseUrl}?sel=boston-1983&embed=card`);
    expect(source(partner)).toBe(`${baseUrl}?at=boston&embed=card`);
  });

  it("is never larger than the site has room for", () => {
    for (const maxWidth of [120, 300, 2000]) {
      for (const maxHeight of [90, 500, 2000]) {
        const answer = publishOembed(atlas, home, { maxWidth, maxHeight });
        expect(answer.width).toBeLessThanOrEqual(maxWidth);
        expect(answer.height).toBeLessThanOrEqual(maxHeight);
        expect(answer.thumbnail_width).toBeLessThanOrEqual(maxWidth);
        expect(answer.thumbnail_height).toBeLessThanOrEqual(maxHeight);
        const [frame] = readElements(answer.html);
        expect(frame?.attributes.get("width")).toBe(String(answer.width));
        expect(frame?.attributes.get("height")).toBe(String(answer.height));
      }
    }
  });

  it("stays as it is where there is room", () => {
    const answer = publishOembed(atlas, home);
    expect(limitOembed(answer, { maxWidth: 4000 })).toEqual(answer);
  });

  it("survives WordPress's filter as one closed frame with its title", () => {
    const { html, title, width } = publishOembed(atlas, partner);
    const [frame, ...others] = readElements(filteredByWordpress(html, "s3cret") ?? "");
    expect(others).toEqual([]);
    expect(Object.fromEntries(frame?.attributes ?? [])).toMatchObject({
      src: `${atlas.settings.baseUrl}?at=boston&embed=card#?secret=s3cret`,
      title,
      width: String(width),
      sandbox: "allow-scripts",
    });
  });

  it("stands in a file of its own for each page and language", () => {
    expect(oembedFile(home, ["ca", "es"])).toBe("oembed/index.json");
    expect(oembedFile({ ...card, language: "es" }, ["ca", "es"])).toBe("oembed/es/partnership/boston-1983/index.json");
  });

  it("names the one picture of the atlas, which holds no words and so serves every language", () => {
    for (const place of [home, { ...partner, language: "es" }]) {
      expect(publishOembed(atlas, place)).toMatchObject({
        thumbnail_url: new URL(thumbnailFile, atlas.settings.baseUrl).href,
        thumbnail_width: thumbnailSize.width,
        thumbnail_height: thumbnailSize.height,
      });
    }
  });
});

describe("what a page to read answers", () => {
  const answer = publishTextPageOembed(atlas, "ca", "Accessibilitat");

  it("is a link with its title, which needs no frame", () => {
    expect(answer).toMatchObject({ version: "1.0", type: "link", title: `Accessibilitat · ${answer.provider_name}` });
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(["html"]));
  });

  it("has a picture no larger than asked", () => {
    const limited = limitOembed(answer, { maxWidth: 600 });
    expect(limited).toEqual({ ...answer, thumbnail_width: 600, thumbnail_height: 315 });
  });
});
