import { datasetWords } from "../i18n/dataset-words.ts";
import { describeDate } from "../i18n/date-words.ts";
import "../i18n/every-language.ts";
import { localText, wordsFor, wordsLanguage } from "../i18n/words.ts";
import type { Language, Settings, Texts } from "../model/atlas.ts";
import { compareEdtfDescending } from "../model/edtf.ts";
import type { PartnershipRow, Tables } from "../model/tables.ts";
import type { Place } from "../state/place.ts";
import { addressOf, iriOf, pageAddress } from "./address.ts";
import { clean } from "./clean.ts";
import { contactOf } from "./contact.ts";
import { daysOf, instantOf, publisherOf, shown } from "./dataset.ts";
import { hasOwnPages, homePage } from "./pages.ts";
import { element, writeXml, type XmlElement } from "./xml.ts";

const entriesAtMost = 50;

/**
 * The partnerships checked last as an Atom feed in the default language: the latest check first, then the latest date.
 * Atom wants a day everywhere: where no row of the tables bears one, it is that of the build, `YYYY-MM-DD`.
 */
export function publishFeed(tables: Tables, builtOn: string): string {
  const { settings } = tables;
  const language = settings.languages[0] ?? "en";
  const { issued, modified } = daysOf(tables) ?? { issued: builtOn, modified: builtOn };
  const { email } = contactOf(settings);
  const context: FeedContext = {
    settings,
    language,
    issued,
    themeNames: new Map(tables.themes.map(({ id, name }) => [id, name])),
    hasPages: hasOwnPages(tables),
  };
  return writeXml(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
      element("id", {}, addressOf(settings)),
      textElement("title", settings.title, language),
      element("subtitle", languageOf(wordsLanguage(language), language), datasetWords(language).feed),
      element("updated", {}, instantOf(modified)),
      element("link", { rel: "self", type: "application/atom+xml", href: addressOf(settings, "feed.xml") }),
      ...pageLinks(settings, homePage),
      element("link", { rel: "license", href: iriOf(settings.licence.uri) }),
      element(
        "author",
        {},
        element("name", {}, shown(publisherOf(settings), language)),
        element("uri", {}, addressOf(settings)),
        ...(email === undefined ? [] : [element("email", {}, email)]),
      ),
      element("rights", {}, clean(settings.licence.name)),
      ...latest(tables.partnerships).map((partnership) => entry(partnership, context)),
    ),
  );
}

function latest(partnerships: readonly PartnershipRow[]): readonly PartnershipRow[] {
  const byCheck = (a: PartnershipRow, b: PartnershipRow) => {
    const [first, second] = [a.checked ?? "", b.checked ?? ""];
    return Number(first < second) - Number(first > second);
  };
  return [...partnerships]
    .sort((a, b) => byCheck(a, b) || compareEdtfDescending(a.date, b.date))
    .slice(0, entriesAtMost);
}

interface FeedContext {
  readonly settings: Settings;
  readonly language: Language;
  /** The day of entries that bear none. */
  readonly issued: string;
  readonly themeNames: ReadonlyMap<string, Texts>;
  readonly hasPages: boolean;
}

function entry(partnership: PartnershipRow, context: FeedContext): XmlElement {
  const { settings, language, issued, themeNames, hasPages } = context;
  const { id, kind, title, themes, checked } = partnership;
  const page: Place["page"] = { kind: "partnership", id };
  const links = hasPages
    ? pageLinks(settings, page)
    : [element("link", { rel: "alternate", type: "text/html", href: addressOf(settings, `?sel=${id}`) })];
  return element(
    "entry",
    {},
    element("id", {}, pageAddress(settings, { language, page })),
    textElement("title", title, language),
    element("updated", {}, instantOf(checked ?? issued)),
    ...links,
    element("category", { term: kind, label: wordsFor(language).kind[kind] }),
    ...themes.map((theme) =>
      element("category", { term: theme, label: shown(themeNames.get(theme) ?? {}, language) || theme }),
    ),
    summaryElement(partnership, language),
  );
}

/** The date in words, then the summary, both in the summary's own language as far as the product speaks it. */
function summaryElement({ date, summary }: PartnershipRow, language: Language): XmlElement {
  const found = localText(summary, language);
  const text = found.text === "" ? { ...found, language: wordsLanguage(language) } : found;
  const words = [describeDate(date, text.language), clean(text.text)].filter((part) => part !== "");
  return element("summary", languageOf(text.language, language), words.join(" · "));
}

function textElement(name: string, texts: Texts, language: Language): XmlElement {
  const text = localText(texts, language);
  return element(name, languageOf(text.language, language), clean(text.text));
}

function languageOf(own: Language, surrounding: Language): Readonly<Record<string, string>> {
  return own === surrounding ? {} : { "xml:lang": own };
}

function pageLinks(settings: Settings, page: Place["page"]): readonly XmlElement[] {
  return settings.languages.map((language) =>
    element("link", {
      rel: "alternate",
      type: "text/html",
      hreflang: language,
      href: pageAddress(settings, { language, page }),
    }),
  );
}
