import { kept } from "../model/kept.ts";
import { localeOf } from "../model/locale.ts";

const formatOf = kept((language: string) => new Intl.NumberFormat(localeOf(language), { useGrouping: "min2" }));

/** Up to here, and in these languages, a whole number has digits alone; asking `Intl` the first time takes long. */
const plainBelow = 1000;
const plainLanguages = ["ca", "es", "en"];

/** A whole number as the language writes it. */
export function number(value: number, language: string): string {
  if (value >= 0 && value < plainBelow && plainLanguages.includes(language)) return String(value);
  return formatOf(language).format(value);
}

/** "1 city", "2 cities". Catalan, Castilian and English all say the plural for zero. */
export function count(value: number, one: string, many: string, language: string): string {
  return `${number(value, language)} ${value === 1 ? one : many}`;
}

/** "a, b and c", or with "or". */
export function list(
  items: readonly string[],
  language: string,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat(localeOf(language), { type }).format(items);
}
