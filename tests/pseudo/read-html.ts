/** Attributes that are read out or shown. */
const spoken: ReadonlySet<string> = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

/** Elements whose text is code, or no text at all. */
const unread: ReadonlySet<string> = new Set(["code", "kbd", "pre", "script", "style", "textarea"]);

const tag = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|<!--.*?-->|<![^>]*>|([^<]+)/gis;
const attribute = /([^\s=]+)="([^"]*)"/g;

export interface Readings {
  /** The text of the page, node by node. */
  readonly texts: readonly string[];
  readonly attributes: readonly string[];
}

/** What of a page a reader sees or hears; markup as our own renderer writes it. */
export function readHtml(html: string): Readings {
  const texts: string[] = [];
  const attributes: string[] = [];
  let skipped: string | undefined;
  for (const [, close, name = "", inner = "", text] of html.matchAll(tag)) {
    if (text !== undefined) {
      if (skipped === undefined) texts.push(decoded(text));
      continue;
    }
    if (skipped !== undefined) {
      if (close === "/" && name === skipped) skipped = undefined;
      continue;
    }
    if (close !== "/" && unread.has(name)) skipped = name;
    for (const [, key = "", value = ""] of inner.matchAll(attribute)) {
      if (spoken.has(key) || (key === "content" && /name="description"|property="og:(title|description)"/.test(inner)))
        attributes.push(decoded(value));
    }
  }
  return { texts, attributes };
}

function decoded(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
