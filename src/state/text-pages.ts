import { languageName, wordsLanguage } from "../i18n/first-words.ts";
import { localText } from "../i18n/words.ts";
import { writePlace } from "./place.ts";
import type { Store } from "./store.ts";

/** The pages to read beside the atlas; they need no script. */
export const textPages = ["about", "accessibility", "webmasters"] as const;
export type TextPageName = (typeof textPages)[number];

/** The path of such a page below the root: each stands below the home of its language. */
export function textPagePath(name: TextPageName, language: string, languages: readonly string[]): string {
  return `${writePlace({ language, page: { kind: "home" } }, languages)}${name}/`;
}

/** The ways to the pages to read, in the reader's language. */
export function textPageLinks(store: Store, current?: TextPageName) {
  const { page } = store.words.value;
  const names = { about: page.aboutPage, accessibility: page.accessibilityPage, webmasters: page.webmastersPage };
  return textPages.map((name) => ({ href: hrefOf(store, name), name: names[name], isCurrent: name === current }));
}

/** What stands around the text of a page to read: the way home, the languages, the other pages. */
export function textPageFrame(store: Store, name: TextPageName) {
  const { page } = store.words.value;
  const language = store.language.value;
  const spoken = wordsLanguage(language);
  const { settings } = store.atlas;
  return {
    home: { href: store.hrefOf({ kind: "home" }), title: localText(settings.title, language) },
    lang: spoken === language ? undefined : spoken,
    skip: page.skip,
    languagesLabel: page.languages,
    languages: settings.languages.map((other) => ({
      language: other,
      href: hrefOf(store, name, other),
      name: languageName(other),
      isCurrent: other === language,
    })),
    pagesLabel: page.about,
    pages: textPageLinks(store, name),
  };
}

function hrefOf(store: Store, name: TextPageName, language?: string): string {
  return `${store.hrefOf({ kind: "home" }, language)}${name}/`;
}
