import type { Language, Texts } from "../model/atlas.ts";
import { ca, type Words } from "./ca.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

export type { Words };

const catalogues: ReadonlyMap<Language, Words> = new Map([
  ["ca", ca],
  ["es", es],
  ["en", en],
]);

/** The language of the interface's words: English where the atlas has a language that the interface does not speak. */
export function wordsLanguage(language: Language): Language {
  return catalogues.has(language) ? language : "en";
}

export function wordsFor(language: Language): Words {
  return catalogues.get(language) ?? en;
}

/** The fallback order of texts: related languages first. */
const fallbacks: ReadonlyMap<Language, readonly Language[]> = new Map([
  ["ca", ["es", "en"]],
  ["es", ["ca", "en"]],
  ["en", ["es", "ca"]],
]);

export interface LocalText {
  readonly text: string;
  readonly language: Language;
  /** Not in the reader's language: to be marked with `lang`. */
  readonly isFallback: boolean;
}

/** The text in the reader's language or the nearest other; empty where there is none at all. */
export function localText(texts: Texts, language: Language): LocalText {
  const own = texts[language];
  if (own !== undefined) return { text: own, language, isFallback: false };
  const order = [...(fallbacks.get(language) ?? ["en", "ca", "es"]), ...Object.keys(texts)];
  for (const other of order) {
    const text = texts[other];
    if (text !== undefined) return { text, language: other, isFallback: true };
  }
  return { text: "", language, isFallback: false };
}
