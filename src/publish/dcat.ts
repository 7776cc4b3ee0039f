import type { Language, Settings, Texts } from "../model/atlas.ts";
import { addressOf, pageAddress } from "./address.ts";
import {
  conditionUris,
  fileTypeUri,
  languageUri,
  licenceUri,
  mediaTypeUri,
  themeUris,
} from "./authorities.ts";
import { contactOf } from "./contact.ts";
import { boundsOf, type DatasetFacts, daysOf, descriptionIn, firstYearOf, inWords, keywordsIn } from "./dataset.ts";
import { distributions } from "./distributions.ts";
import { type Graph, type Resource, resourceTerms, type Term, textTerms, valueTerm } from "./graph.ts";

const prefixes: Graph["prefixes"] = new Map([
  ["adms", "http://www.w3.org/ns/adms#"],
  ["dcat", "http://www.w3.org/ns/dcat#"],
  ["dcatap", "http://data.europa.eu/r5r/"],
  ["dct", "http://purl.org/dc/terms/"],
  ["foaf", "http://xmlns.com/foaf/0.1/"],
  ["geosparql", "http://www.opengis.net/ont/geosparql#"],
  ["locn", "http://www.w3.org/ns/locn#"],
  ["vcard", "http://www.w3.org/2006/vcard/ns#"],
  ["xsd", "http://www.w3.org/2001/XMLSchema#"],
]);

/** The catalogue of the published files after DCAT-AP-ES; `bytes` are the sizes of the files by their name in `data/`. */
export function dcatGraph(facts: DatasetFacts, bytes: ReadonlyMap<string, number>): Graph {
  return {
    prefixes,
    resources: [
      catalog(facts),
      dataset(facts),
      ...distributionsOf(facts, bytes),
      publisher(facts.settings),
      contactPoint(facts.settings),
      homePlace(facts.settings),
      coverage(facts),
      ...period(facts),
    ],
  };
}

type ResourceName = "catalog" | "dataset" | "publisher" | "contact" | "home" | "coverage" | "period";

/** The names of what is described; `schema.org` metadata use the same. */
export function resourceIri(settings: Pick<Settings, "baseUrl">, name: ResourceName): string {
  return addressOf(settings, `#${name}`);
}

function distributionIri(settings: Settings, file: string): string {
  return addressOf(settings, `data/${file}#distribution`);
}

function catalog(facts: DatasetFacts): Resource {
  const { settings } = facts;
  return {
    iri: resourceIri(settings, "catalog"),
    type: "dcat:Catalog",
    statements: [
      ["dct:title", textTerms(settings.title)],
      ["dct:description", descriptionTerms(settings)],
      ["dct:publisher", resourceTerms(resourceIri(settings, "publisher"))],
      ["foaf:homepage", resourceTerms(addressOf(settings))],
      ["dcat:themeTaxonomy", resourceTerms(...themeUris.taxonomies)],
      ...dayStatements(facts),
      ["dct:language", languageTerms(settings.languages)],
      ["dct:license", resourceTerms(licenceUri(settings.licence.uri))],
      ["dct:spatial", resourceTerms(resourceIri(settings, "home"))],
      ["dcat:dataset", resourceTerms(resourceIri(settings, "dataset"))],
    ],
  };
}

function dataset(facts: DatasetFacts): Resource {
  const { settings } = facts;
  const keywords = settings.languages.flatMap((language) =>
    keywordsIn(facts, language).map((text): Term => ({ text, language })),
  );
  return {
    iri: resourceIri(settings, "dataset"),
    type: "dcat:Dataset",
    statements: [
      ["dct:title", textTerms(settings.title)],
      ["dct:description", descriptionTerms(settings)],
      ["dct:identifier", valueTerm(resourceIri(settings, "dataset"), "xsd:string")],
      ["dct:publisher", resourceTerms(resourceIri(settings, "publisher"))],
      ["dcat:contactPoint", resourceTerms(resourceIri(settings, "contact"))],
      ["dcat:theme", resourceTerms(...themeUris.themes)],
      ["dcat:keyword", keywords],
      ...dayStatements(facts),
      ["dct:language", languageTerms(settings.languages)],
      ["dct:accessRights", resourceTerms(conditionUris.public)],
      ["dct:accrualPeriodicity", resourceTerms(conditionUris.irregular)],
      ["dct:spatial", resourceTerms(resourceIri(settings, "coverage"))],
      ["dct:temporal", resourceTerms(...period(facts).map(({ iri }) => iri))],
      [
        "dcat:landingPage",
        resourceTerms(
          ...settings.languages.map((language) => pageAddress(settings, { language, page: { kind: "home" } })),
        ),
      ],
      ["foaf:page", resourceTerms(addressOf(settings, "data/datapackage.json"))],
      ["dcat:distribution", resourceTerms(...distributions.map(({ file }) => distributionIri(settings, file)))],
    ],
  };
}

function distributionsOf(facts: DatasetFacts, bytes: ReadonlyMap<string, number>): readonly Resource[] {
  const { settings } = facts;
  return distributions.map(({ file, format, mediaType, titleIn }) => {
    const size = bytes.get(file);
    return {
      iri: distributionIri(settings, file),
      type: "dcat:Distribution",
      statements: [
        ["dct:title", textTerms(inWords(settings, titleIn))],
        ["dct:description", descriptionTerms(settings)],
        ["dcat:accessURL", resourceTerms(addressOf(settings, `data/${file}`))],
        ["dcat:downloadURL", resourceTerms(addressOf(settings, `data/${file}`))],
        ["dct:format", resourceTerms(fileTypeUri(format))],
        ["dcat:mediaType", resourceTerms(mediaTypeUri(mediaType))],
        ["dcat:byteSize", size === undefined ? [] : valueTerm(String(size), "xsd:nonNegativeInteger")],
        ["dct:license", resourceTerms(licenceUri(settings.licence.uri))],
        ["dct:language", languageTerms(settings.languages)],
        ...dayStatements(facts),
        ["dcatap:availability", resourceTerms(conditionUris.stable)],
      ],
    };
  });
}

function publisher(settings: Settings): Resource {
  return {
    iri: resourceIri(settings, "publisher"),
    type: "foaf:Agent",
    statements: [
      ["foaf:name", textTerms(publisherName(settings))],
      ["foaf:homepage", resourceTerms(addressOf(settings))],
    ],
  };
}

function contactPoint(settings: Settings): Resource {
  const { email, page = addressOf(settings) } = contactOf(settings);
  return {
    iri: resourceIri(settings, "contact"),
    type: "vcard:Organization",
    statements: [
      ["vcard:fn", textTerms(publisherName(settings))],
      ["vcard:organization-name", textTerms(publisherName(settings))],
      ["vcard:hasEmail", email === undefined ? [] : resourceTerms(iriOfMail(email))],
      ["vcard:hasURL", resourceTerms(page)],
    ],
  };
}

function homePlace(settings: Settings): Resource {
  const { name, lat, lon } = settings.home;
  return {
    iri: resourceIri(settings, "home"),
    type: "dct:Location",
    statements: [
      ["locn:geographicName", textTerms(name)],
      ["dcat:centroid", valueTerm(`POINT(${lon} ${lat})`, "geosparql:wktLiteral")],
    ],
  };
}

function coverage(facts: DatasetFacts): Resource {
  const [west, south, east, north] = boundsOf(facts);
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const polygon = `POLYGON((${corners.map((corner) => corner.join(" ")).join(", ")}))`;
  return {
    iri: resourceIri(facts.settings, "coverage"),
    type: "dct:Location",
    statements: [["dcat:bbox", valueTerm(polygon, "geosparql:wktLiteral")]],
  };
}

/** From the oldest date on: what is in force has no end, so neither has the period. */
function period(facts: DatasetFacts): readonly Resource[] {
  const year = firstYearOf(facts);
  if (year === undefined) return [];
  return [
    {
      iri: resourceIri(facts.settings, "period"),
      type: "dct:PeriodOfTime",
      statements: [["dcat:startDate", valueTerm(year, "xsd:gYear")]],
    },
  ];
}

function dayStatements(facts: DatasetFacts): Resource["statements"] {
  const { issued, modified } = daysOf(facts);
  return [
    ["dct:issued", valueTerm(issued, "xsd:date")],
    ["dct:modified", valueTerm(modified, "xsd:date")],
  ];
}

function descriptionTerms(settings: Settings): readonly Term[] {
  return textTerms(inWords(settings, (_, language) => descriptionIn(settings, language)));
}

function languageTerms(languages: readonly Language[]): readonly Term[] {
  return resourceTerms(...new Set(languages.flatMap((language) => languageUri(language) ?? [])));
}
