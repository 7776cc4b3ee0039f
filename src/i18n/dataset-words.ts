import type { Language } from "../model/atlas.ts";
import { wordsLanguage } from "./words.ts";

/** The words in which the published files present themselves to portals, feed readers and search engines. */
export interface DatasetWords {
  readonly description: (home: string) => string;
  readonly feed: string;
  readonly partnershipsCsv: string;
  readonly partnersCsv: string;
  readonly themesCsv: string;
  readonly sourcesCsv: string;
  readonly partnershipsGeojson: string;
  readonly partnersGeojson: string;
  readonly atlasJson: string;
}

const ca: DatasetWords = {
  description: (home) =>
    `Vincles internacionals de la ciutat (${home}), cadascun amb la font i amb la data que se'n coneix: agermanaments, acords, xarxes de ciutats, organismes acollits, premis, esdeveniments i seguiments, amb els socis, els temes i els llocs. Dades obertes en CSV, GeoJSON i JSON.`,
  feed: "Els vincles revisats més recentment.",
  partnershipsCsv: "Vincles (CSV)",
  partnersCsv: "Socis (CSV)",
  themesCsv: "Temes (CSV)",
  sourcesCsv: "Fonts (CSV)",
  partnershipsGeojson: "Vincles com a línies des de la ciutat (GeoJSON)",
  partnersGeojson: "Socis com a punts (GeoJSON)",
  atlasJson: "L'atles sencer (JSON)",
};

const es: DatasetWords = {
  description: (home) =>
    `Vínculos internacionales de la ciudad (${home}), cada uno con su fuente y con la fecha que se conoce: hermanamientos, acuerdos, redes de ciudades, organismos acogidos, premios, eventos y seguimientos, con los socios, los temas y los lugares. Datos abiertos en CSV, GeoJSON y JSON.`,
  feed: "Los vínculos revisados más recientemente.",
  partnershipsCsv: "Vínculos (CSV)",
  partnersCsv: "Socios (CSV)",
  themesCsv: "Temas (CSV)",
  sourcesCsv: "Fuentes (CSV)",
  partnershipsGeojson: "Vínculos como líneas desde la ciudad (GeoJSON)",
  partnersGeojson: "Socios como puntos (GeoJSON)",
  atlasJson: "El atlas entero (JSON)",
};

const en: DatasetWords = {
  description: (home) =>
    `International partnerships of the city (${home}), each with its source and its date as far as it is known: twinnings, agreements, city networks, bodies based there, awards, events and follow-ups, with their partners, themes and places. Open data as CSV, GeoJSON and JSON.`,
  feed: "The partnerships checked most recently.",
  partnershipsCsv: "Partnerships (CSV)",
  partnersCsv: "Partners (CSV)",
  themesCsv: "Themes (CSV)",
  sourcesCsv: "Sources (CSV)",
  partnershipsGeojson: "Partnerships as lines from the city (GeoJSON)",
  partnersGeojson: "Partners as points (GeoJSON)",
  atlasJson: "The whole atlas (JSON)",
};

const catalogues: ReadonlyMap<Language, DatasetWords> = new Map([
  ["ca", ca],
  ["es", es],
  ["en", en],
]);

/** The words in a language; English where the product does not speak it. */
export function datasetWords(language: Language): DatasetWords {
  return catalogues.get(wordsLanguage(language)) ?? en;
}
