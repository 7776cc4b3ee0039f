import { kept } from "../model/kept.ts";
import { localeOf } from "../model/locale.ts";

const namesOf = kept(
  (language: string) => new Intl.DisplayNames([localeOf(language), "en"], { type: "region", fallback: "code" }),
);

/** The country's name as the language has it; its code where the platform does not know it. */
export function countryName(code: string, language: string): string {
  return namesOf(language).of(code) ?? code;
}
