import type { Settings } from "../model/atlas.ts";
import { addressOf, iriOf, resourceIri } from "./address.ts";
import { contactOf } from "./contact.ts";
import { boundsOf, type DatasetFacts, firstYearOf, publisherOf } from "./dataset.ts";
import { type Resource, resourceTerms, textTerms, valueTerm } from "./graph.ts";

/** What the catalogue and its data set point to: who publishes them, how to reach them, and what place and time they cover. */
export function surroundings(facts: DatasetFacts): readonly Resource[] {
  const { settings } = facts;
  return [publisher(settings), contactPoint(settings), homePlace(settings), coverage(facts), ...period(facts)];
}

function publisher(settings: Settings): Resource {
  return {
    iri: resourceIri(settings, "publisher"),
    type: "foaf:Agent",
    statements: [
      ["foaf:name", textTerms(publisherOf(settings))],
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
      ["vcard:fn", textTerms(publisherOf(settings))],
      ["vcard:organization-name", textTerms(publisherOf(settings))],
      ["vcard:hasEmail", email === undefined ? [] : resourceTerms(iriOf(`mailto:${email}`))],
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
export function period(facts: DatasetFacts): readonly Resource[] {
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
