import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element as the parser gives it with order kept. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  readonly text: string;
}

/** The root of a document; throws where it is not well formed or holds characters that XML 1.0 forbids. */
export function xmlTree(source: string): Tree {
  const fault = XMLValidator.validate(source);
  if (fault !== true) throw new Error(fault.err.msg);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(source))
    throw new Error("a forbidden character");
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: true,
  });
  // The parser is the edge: with `preserveOrder` it gives an array of one-key objects.
  const [root] = (parser.parse(source) as Node[]).filter((node) => !("#text" in node));
  return treeOf(root!);
}

type Node = Readonly<Record<string, unknown>>;

function treeOf(node: Node): Tree {
  const name = Object.keys(node).find((key) => key !== ":@")!;
  const content = node[name] as readonly Node[];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Tree["attributes"],
    children: content.filter((child) => !("#text" in child)).map(treeOf),
    text: content.map((child) => String(child["#text"] ?? "")).join(""),
  };
}

export function childrenOf({ children }: Tree, name: string): readonly Tree[] {
  return children.filter((child) => child.name === name);
}

export function textIn(tree: Tree, name: string): string | undefined {
  return childrenOf(tree, name)[0]?.text;
}
