import { Parser, type Quad } from "n3";

/** The statements of a Turtle text, one line each, sorted; throws where it is not well written. */
export function turtleStatements(text: string): readonly string[] {
  return new Parser({ format: "text/turtle" })
    .parse(text)
    .map((quad: Quad) => [quad.subject, quad.predicate, quad.object].map((term) => term.id).join(" "))
    .sort();
}

interface JsonLd {
  readonly "@context": Readonly<Record<string, string>>;
  readonly "@graph": readonly Readonly<Record<string, unknown>>[];
}

type Value = Readonly<Partial<Record<"@id" | "@value" | "@language" | "@type", string>>>;

/** The same of a JSON-LD text whose context has nothing but prefixes. */
export function jsonLdStatements(text: string): readonly string[] {
  // The text is the edge: the shape is what the test is about, and anything else makes it fail.
  const document = JSON.parse(text) as JsonLd;
  const prefixes = new Map(Object.entries(document["@context"]));
  const expanded = (name: string) => {
    const at = name.indexOf(":");
    const namespace = prefixes.get(name.slice(0, at));
    if (namespace === undefined) throw new Error(`no such prefix: ${name}`);
    return namespace + name.slice(at + 1);
  };
  const objectOf = (value: Value): string => {
    if (value["@id"] !== undefined) return value["@id"];
    if (value["@language"] !== undefined) return `"${value["@value"]}"@${value["@language"].toLowerCase()}`;
    const type = expanded(value["@type"]!);
    return type.endsWith("#string") ? `"${value["@value"]}"` : `"${value["@value"]}"^^${type}`;
  };
  const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  return document["@graph"]
    .flatMap(({ "@id": id, "@type": of, ...stated }) => [
      `${id} ${type} ${expanded(String(of))}`,
      ...Object.entries(stated).flatMap(([predicate, values]) =>
        (values as readonly Value[]).map((value) => `${id} ${expanded(predicate)} ${objectOf(value)}`),
      ),
    ])
    .sort();
}
