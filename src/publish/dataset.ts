import { type DatasetWords, datasetWords } from "../i18n/dataset-words.ts";
import { localText, wordsLanguage } from "../i18n/words.ts";
import type { Language, Settings, Texts } from "../model/atlas.ts";
import { type EdtfDate, yearOfDay } from "../model/edtf.ts";
import { clean } from "./clean.ts";

/** What the descriptions of the data set are made of; tables and the atlas both have it. */
export interface DatasetFacts {
  readonly settings: Settings;
  readonly partnerships: readonly { readonly date: EdtfDate; readonly checked?: string | undefined }[];
  readonly partners: readonly { readonly lat: number; readonly lon: number }[];
  readonly themes: readonly { readonly name: Texts }[];
  readonly sources: readonly { readonly seen?: string | undefined }[];
}

interface DatasetDays {
  /** The first day on which a row was checked, `YYYY-MM-DD`. */
  readonly issued: string;
  /** The last one. */
  readonly modified: string;
}

/** From the rows alone, so that the same tables are always of the same day; `undefined` where no row bears a day. */
export function daysOf({ partnerships, sources }: DatasetFacts): DatasetDays | undefined {
  const checked = partnerships.flatMap((row) => row.checked ?? []).sort();
  const days = checked.length > 0 ? checked : sources.flatMap(({ seen }) => seen ?? []).sort();
  const [issued] = days;
  return issued === undefined ? undefined : { issued, modified: days.at(-1) ?? issued };
}

/** A day as RFC 3339 wants it. */
export function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The year of the oldest dated partnership, four digits; undefined where none has an earliest day. */
export function firstYearOf({ partnerships }: DatasetFacts): string | undefined {
  const earliest = partnerships
    .map(({ date }) => date.earliest)
    .filter(Number.isFinite)
    .reduce((first, day) => Math.min(first, day), Infinity);
  return earliest === Infinity ? undefined : String(yearOfDay(earliest)).padStart(4, "0");
}

/** `[west, south, east, north]` of home and all partners, never across the antimeridian. */
export function boundsOf({ settings, partners }: DatasetFacts): readonly [number, number, number, number] {
  const { lat, lon } = settings.home;
  return partners.reduce<readonly [number, number, number, number]>(
    ([west, south, east, north], at) => [
      Math.min(west, at.lon),
      Math.min(south, at.lat),
      Math.max(east, at.lon),
      Math.max(north, at.lat),
    ],
    [lon, lat, lon, lat],
  );
}

/** A text of the settings or a table as one language shows it. */
export function shown(texts: Texts, language: Language): string {
  return clean(localText(texts, language).text).trim();
}

/** The publisher's name; the atlas's own where none is stated in the atlas's languages. */
export function publisherOf({ publisher, title }: Pick<Settings, "publisher" | "title">): Texts {
  return Object.keys(publisher).length > 0 ? publisher : title;
}

/** What the data set is, in a sentence or two; English where the product does not speak the language. */
export function descriptionIn({ home }: Pick<Settings, "home">, language: Language): string {
  const name = shown(home.name, language);
  return datasetWords(language).description(Array.from(name).slice(0, 200).join(""));
}

/** The home and the themes, each once. */
export function keywordsIn({ settings, themes }: DatasetFacts, language: Language): readonly string[] {
  const names = [settings.home.name, ...themes.map(({ name }) => name)].map((texts) => shown(texts, language));
  return [...new Set(names.filter((name) => name !== ""))];
}

/** What the product says itself in each of the atlas's languages, every language once. */
export function inWords(
  { languages }: Pick<Settings, "languages">,
  sentenceOf: (words: DatasetWords, language: Language) => string,
): Texts {
  const spoken = new Set(languages.map(wordsLanguage));
  return Object.fromEntries([...spoken].map((language) => [language, sentenceOf(datasetWords(language), language)]));
}
