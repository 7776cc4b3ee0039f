import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { isoToDay } from "../../../src/model/edtf.ts";
import { prerender, prerenderFiles } from "../../../src/prerender.tsx";
import { publishAtlas } from "../../../src/publish/publish-atlas.ts";
import { publishFiles } from "../../../src/publish/publish-files.ts";
import { publishSiteFiles } from "../../../src/publish/site-files.ts";
import { defaultSelection } from "../../../src/state/selection.ts";
import { createStore } from "../../../src/state/store.ts";
import { AboutPage, aboutWords } from "../../../src/views/about/AboutPage.tsx";
import { AccessibilityPage, accessibilityWords } from "../../../src/views/about/AccessibilityPage.tsx";
import {
  type AccessibilityResults,
  accessibilityAreas,
  recordedResults,
} from "../../../src/views/about/accessibility-results.ts";
import { downloadsIn } from "../../../src/views/about/downloads.ts";
import { atlasOfFolder, readFolder } from "../../data/folder.ts";
import { builtOn, firstCity, secondCity } from "../../publish/cities.ts";

const read = readFolder();
const atlas = atlasOfFolder(read);
const today = isoToDay("2026-11-21")!;
const languages = ["ca", "es", "en"] as const;
const pathOf = { ca: "", es: "es/", en: "en/" };

const template =
  '<!doctype html><html lang="ca"><head><link rel="icon" href="./icon.svg"><title>Atles</title>' +
  '<script type="module" src="./assets/main.js"></script></head><body><div id="atlas"></div></body></html>';

const htmlByFile = (tables: typeof firstCity) =>
  new Map([...prerender(publishAtlas(tables), today, template)].map(({ file, html }) => [file, html]));
const files = htmlByFile(firstCity);

const storeIn = (language: string) =>
  createStore(atlas, { selection: defaultSelection, language, problems: [], today, root: "../" });
const statementIn = (language: string, results: AccessibilityResults) =>
  textOf(render(h(AccessibilityPage, { store: storeIn(language), results })));

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

it("every page of the site names an answer for sites that embed by link, and no other page names the same", () => {
  const answers = new Map([...prerenderFiles(publishAtlas(firstCity))].map(({ file, text }) => [file, text]));
  const named = [...files].map(([file, html]) => {
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="([^"]*)"/.exec(html);
    const answer = answers.get(new URL(link?.[1] ?? "about:blank").pathname.slice(1));
    expect(JSON.parse(answer ?? "{}"), file).toMatchObject({ version: "1.0", title: textOf(link![2]!) });
    return link?.[1];
  });
  expect(new Set(named).size).toBe(files.size);
});

describe("the example page", () => {
  const exampleOf = (tables: typeof firstCity) =>
    [...prerenderFiles(publishAtlas(tables))].find(({ file }) => file === "example/index.html")!.text;

  it("is in the default language and about the atlas's own city", () => {
    const html = exampleOf(firstCity);
    expect(html).toMatch(/^<!doctype html>\n<html lang="ca">/);
    expect(html).toContain("L'atles dins d'un web");
    expect(html).toContain('title="Mapa dels agermanaments de Barcelona"');
    const { settings } = firstCity;
    const castilian = exampleOf({ ...firstCity, settings: { ...settings, languages: ["es", "ca"] } });
    expect(castilian).toContain('<html lang="es">');
    expect(castilian).toContain("El atlas dentro de una web");
  });

  it("is in English where the product does not speak the default language", () => {
    const html = exampleOf(secondCity);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('title="Map of the twinnings of Tolosa"');
    expect(html).not.toContain("Barcelona");
  });

  it("shows the atlas in three frames, each closed and titled, and in an element", () => {
    const html = exampleOf(firstCity);
    expect(html.match(/<iframe [^>]*title="[^"]+"[^>]*><\/iframe>/g)).toHaveLength(3);
    expect(html).toMatch(/<partnership-atlas [^>]*embed="timeline"[^>]*><a href="\.\.\/">/);
  });
});

describe.each(languages)("the pages to read in %s", (language) => {
  it.each([
    ["about", aboutWords[language].title],
    ["accessibility", accessibilityWords[language].title],
  ])(
    "have one of their own at %s/, complete without script, in its language and with its translations",
    (name, title) => {
      const html = files.get(`${pathOf[language]}${name}/index.html`)!;
      expect(html).toContain(`<html lang="${language}"`);
      expect([...html.matchAll(/<h1>([^<]*)<\/h1>/g)].map(([, heading]) => textOf(heading!))).toEqual([title]);
      expect(html).toMatch(/<meta name="description" content="[^"]{40,}/);
      for (const other of languages) {
        expect(html).toContain(`hreflang="${other}" href="https://atlas.example.org/${pathOf[other]}${name}/"`);
      }
      expect(html).not.toMatch(/<script|\sstyle=|\bon[a-z]+="/);
      expect(textOf(html)).not.toMatch(/undefined|NaN|\[object|function|=>/);
    },
  );

  it("lead to one another and home", () => {
    const html = files.get(`${pathOf[language]}about/index.html`)!;
    const home = language === languages[0] ? "../" : `../../${language}/`;
    for (const path of ["", "about/", "accessibility/", "webmasters/"]) expect(html).toContain(`href="${home}${path}"`);
    expect([...files.keys()]).toContain(`${pathOf[language]}webmasters/index.html`);
  });

  it("have every word that the other languages have", () => {
    const shapeOf = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shapeOf)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
          : typeof value === "string"
            ? value.trim() !== ""
            : typeof value;
    expect(shapeOf(aboutWords[language])).toEqual(shapeOf(aboutWords.ca));
    expect(shapeOf(accessibilityWords[language])).toEqual(shapeOf(accessibilityWords.ca));
    expect(JSON.stringify(shapeOf([aboutWords, accessibilityWords]))).not.toContain("false");
  });

  it("say the numbers of the tables and the day of their last check", () => {
    const text = textOf(render(h(AboutPage, { store: storeIn(language), root: "../" })));
    const { partnerships, partners, sources } = read.tables!;
    const { figureNames } = aboutWords[language];
    expect(text).toContain(`${figureNames.partnerships} ${partnerships.length} `);
    expect(text).toContain(`${figureNames.partners} ${partners.length} `);
    expect(text).toContain(`${figureNames.sources} ${sources.length} `);
    const lastYear = partnerships
      .map(({ checked = "" }) => checked.slice(0, 4))
      .sort()
      .at(-1)!;
    expect(text).toMatch(new RegExp(`${lastYear}\\.`));
  });

  it("say that nothing was recorded while nothing was, and never that people have tried it", () => {
    const text = statementIn(language, { checks: [], tools: [] });
    expect(text).toContain(accessibilityWords[language].noRun);
    expect(text).toContain(accessibilityWords[language].notWithPeople);
    expect(text).not.toContain(accessibilityWords[language].tools);
  });

  it("say how many checks passed in the recorded run, and name those that did not", () => {
    const words = accessibilityWords[language];
    const text = statementIn(language, {
      date: "2026-11-20",
      checks: [
        { area: "keyboard", name: "a reader opens a result", passed: true },
        { area: "keyboard", name: "a reader closes it", passed: false },
        { area: "rules", name: "nothing stands in the way", passed: true },
      ],
      tools: ["axe-core 1.2.3"],
    });
    expect(text).not.toContain(words.noRun);
    expect(text).toContain(`${words.areas.keyboard} ${words.passedOf(1, 2)}`);
    expect(text).toContain(`${words.areas.rules} ${words.passedOf(1, 1)}`);
    expect(text).toContain(`${words.failedChecks} a reader closes it ${words.burden}`);
    expect(text).toContain("axe-core 1.2.3");
    expect(text).toMatch(/20 .*2026/);
  });
});

describe("the pages to read", () => {
  it("offer every published file, and none that is not there", () => {
    const published = [...publishFiles(firstCity).keys()].map((name) => `data/${name}`);
    expect(new Set(downloadsIn("ca", aboutWords.ca).map(({ file }) => file))).toEqual(
      new Set([...published, "feed.xml"]),
    );
    expect([...publishSiteFiles(firstCity, builtOn).keys()]).toContain("feed.xml");
  });

  it("explain themselves in English, marked as such, to a city whose languages the product does not speak", () => {
    const html = htmlByFile(secondCity).get("fr/about/index.html")!;
    expect(html).toContain('<html lang="fr"');
    expect(html).toMatch(/<div class="app[^"]*" lang="en">/);
    expect(html).toContain('lang="fr">Atlas des amitiés');
    expect(textOf(html)).not.toMatch(/undefined|NaN/);
  });

  it("record checks of known areas alone, and a day where there are any", () => {
    for (const { area } of recordedResults.checks) expect(accessibilityAreas).toContain(area);
    expect(recordedResults.date === undefined).toBe(recordedResults.checks.length === 0);
    if (recordedResults.date !== undefined) expect(recordedResults.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
