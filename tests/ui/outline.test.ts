import { type ComponentType, h } from "preact";
import { render } from "preact-render-to-string";
import { beforeAll, describe, expect, it } from "vitest";
import { App } from "../../src/app.tsx";
import { embedded } from "../../src/embedded-part.ts";
import { isoToDay } from "../../src/model/edtf.ts";
import { StandalonePage } from "../../src/page.tsx";
import { selectionOfPage } from "../../src/page-selection.ts";
import { defaultSelection, type EmbedPreset, embedPresets, patched } from "../../src/state/selection.ts";
import { createStore, type Store } from "../../src/state/store.ts";
import { AboutPage } from "../../src/views/about/AboutPage.tsx";
import { AccessibilityPage } from "../../src/views/about/AccessibilityPage.tsx";
import { openCard } from "../../src/views/detail/open-card.ts";
import { WebmastersPage } from "../../src/views/share/WebmastersPage.tsx";
import { atlasOfFolder, readFolder } from "../data/folder.ts";

const atlas = atlasOfFolder(readFolder());
const today = isoToDay("2026-11-21")!;
const storeOf = (selection = defaultSelection) =>
  createStore(atlas, { selection, language: "ca", problems: [], today, root: "./" });

beforeAll(async () => {
  await Promise.all([embedded.load(), openCard.load()]);
});

interface Heading {
  readonly level: number;
  readonly text: string;
}

function headingsOf(html: string): readonly Heading[] {
  return [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, inner = ""]) => ({
    level: Number(level),
    text: inner
      .replaceAll(/<details.*?<\/details>|<[^>]*>/gs, "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  }));
}

function expectOutline(html: string): void {
  const headings = headingsOf(html);
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(headings[0]?.level).toBe(1);
  headings.forEach(({ level, text }, at) => {
    expect(level - (headings[at - 1]?.level ?? 0), text).toBeLessThanOrEqual(1);
    expect(text).not.toBe("");
  });
}

const draw = (Page: ComponentType<{ readonly store: Store; readonly root: string }>, store = storeOf()) =>
  render(h(Page, { store, root: "./" }));

describe("the headings, one after the other,", () => {
  it("tell what the atlas holds", () => {
    const html = draw(App);
    expectOutline(html);
    expect(headingsOf(html).map(({ level, text }) => `${level} ${text}`)).toEqual([
      "1 Atles dels vincles internacionals de Barcelona",
      "2 Filtres",
      "2 Mapa",
      "2 Línia del temps",
      "2 Llista",
    ]);
  });

  it("tell what a card holds, below the title of what it is about", () => {
    const headings = headingsOf(draw(App, storeOf(patched(defaultSelection, { sel: "tw-tel-aviv" }))));
    expect(headings.slice(-4).map(({ level, text }) => `${level} ${text}`)).toEqual([
      "2 Agermanament tripartit amb Tel Aviv-Jaffa i Gaza",
      "3 Fets encadenats",
      "3 Fonts",
      "3 Com citar-ho",
    ]);
  });

  it.each([
    ["partnership", "tw-tel-aviv"],
    ["partner", "tel-aviv"],
  ] as const)("skip no level on the page of a %s", (kind, id) => {
    const store = storeOf(selectionOfPage(atlas, { kind, id }));
    expectOutline(render(h(StandalonePage, { store })));
  });

  it.each(["year", "country", "certainty"] as const)("skip no level where the list is grouped by %s", (group) => {
    expectOutline(draw(App, storeOf(patched(defaultSelection, { group }))));
  });

  it.each(embedPresets.map((preset): [EmbedPreset] => [preset]))("skip no level in the frame %s", (embed) => {
    const html = draw(App, storeOf(patched(defaultSelection, { embed, sel: "tw-tel-aviv" })));
    expectOutline(html);
  });

  it.each([
    ["about the atlas", AboutPage],
    ["on its accessibility", AccessibilityPage],
    ["for webmasters", WebmastersPage],
  ] as const)("skip no level on the page %s", (_, Page) => {
    expectOutline(draw(Page));
  });
});

describe("the regions of a page", () => {
  it.each([
    ["the atlas", App],
    ["the page about it", AboutPage],
    ["the accessibility statement", AccessibilityPage],
    ["the guide for webmasters", WebmastersPage],
  ] as const)(
    "are a head, a main part and a foot on %s, with a way past the head and no two ways of one name",
    (_, Page) => {
      const html = draw(Page);
      for (const region of ["header", "main", "footer"]) {
        expect(html.match(new RegExp(`<${region}[ >]`, "g")), region).toHaveLength(1);
      }
      expect(html).toMatch(/^<div[^>]*><a class="skip" href="#content">/);
      expect(html).toMatch(/<main id="content"[^>]* tabindex="-1"/i);
      const names = [...html.matchAll(/<nav[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
