/** The country's name as the language has it; its code where the platform does not know it. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language, "en"], { type: "region", fallback: "code" }).of(code) ?? code;
}
