import { createCatalogue } from "../../i18n/catalogue.ts";

export interface MapWords {
  readonly label: (home: string) => string;
  readonly picture: (partnerships: number, places: number, home: string) => string;
  readonly keys: string;
  readonly keysTitle: string;
  readonly keyList: readonly (readonly [key: string, meaning: string])[];
  /** Where one stands in a list, counting from 1. */
  readonly oneOf: (place: number, total: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly goHome: (home: string) => string;
  readonly fit: string;
  readonly toGlobe: string;
  readonly toFlat: string;
  readonly legend: string;
  readonly howToRead: string;
  readonly basemap: string;
  readonly legendWeak: string;
  readonly legendMark: string;
  readonly legendHome: (home: string) => string;
  readonly legendByKind: string;
  readonly legendByMark: string;
  readonly legendFar: string;
  readonly atHome: (partnerships: number, home: string) => string;
  readonly partnerships: (value: number) => string;
  readonly withPartners: (value: number) => string;
  readonly choose: (place: string) => string;
  readonly close: string;
  readonly hintWheel: (key: string) => string;
  readonly hintTouch: string;
  readonly noWebgl: string;
  readonly notLoaded: string;
  readonly lost: string;
  readonly nothingThere: string;
  readonly nothingDrawn: string;
}

/** What has come of them, language by language. */
export const mapWords = createCatalogue<MapWords>();

/** The map's words in a language; English where the product has none. */
export const mapWordsFor = mapWords.in;
