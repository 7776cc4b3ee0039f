import type { ShareWords } from "./share-words.ts";
import { ca } from "./words-ca.ts";
import { en } from "./words-en.ts";
import { es } from "./words-es.ts";

export const shareWords = { ca, es, en } satisfies Record<string, ShareWords>;

const byLanguage: ReadonlyMap<string, ShareWords> = new Map(Object.entries(shareWords));

/** English where the atlas has a language that the interface does not speak. */
export function shareWordsFor(language: string): ShareWords {
  return byLanguage.get(language) ?? en;
}
