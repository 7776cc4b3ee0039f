export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&amp;", "&"],
]);
const unescaped = (text: string) => text.replaceAll(/&(lt|gt|quot|amp);/g, (entity) => entities.get(entity) ?? entity);

/** Every element of a piece of HTML, in order. Throws where it is not well-formed in the strictest sense: quoted, escaped, closed, nested. */
export function readElements(html: string): readonly Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  let rest = html;
  while (rest !== "") {
    const text = /^[^<]+/.exec(rest)?.[0];
    const closing = /^<\/([a-z-]+)>/.exec(rest);
    const opening = /^<([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/.exec(rest);
    if (text !== undefined) rest = rest.slice(text.length);
    else if (closing !== null) {
      if (open.pop() !== closing[1]) throw new Error(`</${closing[1]}> closes nothing: ${rest}`);
      rest = rest.slice(closing[0].length);
    } else if (opening !== null) {
      const [whole, name = "", written = ""] = opening;
      const attributes = [...written.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(
        ([, key = "", value = ""]) => [key, unescaped(value)] as const,
      );
      if (/&(?!(lt|gt|quot|amp);)/.test(written)) throw new Error(`an ampersand stands bare: ${written}`);
      if (new Set(attributes.map(([key]) => key)).size !== attributes.length) throw new Error(`repeated: ${written}`);
      found.push({ name, attributes: new Map(attributes) });
      open.push(name);
      rest = rest.slice(whole.length);
    } else throw new Error(`not well-formed: ${rest}`);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(", ")}`);
  return found;
}
