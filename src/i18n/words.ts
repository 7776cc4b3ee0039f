import type { Language, Texts } from "../model/atlas.ts";
import type { Words } from "./ca.ts";
import { createCatalogue } from "./catalogue.ts";
import { wordsLanguage } from "./first-words.ts";

export { type Words, wordsLanguage };

/** What has come of them, language by language. */
export const words = createCatalogue<Words>();

/** English where the interface does not speak the language. */
export const wordsFor = words.in;

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
