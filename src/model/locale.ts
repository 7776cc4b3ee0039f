import type { Language } from "./atlas.ts";

/** The tag by which the platform knows a language; `undefined` for forms that it does not take, such as `x-foo`. */
export function knownLocale(language: Language): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** By what the platform orders, names and counts in a language; English where it does not know it. */
export function localeOf(language: Language): string {
  return knownLocale(language) ?? "en";
}
