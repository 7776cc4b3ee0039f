import { h } from "preact";
import { render } from "preact-render-to-string";
import { beforeAll, describe, expect, it } from "vitest";
import { App } from "../../src/app.tsx";
import { embedded } from "../../src/embedded-part.ts";
import { firstWords } from "../../src/i18n/first-words.ts";
import { readAtlas } from "../../src/load/read-atlas.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { isoToDay } from "../../src/model/edtf.ts";
import { lookupOf } from "../../src/model/filter.ts";
import { StandalonePage } from "../../src/page.tsx";
import { selectionOfPage } from "../../src/page-selection.ts";
import { prerender } from "../../src/prerender.tsx";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";
import { readPlace } from "../../src/state/place.ts";
import { createStore, type Store } from "../../src/state/store.ts";
import { readAddress } from "../../src/state/url.ts";
import { recordedResults } from "../../src/views/about/accessibility-results.ts";
import { openCard } from "../../src/views/detail/open-card.ts";
import { readFolder } from "../data/folder.ts";
import { firstCity } from "../publish/cities.ts";
import { bracketPlatform, bracketTexts, bracketWords, outsideBrackets } from "./bracket.ts";
import { pseudoTables } from "./pseudo-tables.ts";
import { readHtml } from "./read-html.ts";

/** Every catalogue of the default language, wherever it is kept. */
const catalogues = import.meta.glob<Record<string, object>>(
  ["../../src/**/*-ca.ts", "../../src/i18n/ca.ts", "!../../src/words-ca.ts"],
  { eager: true },
);

const today = isoToDay("2026-11-21")!;
const real = pseudoTables(readFolder().tables!);
let atlas: Atlas;

beforeAll(async () => {
  bracketPlatform();
  bracketWords(firstWords);
  for (const catalogue of Object.values(catalogues)) bracketWords({ ...catalogue });
  const { datasetWords } = await import("../../src/i18n/dataset-words.ts");
  bracketWords(datasetWords("ca"));
  // What was recorded is data; the names of checks are English, and marked as such.
  bracketTexts(recordedResults);
  atlas = readAtlas(JSON.parse(JSON.stringify(publishAtlas(real))));
  await Promise.all([openCard.load(), embedded.load()]);
});

/** What is a name everywhere: of formats, of files, of the keys that an address has. */
const names =
  /^(CSV|GeoJSON|embed|type|_headers|nginx\.conf|\.htaccess|atlas:\w+|[\w.-]+@[\w.-]+|[\w-]+(\.[\w-]+)+|ca|es|en)$/;

/** What a page says in words that no catalogue has. */
function strayWords(html: string): readonly string[] {
  const { texts, attributes } = readHtml(html);
  return [...outsideBrackets(texts), ...attributes.flatMap((each) => outsideBrackets([each]))].filter(
    (each) => !names.test(each),
  );
}

function storeAt(address: string): Store {
  const lookup = lookupOf(atlas);
  const { selection, problems } = readAddress(address, {
    languages: atlas.settings.languages,
    known: (key, id) => {
      if (key === "sel") return atlas.partnershipById.has(id);
      if (key === "at") return atlas.partnerById.has(id);
      return key !== "story" && lookup[key].has(id);
    },
  });
  return createStore(atlas, { selection, language: "ca", problems, today, root: "./" });
}

describe("in a made-up language, in which every word of ours stands in brackets,", () => {
  it("a word outside brackets is noticed, in a text and in what is read out", () => {
    expect(strayWords('<p title="⟦a⟧ (hint)">⟦b⟧ <b>⟪c⟫ loose</b></p><pre>code</pre>')).toEqual(["loose", "(hint)"]);
    expect(strayWords("<p>⟦one <b>⟪two⟫ three</b>⟧ 4</p>")).toEqual([]);
  });

  it.each([
    "",
    "?kind=twinning,-event&theme=peace,culture&match=all&country=IT&status=active&from=1990&to=2020&certain=1",
    "?q=zzzzzz",
    "?kind=nope&from=2020&to=1990&zzz=1",
    "?group=certainty",
    "?group=theme&view=list",
    "?group=country&view=list&sort=-date",
    "?embed=map",
    "?embed=timeline&theme=culture",
    "?embed=list&filters=locked&kind=twinning",
    "?embed=full",
    "?embed=card",
    "?embed=card&sel=tw-tel-aviv",
    "?embed=card&at=tel-aviv",
  ])("the page at %s says nothing else", (address) => {
    const html = render(h(App, { store: storeAt(address), root: "./" }));
    expect(html).toContain("⟦");
    expect(strayWords(html)).toEqual([]);
  });

  it("every card says nothing else", () => {
    const stray = new Map<string, readonly string[]>();
    for (const { id } of [...atlas.partnerships, ...atlas.partners]) {
      const key = atlas.partnershipById.has(id) ? "sel" : "at";
      const html = render(h(openCardOf(), { store: storeAt(`?view=list&${key}=${id}`) }));
      const found = strayWords(html);
      if (found.length > 0) stray.set(id, found);
    }
    expect([...stray]).toEqual([]);
  });

  it.each(["partnership/tw-tel-aviv/", "partner/tel-aviv/"])("the page of its own at %s says nothing else", (path) => {
    const { page } = readPlace(path, atlas.settings.languages);
    const store = createStore(atlas, {
      selection: selectionOfPage(atlas, page),
      language: "ca",
      problems: [],
      today,
      root: "../../",
    });
    expect(strayWords(render(h(StandalonePage, { store })))).toEqual([]);
  });

  it("every page that is written at build time says nothing else, in its head either", () => {
    const template =
      '<!doctype html><html lang="ca"><head><title>Atles</title></head><body><div id="atlas"></div></body></html>';
    const pages = [...prerender(publishAtlas(pseudoTables(firstCity)), today, template)].filter(
      ({ file }) => !/^(es|en)\//.test(file),
    );
    expect(pages.length).toBeGreaterThan(6);
    const stray = pages.flatMap(({ file, html }) => strayWords(html).map((word) => `${file}: ${word}`));
    expect(stray).toEqual([]);
  });
});

function openCardOf() {
  const arrival = openCard.arrival.peek();
  if (arrival.is !== "here") throw new Error("the card has not come");
  return arrival.value;
}
