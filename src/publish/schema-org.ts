import { datasetWords } from "../i18n/dataset-words.ts";
import type { Language, Settings } from "../model/atlas.ts";
import { addressOf, iriOf, pageAddress, resourceIri } from "./address.ts";
import { contactOf } from "./contact.ts";
import {
  boundsOf,
  type DatasetFacts,
  daysOf,
  descriptionIn,
  firstYearOf,
  keywordsIn,
  publisherOf,
  shown,
} from "./dataset.ts";
import { distributions } from "./distributions.ts";

type Json = Readonly<Record<string, unknown>>;

/** The data set as schema.org describes one, for the home page in a language; safe inside a `<script>`. */
export function schemaOrgDataset(facts: DatasetFacts, language: Language): string {
  return JSON.stringify(datasetObject(facts, language)).replaceAll("<", "\\u003c");
}

function datasetObject(facts: DatasetFacts, language: Language): Json {
  const { settings } = facts;
  const days = daysOf(facts);
  const firstYear = firstYearOf(facts);
  const publisher = publisherObject(settings, language);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": resourceIri(settings, "dataset"),
    identifier: resourceIri(settings, "dataset"),
    name: shown(settings.title, language),
    description: descriptionIn(settings, language),
    url: pageAddress(settings, { language, page: { kind: "home" } }),
    inLanguage: settings.languages,
    keywords: keywordsIn(facts, language),
    license: iriOf(settings.licence.uri),
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    ...(days === undefined ? {} : { datePublished: days.issued, dateModified: days.modified, version: days.modified }),
    // Without an end, because what is in force goes on.
    ...(firstYear === undefined ? {} : { temporalCoverage: `${firstYear}/..` }),
    spatialCoverage: placesOf(facts, language),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      "@id": resourceIri(settings, "catalog"),
      name: shown(settings.title, language),
      url: addressOf(settings, "data/catalog.jsonld"),
    },
    distribution: distributions.map(({ file, mediaType, titleIn }) => ({
      "@type": "DataDownload",
      name: titleIn(datasetWords(language)),
      contentUrl: addressOf(settings, `data/${file}`),
      encodingFormat: mediaType,
    })),
  };
}

function publisherObject(settings: Settings, language: Language): Json {
  const { email } = contactOf(settings);
  return {
    "@type": "Organization",
    "@id": resourceIri(settings, "publisher"),
    name: shown(publisherOf(settings), language),
    url: addressOf(settings),
    ...(email === undefined ? {} : { email }),
  };
}

/** The home as a point, and the box that holds it and all partners. */
function placesOf(facts: DatasetFacts, language: Language): readonly Json[] {
  const { name, lat, lon } = facts.settings.home;
  const [west, south, east, north] = boundsOf(facts);
  return [
    {
      "@type": "Place",
      name: shown(name, language),
      geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
    },
    { "@type": "Place", geo: { "@type": "GeoShape", box: [south, west, north, east].join(" ") } },
  ];
}
