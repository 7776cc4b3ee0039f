import type { Language } from "../model/atlas.ts";
import type { Tables } from "../model/tables.ts";
import { type Place, writePlace } from "../state/place.ts";
import { textPagePath, textPages } from "../state/text-pages.ts";
import { addressOf } from "./address.ts";
import { daysOf } from "./dataset.ts";
import { hasOwnPages, homePage } from "./pages.ts";
import { element, writeXml, type XmlElement } from "./xml.ts";

interface ListedPage {
  readonly pathIn: (language: Language) => string;
  /** The day of its last check, `YYYY-MM-DD`. */
  readonly checked?: string | undefined;
}

/** Every page of the site in every language, each naming its translations. */
export function publishSitemap(tables: Tables): string {
  const { settings } = tables;
  const urls = pagesOf(tables).flatMap(({ pathIn, checked }) => {
    const addresses = settings.languages.map((language) => addressOf(settings, pathIn(language)));
    const alternates = settings.languages.map((language, index) =>
      element("xhtml:link", { rel: "alternate", hreflang: language, href: addresses[index] ?? "" }),
    );
    return addresses.map((address) => urlElement(address, checked, alternates));
  });
  const namespaces = {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  };
  return writeXml(element("urlset", namespaces, ...urls));
}

/** Lets every robot in, and shows it the way. */
export function publishRobots({ settings }: Pick<Tables, "settings">): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressOf(settings, "sitemap.xml")}\n`;
}

function urlElement(address: string, checked: string | undefined, alternates: readonly XmlElement[]): XmlElement {
  const lastmod = checked === undefined ? [] : [element("lastmod", {}, checked)];
  return element("url", {}, element("loc", {}, address), ...lastmod, ...alternates);
}

function pagesOf(tables: Tables): readonly ListedPage[] {
  const { languages } = tables.settings;
  const listed = (page: Place["page"], checked?: string): ListedPage => ({
    pathIn: (language) => writePlace({ language, page }, languages),
    checked,
  });
  const always = [
    listed(homePage, daysOf(tables)?.modified),
    ...textPages.map((name) => ({ pathIn: (language: Language) => textPagePath(name, language, languages) })),
  ];
  if (!hasOwnPages(tables)) return always;
  return [
    ...always,
    ...tables.partnerships.map(({ id, checked }) => listed({ kind: "partnership", id }, checked)),
    ...tables.partners.map(({ id }) => listed({ kind: "partner", id })),
  ];
}
