import type { Graph, Resource, Term } from "./graph.ts";

/** A graph as Turtle; the same graph gives the same bytes. */
export function writeTurtle({ prefixes, resources }: Graph): string {
  const head = [...prefixes].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`);
  return `${[head.join("\n"), ...resources.map(resourceText)].join("\n\n")}\n`;
}

function resourceText({ iri, type, statements }: Resource): string {
  const lines = statements
    .filter(([, terms]) => terms.length > 0)
    .map(([predicate, terms]) => `${predicate} ${terms.map(termText).join(" , ")}`);
  return `${[`<${iri}> a ${type}`, ...lines].join(" ;\n  ")} .`;
}

function termText(term: Term): string {
  if ("iri" in term) return `<${term.iri}>`;
  return "language" in term ? `${quoted(term.text)}@${term.language}` : `${quoted(term.text)}^^${term.type}`;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function quoted(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (character) => escapes.get(character) ?? character)}"`;
}
