import type { Language } from "../model/atlas.ts";

/** The words of one part of the page, language by language as they come. */
export interface Catalogue<Words> {
  readonly add: (language: Language, words: Words) => void;
  readonly has: (language: Language) => boolean;
  /** English, or whatever has come, where there are none in the language. Throws before any have come. */
  readonly in: (language: Language) => Words;
}

export function createCatalogue<Words>(): Catalogue<Words> {
  const come = new Map<Language, Words>();
  return {
    add: (language, words) => {
      come.set(language, words);
    },
    has: (language) => come.has(language),
    in: (language) => {
      const [first] = come.values();
      const words = come.get(language) ?? come.get("en") ?? first;
      if (words === undefined) throw new Error(`No words have come, in ${language} or any other language.`);
      return words;
    },
  };
}
