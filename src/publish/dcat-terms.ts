import type { Language, Settings } from "../model/atlas.ts";
import { languageUri } from "./authorities.ts";
import { type DatasetFacts, daysOf, descriptionIn, inWords } from "./dataset.ts";
import { type Resource, resourceTerms, type Term, textTerms, valueTerm } from "./graph.ts";

/** When the data were first and last checked; nothing where no row says so. */
export function dayStatements(facts: DatasetFacts): Resource["statements"] {
  const days = daysOf(facts);
  if (days === undefined) return [];
  return [
    ["dct:issued", valueTerm(days.issued, "xsd:date")],
    ["dct:modified", valueTerm(days.modified, "xsd:date")],
  ];
}

export function descriptionTerms(settings: Settings): readonly Term[] {
  return textTerms(inWords(settings, (_, language) => descriptionIn(settings, language)));
}

/** The atlas's languages, those without a code left out. */
export function languageTerms(languages: readonly Language[]): readonly Term[] {
  return resourceTerms(...new Set(languages.flatMap((language) => languageUri(language) ?? [])));
}
