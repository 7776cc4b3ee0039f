import type { ComponentType } from "preact";
import renderToString from "preact-render-to-string";
import { App } from "./app.tsx";
import "./every-language.ts";
import { localText, wordsFor, wordsLanguage } from "./i18n/words.ts";
import { readAtlas } from "./load/read-atlas.ts";
import type { Atlas, Language, Texts } from "./model/atlas.ts";
import type { Day } from "./model/edtf.ts";
import type { PublishedAtlas } from "./model/published.ts";
import { StandalonePage } from "./page.tsx";
import { selectionOfPage } from "./page-selection.ts";
import { asksScript } from "./prerender-asks.ts";
import { drawnPages } from "./prerender-drawn.tsx";
import { drawThumbnail, embedFiles, type SiteFile } from "./prerender-embed.tsx";
import { type FilesOfPart, noParts, partLinks } from "./prerender-links.ts";
import { oembedFile, publishTextPageOembed, textPageOembedFile, thumbnailFile } from "./publish/oembed.ts";
import { schemaOrgDataset } from "./publish/schema-org.ts";
import { ownPagesLimit, type Place, writePlace } from "./state/place.ts";
import { defaultSelection } from "./state/selection.ts";
import { createStore, type Store } from "./state/store.ts";
import { type TextPageName, textPagePath, textPages } from "./state/text-pages.ts";
import textPageStyles from "./text-pages.css?inline";
import { AboutPage, aboutHead } from "./views/about/AboutPage.tsx";
import { AccessibilityPage, accessibilityHead } from "./views/about/AccessibilityPage.tsx";
import { RestOfList } from "./views/list/RestOfList.tsx";
import { ExamplePage } from "./views/share/ExamplePage.tsx";
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
  readonly filesOf: FilesOfPart;
}

/** Every page of the site as HTML: the home in each language, and each partnership and partner in each. */
export function* prerender(
  published: PublishedAtlas,
  day: Day,
  template: string,
  filesOf: FilesOfPart = noParts,
): Generator<Page> {
  const source: PageSource = { atlas: readAtlas(published), day, template, filesOf };
  for (const place of placesOf(source.atlas)) yield pageOf(source, place);
  if (source.atlas.partnerships.length > ownPagesLimit) yield* drawnPages(source);
  for (const name of textPages) {
    for (const language of source.atlas.settings.languages) yield textPageOf(source, name, language);
  }
}

/** What stands beside the pages: the styles of those to read, and the answers for sites that embed. */
export function prerenderFiles(published: PublishedAtlas): Iterable<SiteFile> {
  const atlas = readAtlas(published);
  return [
    { file: textPageStylesFile, text: textPageStyles },
    {
      file: "example/index.html",
      text: `<!doctype html>\n${renderToString(<ExamplePage settings={atlas.settings} />)}\n`,
    },
    ...embedFiles(atlas, placesOf(atlas)),
    ...textPages.flatMap((name) => textPageAnswers(atlas, name)),
  ];
}

function textPageAnswers(atlas: Atlas, name: TextPageName): readonly SiteFile[] {
  const { languages } = atlas.settings;
  return languages.map((language) => ({
    file: textPageOembedFile(textPagePath(name, language, languages)),
    text: `${JSON.stringify(publishTextPageOembed(atlas, language, textPageByName[name].headIn(language).title))}\n`,
  }));
}

/** The drawing of which the build makes the picture of the atlas. */
export function prerenderThumbnail(published: PublishedAtlas, day: Day): string {
  return drawThumbnail(readAtlas(published), day);
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

const textPageStylesFile = "text-pages.css";

/** A page to read; it needs no script, so that none takes it over. */
function textPageOf({ atlas, day, template }: PageSource, name: TextPageName, language: string): Page {
  const { settings } = atlas;
  const { headIn, Content } = textPageByName[name];
  const { title, description } = headIn(language);
  const pathIn = (other: string) => textPagePath(name, other, settings.languages);
  const path = pathIn(language);
  const root = "../".repeat(path.split("/").length - 1);
  const store = createStore(atlas, { selection: defaultSelection, language, problems: [], today: day, root });
  const fullTitle = `${title} · ${localText(settings.title, language).text}`;
  const head = [
    `<title>${escaped(fullTitle)}</title>`,
    meta("name", "description", description),
    `<link rel="canonical" href="${escaped(new URL(path, settings.baseUrl).href)}" />`,
    ...settings.languages.map(
      (other) =>
        `<link rel="alternate" hreflang="${other}" href="${escaped(new URL(pathIn(other), settings.baseUrl).href)}" />`,
    ),
    oembedLink(new URL(textPageOembedFile(path), settings.baseUrl).href, fullTitle),
  ].join("\n    ");
  const html = template
    .replace(/<html[^>]*>/, () => `<html lang="${escaped(language)}" data-root="${root}" data-ready="content">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replaceAll(/\s*<(script[^>]*><\/script|link rel="modulepreload"[^>]*)>/g, "")
    .replaceAll(/(href|src)="\.\//g, (_, attribute: string) => `${attribute}="${root}`)
    .replace(/\s*<\/head>/, (end) => `\n    <link rel="stylesheet" href="${root}${textPageStylesFile}" />${end}`)
    .replace('<div id="atlas"></div>', () => renderToString(<Content store={store} root={root} />));
  return { file: `${path}index.html`, html };
}

function pageOf({ atlas, day, template, filesOf }: PageSource, place: Place): Page {
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
    oembedLink(new URL(oembedFile(place, settings.languages), settings.baseUrl).href, title),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:type", "website"),
    meta("property", "og:url", new URL(path, settings.baseUrl).href),
    meta("property", "og:image", new URL(thumbnailFile, settings.baseUrl).href),
    meta("name", "twitter:card", "summary_large_image"),
    ...(page.kind === "home" ? [`<script>${asksScript()}</script>`] : []),
    `<link rel="alternate" type="application/atom+xml" title="${escaped(localText(settings.title, language).text)}" href="${root}feed.xml" />`,
  ].join("\n    ");
  const opening =
    page.kind === "home"
      ? renderToString(
          <p class="opening" role="status">
            {store.words.value.page.loading}
          </p>,
        )
      : "";
  // Last in the page, since no reader waits for it.
  const forMachines = page.kind === "home" ? describedDataset(atlas, language) : "";
  const html = template
    .replace(/<html[^>]*>/, () => `<html lang="${escaped(language)}" data-root="${root}" data-day="${day}">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${root}`)
    .replace(/\s*<\/head>/, (end) => `\n    ${partLinks(place, root, filesOf)}${end}`)
    .replace(
      '<div id="atlas"></div>',
      () => `${opening}<div id="atlas">${content}</div>${noScript(store)}${forMachines}`,
    );
  return { file: `${path}index.html`, html };
}

function describedDataset(atlas: Atlas, language: Language): string {
  return `<script type="application/ld+json">${schemaOrgDataset(atlas, language)}</script>`;
}

/** What a reader without script is told, with the rows of the list that a script would draw as they come near. */
function noScript(store: Store): string {
  return renderToString(
    <noscript lang={wordsLanguage(store.language.value)}>
      <p class="no-script">{store.words.value.page.noScript}</p>
      <RestOfList store={store} />
    </noscript>,
  );
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

function oembedLink(href: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(href)}" title="${escaped(title)}" />`;
}

function meta(attribute: "name" | "property", name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escaped(content)}" />`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
