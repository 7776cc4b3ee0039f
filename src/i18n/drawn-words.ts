import type { Language } from "../model/atlas.ts";
import { type WordsLanguage, wordsLanguage } from "./first-words.ts";

/** Of a page that is not drawn beforehand, to a reader without script. */
const drawnByScript: Readonly<Record<WordsLanguage, string>> = {
  ca: "Sense JavaScript aquesta pàgina no es pot mostrar.",
  es: "Sin JavaScript esta página no se puede mostrar.",
  en: "This page cannot be shown without JavaScript.",
};

/** English where the product does not speak the language. */
export function drawnWords(language: Language): string {
  return drawnByScript[wordsLanguage(language)];
}
