import type { Settings } from "../model/atlas.ts";
import { addressOf, pageAddress, resourceIri } from "./address.ts";
import { conditionUris, fileTypeUri, licenceUri, mediaTypeUri, themeUris } from "./authorities.ts";
import { type DatasetFacts, inWords } from "./dataset.ts";
import { period, surroundings } from "./dcat-surroundings.ts";
import { dayStatements, descriptionTerms, languageTerms } from "./dcat-terms.ts";
import { distributions } from "./distributions.ts";
import { type Graph, type Resource, resourceTerms, type Term, textTerms, valueTerm } from "./graph.ts";

const prefixes: Graph["prefixes"] = new Map([
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
    resources: [catalog(facts), dataset(facts), ...distributionsOf(facts, bytes), ...surroundings(facts)],
  };
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
      ["dcat:keyword", keywordTerms(facts)],
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

/** In the language in which they are written, each once. */
function keywordTerms({ settings, themes }: DatasetFacts): readonly Term[] {
  const terms = [settings.home.name, ...themes.map(({ name }) => name)].flatMap(textTerms);
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
}
