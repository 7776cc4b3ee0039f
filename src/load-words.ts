import { wordsLanguage } from "./i18n/first-words.ts";
import { words } from "./i18n/words.ts";

/** Brings what the page says in a language, in English where it does not speak it. Rejects where it cannot be had. */
export async function loadWords(language: string): Promise<void> {
  const spoken = wordsLanguage(language);
  if (words.has(spoken)) return;
  switch (spoken) {
    case "ca":
      await import("./words-ca.ts");
      return;
    case "es":
      await import("./words-es.ts");
      return;
    case "en":
      await import("./words-en.ts");
      return;
    default:
      return spoken satisfies never;
  }
}
