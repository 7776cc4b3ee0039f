import type { Language } from "../model/atlas.ts";
import { knownLocale } from "../model/locale.ts";

/** What must be sayable before the words of a language have come, or where they do not. */
export interface FirstWords {
  /** The language's name for itself. */
  readonly language: string;
  readonly failed: string;
  readonly failedWhy: (reason: string) => string;
  readonly retry: string;
  /** Of the words of this language, to somebody who asked for it. */
  readonly wordsComing: string;
  readonly wordsFailed: string;
}

export const firstWords = {
  ca: {
    language: "català",
    failed: "Les dades no han arribat.",
    failedWhy: (reason) => `Comproveu la connexió i torneu-ho a provar. Detall tècnic: ${reason}`,
    retry: "Torna-ho a provar",
    wordsComing: "S'estan carregant els textos en català…",
    wordsFailed: "Els textos en català no han arribat.",
  },
  es: {
    language: "castellano",
    failed: "Los datos no han llegado.",
    failedWhy: (reason) => `Compruebe la conexión y vuelva a intentarlo. Detalle técnico: ${reason}`,
    retry: "Volver a intentarlo",
    wordsComing: "Cargando los textos en castellano…",
    wordsFailed: "Los textos en castellano no han llegado.",
  },
  en: {
    language: "English",
    failed: "The data did not arrive.",
    failedWhy: (reason) => `Check the connection and try again. Technical detail: ${reason}`,
    retry: "Try again",
    wordsComing: "Loading the words in English…",
    wordsFailed: "The words in English did not arrive.",
  },
} satisfies Readonly<Record<string, FirstWords>>;

export type WordsLanguage = keyof typeof firstWords;

const byLanguage: ReadonlyMap<Language, FirstWords> = new Map(Object.entries(firstWords));

/** English where the interface does not speak the language. */
export function firstWordsFor(language: Language): FirstWords {
  return byLanguage.get(language) ?? firstWords.en;
}

/** What a language calls itself, also where the interface does not speak it; its tag where nobody knows. */
export function languageName(language: Language): string {
  const own = byLanguage.get(language);
  if (own !== undefined) return own.language;
  const locale = knownLocale(language);
  if (locale === undefined) return language;
  return new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? language;
}

/** The language of the interface's words: English where the atlas has a language that the interface does not speak. */
export function wordsLanguage(language: Language): WordsLanguage {
  switch (language) {
    case "ca":
    case "es":
      return language;
    default:
      return "en";
  }
}
