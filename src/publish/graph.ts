import type { Texts } from "../model/atlas.ts";
import { clean } from "./clean.ts";

/** What a statement says of its subject: another resource, a text in a language, or a value of a type. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly text: string; readonly type: string };

/** One resource and all that is said of it. Types, predicates and datatypes are written `prefix:name`. */
export interface Resource {
  readonly iri: string;
  readonly type: string;
  readonly statements: readonly (readonly [predicate: string, terms: readonly Term[]])[];
}

export interface Graph {
  /** Prefix → what it stands for. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly resources: readonly Resource[];
}

/** One text a language; what is empty is left out. */
export function textTerms(texts: Texts): readonly Term[] {
  return Object.entries(texts).flatMap(([language, text]) => {
    const cleaned = clean(text ?? "").trim();
    return cleaned === "" ? [] : [{ text: cleaned, language }];
  });
}

export function resourceTerms(...iris: readonly string[]): readonly Term[] {
  return iris.map((iri) => ({ iri }));
}

export function valueTerm(text: string, type: string): readonly Term[] {
  return [{ text, type }];
}
