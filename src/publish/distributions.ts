import type { DatasetWords } from "../i18n/dataset-words.ts";

interface Distribution {
  /** Its name within `data/`. */
  readonly file: string;
  /** As the European file-type table writes it. */
  readonly format: "CSV" | "GEOJSON" | "JSON";
  readonly mediaType: string;
  readonly titleIn: (words: DatasetWords) => string;
}

const csv = { format: "CSV", mediaType: "text/csv" } as const;
const geojson = { format: "GEOJSON", mediaType: "application/geo+json" } as const;

/** The files in which the data can be had, as every catalogue lists them. */
export const distributions: readonly Distribution[] = [
  { file: "partnerships.csv", ...csv, titleIn: (words) => words.partnershipsCsv },
  { file: "partners.csv", ...csv, titleIn: (words) => words.partnersCsv },
  { file: "themes.csv", ...csv, titleIn: (words) => words.themesCsv },
  { file: "sources.csv", ...csv, titleIn: (words) => words.sourcesCsv },
  { file: "partnerships.geojson", ...geojson, titleIn: (words) => words.partnershipsGeojson },
  { file: "partners.geojson", ...geojson, titleIn: (words) => words.partnersGeojson },
  { file: "atlas.json", format: "JSON", mediaType: "application/json", titleIn: (words) => words.atlasJson },
];
