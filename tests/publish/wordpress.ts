import { escaped } from "../../src/embed/embed-code.ts";
import { type Element, readElements } from "../embed/read-elements.ts";

/** What WordPress leaves of the HTML of a provider that it does not know. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["href"]],
  ["blockquote", []],
  ["iframe", ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"]],
]);

/** WordPress's filter of unknown providers, step by step: allowed elements only, one frame, a secret in its address, a closed frame. */
export function filteredByWordpress(html: string, secret: string): string | undefined {
  const kept = readElements(html).flatMap(({ name, attributes }) => {
    const names = allowed.get(name);
    return names === undefined
      ? []
      : [{ name, attributes: new Map([...attributes].filter(([key]) => names.includes(key))) }];
  });
  const frames = kept.filter(({ name }) => name === "iframe");
  const [frame] = frames;
  if (frame === undefined || frames.length !== 1) return undefined;
  const source = frame.attributes.get("src");
  if (source === undefined) return undefined;
  return written({
    name: "iframe",
    attributes: new Map([
      ["class", "wp-embedded-content"],
      ["sandbox", "allow-scripts"],
      ["security", "restricted"],
      ...frame.attributes,
      ["src", `${source}#?secret=${secret}`],
      ["data-secret", secret],
    ]),
  });
}

function written({ name, attributes }: Element): string {
  const text = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${text.join("")}></${name}>`;
}
