import type { Graph, Resource, Term } from "./graph.ts";

/** A graph as JSON-LD, statement for statement what its Turtle says. */
export function writeJsonLd({ prefixes, resources }: Graph): string {
  const document = { "@context": Object.fromEntries(prefixes), "@graph": resources.map(resourceObject) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function resourceObject({ iri, type, statements }: Resource): Readonly<Record<string, unknown>> {
  const stated = statements.filter(([, terms]) => terms.length > 0);
  return {
    "@id": iri,
    "@type": type,
    ...Object.fromEntries(stated.map(([predicate, terms]) => [predicate, terms.map(termObject)])),
  };
}

function termObject(term: Term): Readonly<Record<string, string>> {
  if ("iri" in term) return { "@id": term.iri };
  return "language" in term
    ? { "@value": term.text, "@language": term.language }
    : { "@value": term.text, "@type": term.type };
}
