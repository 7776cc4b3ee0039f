import { clean } from "./clean.ts";

/** An element with its children; a child that is a string is text, never markup. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function element(
  name: string,
  attributes: XmlElement["attributes"] = {},
  ...children: XmlElement["children"]
): XmlElement {
  return { name, attributes, children };
}

/** A document of XML 1.0 in UTF-8; an element of elements is set line by line. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${elementText(root, "")}\n`;
}

function elementText({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>`;
  if (children.some((child) => typeof child === "string")) {
    const content = children.map((child) => (typeof child === "string" ? escaped(child) : elementText(child, "")));
    return `${start}>${content.join("")}</${name}>`;
  }
  const lines = children.map((child) => (typeof child === "string" ? "" : elementText(child, `${indent}  `)));
  return `${start}>\n${lines.join("\n")}\n${indent}</${name}>`;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escaped(text: string): string {
  return clean(text).replace(/[&<>"]/g, (character) => escapes.get(character) ?? character);
}
