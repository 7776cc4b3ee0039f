import { datasetWords } from "../../i18n/dataset-words.ts";
import type { AboutWords } from "./about-words.ts";

interface Download {
  /** Path below the root of the site. */
  readonly file: string;
  readonly title: string;
}

/** Everything that the site publishes for others to use. */
export function downloadsIn(language: string, words: AboutWords): readonly Download[] {
  const dataset = datasetWords(language);
  return [
    { file: "data/partnerships.csv", title: dataset.partnershipsCsv },
    { file: "data/partners.csv", title: dataset.partnersCsv },
    { file: "data/themes.csv", title: dataset.themesCsv },
    { file: "data/sources.csv", title: dataset.sourcesCsv },
    { file: "data/partnerships.geojson", title: dataset.partnershipsGeojson },
    { file: "data/partners.geojson", title: dataset.partnersGeojson },
    { file: "data/atlas.json", title: dataset.atlasJson },
    { file: "data/datapackage.json", title: words.dataPackage },
    { file: "data/catalog.jsonld", title: words.catalogJson },
    { file: "data/catalog.ttl", title: words.catalogTurtle },
    { file: "feed.xml", title: words.feed },
  ];
}
