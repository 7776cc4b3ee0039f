import { type Literal, Parser, type Quad } from "n3";
import { describe, expect, it } from "vitest";
import type { Tables } from "../../src/model/tables.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { firstCity, hostileCity, hostileTextCleaned, secondCity, uncheckedCity } from "./cities.ts";
import { jsonLdStatements, turtleStatements } from "./statements.ts";

const cities: readonly (readonly [string, Tables])[] = [
  ["the first city", firstCity],
  ["a city in two other languages", secondCity],
  ["a city with hostile texts", hostileCity],
];
const namespaces: ReadonlyMap<string, string> = new Map([
  ["adms", "http://www.w3.org/ns/adms#"],
  ["dcat", "http://www.w3.org/ns/dcat#"],
  ["dct", "http://purl.org/dc/terms/"],
  ["foaf", "http://xmlns.com/foaf/0.1/"],
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
]);
const full = (name: string) => `${namespaces.get(name.split(":")[0]!)}${name.split(":")[1]}`;

const quadsOf = (tables: Tables): readonly Quad[] => new Parser().parse(publishFiles(tables).get("catalog.ttl")!);
const subjectsOf = (quads: readonly Quad[], type: string) =>
  quads
    .filter((quad) => quad.predicate.value === full("rdf:type") && quad.object.value === full(type))
    .map((quad) => quad.subject.value);
const objectsOf = (quads: readonly Quad[], subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === full(predicate))
    .map((quad) => quad.object);
const isLiteral = (term: Quad["object"]): term is Literal => term.termType === "Literal";
const languagesOf = (terms: readonly Quad["object"][]) => terms.filter(isLiteral).map(({ language }) => language);

describe.each(cities)("the catalogue of %s", (_, tables) => {
  const files = publishFiles(tables);
  const quads = quadsOf(tables);

  it("says the same in Turtle and in JSON-LD", () => {
    const statements = turtleStatements(files.get("catalog.ttl")!);
    expect(new Set(statements).size).toBe(statements.length);
    expect(jsonLdStatements(files.get("catalog.jsonld")!)).toEqual(statements);
  });

  it("has one data set, in every file that is published", () => {
    const [catalog] = subjectsOf(quads, "dcat:Catalog");
    const [dataset] = subjectsOf(quads, "dcat:Dataset");
    const published = subjectsOf(quads, "dcat:Distribution");
    expect(objectsOf(quads, catalog!, "dcat:dataset").map(({ value }) => value)).toEqual([dataset]);
    expect(objectsOf(quads, dataset!, "dcat:distribution").map(({ value }) => value)).toEqual(published);
    const addresses = published.map((iri) => objectsOf(quads, iri, "dcat:downloadURL")[0]!.value);
    expect(addresses.map((address) => address.split("/data/")[1]).sort()).toEqual(
      [...files.keys()].filter((name) => /\.(csv|geojson)$|^atlas\.json$/.test(name)).sort(),
    );
    for (const iri of published) {
      const [address] = objectsOf(quads, iri, "dcat:downloadURL");
      const size = Buffer.byteLength(files.get(address!.value.split("/data/")[1]!)!);
      expect(objectsOf(quads, iri, "dcat:byteSize").map(({ value }) => value)).toEqual([String(size)]);
    }
  });

  it.each([
    [
      "dcat:Catalog",
      "dct:title dct:description dct:publisher foaf:homepage dcat:themeTaxonomy dct:issued dct:modified dct:license dcat:dataset",
    ],
    [
      "dcat:Dataset",
      "dct:title dct:description dct:publisher dcat:theme dcat:distribution dcat:keyword dct:spatial dct:temporal",
    ],
    ["dcat:Distribution", "dct:title dcat:accessURL dct:format dcat:mediaType dct:license"],
  ])("has what the profile asks of a %s", (type, predicates) => {
    for (const subject of subjectsOf(quads, type)) {
      for (const predicate of predicates.split(" ")) {
        expect(objectsOf(quads, subject, predicate), `${subject} ${predicate}`).not.toHaveLength(0);
      }
    }
  });

  it("describes everything of its own that it points to", () => {
    const described = new Set(quads.map(({ subject }) => subject.value));
    const own = quads
      .map(({ object }) => object)
      .filter(({ value }) => /^https:\/\/[^"]+#[a-z]+$/.test(value) && value.includes("example.org"));
    expect(own.filter((term) => !isLiteral(term) && !described.has(term.value))).toEqual([]);
  });

  it("has texts in one language once", () => {
    for (const type of ["dcat:Catalog", "dcat:Dataset", "dcat:Distribution"]) {
      for (const subject of subjectsOf(quads, type)) {
        for (const predicate of ["dct:title", "dct:description"]) {
          const languages = languagesOf(objectsOf(quads, subject, predicate));
          expect(languages).not.toContain("");
          expect(new Set(languages).size).toBe(languages.length);
        }
      }
    }
  });
});

describe("a catalogue", () => {
  const values = (tables: Tables, type: string, predicate: string) => {
    const quads = quadsOf(tables);
    return objectsOf(quads, subjectsOf(quads, type)[0]!, predicate);
  };

  it("is titled in every language of the atlas", () => {
    expect(languagesOf(values(firstCity, "dcat:Catalog", "dct:title"))).toEqual(["ca", "es", "en"]);
    expect(languagesOf(values(secondCity, "dcat:Catalog", "dct:title"))).toEqual(["oc", "fr"]);
  });

  it("is described in English where the product does not speak the atlas's languages", () => {
    expect(languagesOf(values(firstCity, "dcat:Dataset", "dct:description"))).toEqual(["ca", "es", "en"]);
    expect(languagesOf(values(secondCity, "dcat:Dataset", "dct:description"))).toEqual(["en"]);
  });

  it("names its languages and its licence as the European tables do", () => {
    const authority = "http://publications.europa.eu/resource/authority";
    const iris = (predicate: string) => values(firstCity, "dcat:Catalog", predicate).map(({ value }) => value);
    expect(iris("dct:language")).toEqual(["CAT", "SPA", "ENG"].map((code) => `${authority}/language/${code}`));
    expect(iris("dct:license")).toEqual([`${authority}/licence/CC_BY_4_0`]);
  });

  it("links to a licence that the European tables do not have, whatever its address holds", () => {
    expect(values(secondCity, "dcat:Catalog", "dct:license").map(({ value }) => value)).toEqual([
      "https://example.org/licence%7Couverte?%3Cv%3E=2",
    ]);
  });

  it("is of the days on which its rows were first and last checked", () => {
    expect(values(secondCity, "dcat:Catalog", "dct:issued")[0]!.value).toBe("2024-05-02");
    expect(values(secondCity, "dcat:Catalog", "dct:modified")[0]!.value).toBe("2025-01-09");
  });

  it("says nothing of its days where no row was checked and no source read on a day that was written down", () => {
    expect(publishFiles(uncheckedCity).get("catalog.ttl")).not.toMatch(/dct:(issued|modified)/);
  });

  it("has keywords in the language in which they are written", () => {
    const keywords = values(secondCity, "dcat:Dataset", "dcat:keyword").filter(isLiteral);
    expect(keywords.map(({ value, language }) => `${value}@${language}`)).toEqual([
      "Tolosa@oc",
      "Toulouse@fr",
      "Patz@oc",
      "Paix@fr",
    ]);
  });

  it("keeps a hostile title as text", () => {
    expect(values(hostileCity, "dcat:Dataset", "dct:title").map(({ value }) => value)).toEqual(
      Array(3).fill(hostileTextCleaned),
    );
  });

  it("has no period where no date is known", () => {
    const partnerships = secondCity.partnerships.filter(({ date }) => date.text === "XXXX");
    expect(values({ ...secondCity, partnerships }, "dcat:Dataset", "dct:temporal")).toEqual([]);
  });
});
