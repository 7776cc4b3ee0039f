import type { ComponentType } from "preact";
import renderToString from "preact-render-to-string";
import { App } from "./app.tsx";
import { localText, wordsFor } from "./i18n/words.ts";
import { readAtlas } from "./load/read-atlas.ts";
import type { Atlas, Texts } from "./model/atlas.ts";
import type { Day } from "./model/edtf.ts";
import type { PublishedAtlas } from "./model/published.ts";
import { StandalonePage, selectionOfPage } from "./page.tsx";
import { embedFiles, type SiteFile } from "./prerender-embed.tsx";
import { oembedFile } from "./publish/oembed.ts";
import { schemaOrgDataset } from "./publish/schema-org.ts";
import { ownPagesLimit, type Place, writePlace } from "./state/place.ts";
import { defaultSelection } from "./state/selection.ts";
import { createStore, type Store } from "./state/store.ts";
import { type TextPageName, textPagePath, textPages } from "./state/text-pages.ts";
import { AboutPage, aboutHead } from "./views/about/AboutPage.tsx";
import { AccessibilityPage, accessibilityHead } from "./views/about/AccessibilityPage.tsx";
import { guideHead, WebmastersPage } from "./views/share/WebmastersPage.tsx";
import { describeResult, figuresOf, sentenceOf } from "./views/summary/describe.ts";

export interface Page {
  /** Path of the file below the root of the site. */
  readonly file: string;
  readonly html: string;
}

interface PageSource {
  readonly atlas: Atlas;
  readonly day: Day;
  /** The built `index.html`, whose addresses are relative to the root. */
  readonly template: string;
}

/** Every page of the site as HTML: the home in each language, and each partnership and partner in each. */
export function* prerender(published: PublishedAtlas, day: Day, template: string): Generator<Page> {
  const source: PageSource = { atlas: readAtlas(published), day, template };
  for (const place of placesOf(source.atlas)) yield pageOf(source, place);
  for (const name of textPages) {
    for (const language of source.atlas.settings.languages) yield textPageOf(source, name, language);
  }
}

/** What stands beside the pages for sites that embed them. */
export function prerenderFiles(published: PublishedAtlas, day: Day): Iterable<SiteFile> {
  const atlas = readAtlas(published);
  return embedFiles(atlas, placesOf(atlas), day);
}

function placesOf({ settings, partnerships, partners }: Atlas): readonly Place[] {
  const hasOwnPages = partnerships.length <= ownPagesLimit;
  return settings.languages.flatMap((language): readonly Place[] => [
    { language, page: { kind: "home" } },
    ...(hasOwnPages ? partnerships : []).map(({ id }) => ({ language, page: { kind: "partnership", id } }) as const),
    ...(hasOwnPages ? partners : []).map(({ id }) => ({ language, page: { kind: "partner", id } }) as const),
  ]);
}

interface TextPage {
  readonly headIn: (language: string) => { readonly title: string; readonly description: string };
  readonly Content: ComponentType<{ readonly store: Store; readonly root: string }>;
}

const textPageByName: Readonly<Record<TextPageName, TextPage>> = {
  about: { headIn: aboutHead, Content: AboutPage },
  accessibility: { headIn: accessibilityHead, Content: AccessibilityPage },
  webmasters: { headIn: guideHead, Content: WebmastersPage },
};

/** A page to read; it needs no script, so that none takes it over. */
function textPageOf({ atlas, day, template }: PageSource, name: TextPageName, language: string): Page {
  const { settings } = atlas;
  const { headIn, Content } = textPageByName[name];
  const { title, description } = headIn(language);
  const pathIn = (other: string) => textPagePath(name, other, settings.languages);
  const path = pathIn(language);
  const root = "../".repeat(path.split("/").length - 1);
  const store = createStore(atlas, { selection: defaultSelection, language, problems: [], today: day, root });
  const head = [
    `<title>${escaped(`${title} · ${localText(settings.title, language).text}`)}</title>`,
    meta("name", "description", description),
    `<link rel="canonical" href="${escaped(new URL(path, settings.baseUrl).href)}" />`,
    ...settings.languages.map(
      (other) =>
        `<link rel="alternate" hreflang="${other}" href="${escaped(new URL(pathIn(other), settings.baseUrl).href)}" />`,
    ),
  ].join("\n    ");
  const html = template
    .replace(/<html[^>]*>/, () => `<html lang="${escaped(language)}" data-root="${root}">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replaceAll(/\s*<(script[^>]*><\/script|link rel="modulepreload"[^>]*)>/g, "")
    .replaceAll(/(href|src)="\.\//g, (_, attribute: string) => `${attribute}="${root}`)
    .replace('<div id="atlas"></div>', () => renderToString(<Content store={store} root={root} />));
  return { file: `${path}index.html`, html };
}

function pageOf({ atlas, day, template }: PageSource, place: Place): Page {
  const { settings } = atlas;
  const { language, page } = place;
  const path = writePlace(place, settings.languages);
  const root = "../".repeat(path.split("/").length - 1) || "./";
  const store = createStore(atlas, {
    selection: selectionOfPage(atlas, page),
    language,
    problems: [],
    today: day,
    root,
  });
  const content = renderToString(
    page.kind === "home" ? <App store={store} root={root} /> : <StandalonePage store={store} />,
  );
  const title = titleOf(atlas, place);
  const description =
    page.kind === "home"
      ? sentenceOf(describeResult(figuresOf(atlas.partnerships), defaultSelection, atlas, wordsFor(language), language))
      : localText(summaryOf(atlas, place), language).text;
  const addresses = settings.languages.map((other) => ({
    language: other,
    href: new URL(writePlace({ language: other, page }, settings.languages), settings.baseUrl).href,
  }));
  const head = [
    `<title>${escaped(title)}</title>`,
    meta("name", "description", description),
    `<link rel="canonical" href="${escaped(new URL(path, settings.baseUrl).href)}" />`,
    ...addresses.map(
      ({ language: other, href }) => `<link rel="alternate" hreflang="${other}" href="${escaped(href)}" />`,
    ),
    `<link rel="alternate" type="application/json+oembed" href="${escaped(
      new URL(oembedFile(place, settings.languages), settings.baseUrl).href,
    )}" title="${escaped(title)}" />`,
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:type", "website"),
    meta("property", "og:url", new URL(path, settings.baseUrl).href),
    `<link rel="alternate" type="application/atom+xml" title="${escaped(localText(settings.title, language).text)}" href="${root}feed.xml" />`,
    ...(page.kind === "home"
      ? [`<script type="application/ld+json">${schemaOrgDataset(atlas, language)}</script>`]
      : []),
  ].join("\n    ");
  const html = template
    .replace(/<html[^>]*>/, () => `<html lang="${escaped(language)}" data-root="${root}" data-day="${day}">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${root}`)
    .replace('<div id="atlas"></div>', () => `<div id="atlas">${content}</div>${noScript(language)}`);
  return { file: `${path}index.html`, html };
}

function noScript(language: string): string {
  return `<noscript><p class="no-script">${escaped(wordsFor(language).page.noScript)}</p></noscript>`;
}

function summaryOf(atlas: Atlas, { page }: Place): Texts {
  if (page.kind === "partnership") return atlas.partnershipById.get(page.id)?.summary ?? {};
  if (page.kind === "partner") return atlas.partnerById.get(page.id)?.name ?? {};
  return atlas.settings.title;
}

function titleOf(atlas: Atlas, { language, page }: Place): string {
  const name = localText(atlas.settings.title, language).text;
  const texts =
    page.kind === "partnership"
      ? atlas.partnershipById.get(page.id)?.title
      : page.kind === "partner"
        ? atlas.partnerById.get(page.id)?.name
        : undefined;
  return texts === undefined ? name : `${localText(texts, language).text} · ${name}`;
}

function meta(attribute: "name" | "property", name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escaped(content)}" />`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
