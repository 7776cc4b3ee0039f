import { kinds } from "../model/vocabulary.ts";

type Paint = Readonly<Record<string, string>>;

/** How the parts of the drawn map look, as on the page; `--…` stands for a colour of the theme. Later classes win. */
const paints: ReadonlyMap<string, Paint> = new Map<string, Paint>([
  ["map-sea", { fill: "--map-sea" }],
  [
    "map-land",
    { fill: "--map-land", stroke: "--map-coast", "stroke-width": "0.5", "vector-effect": "non-scaling-stroke" },
  ],
  ["map-lake", { fill: "--map-sea" }],
  [
    "map-disputed-ground",
    { fill: "none", stroke: "--map-land", "stroke-width": "2.5", "vector-effect": "non-scaling-stroke" },
  ],
  [
    "map-border",
    { fill: "none", stroke: "--map-border", "stroke-width": "0.8", "vector-effect": "non-scaling-stroke" },
  ],
  ["map-arc", { fill: "none", "stroke-width": "1.5", opacity: "0.8", "vector-effect": "non-scaling-stroke" }],
  ["map-place", { fill: "--map-label", opacity: "0.8" }],
  ["map-mark", { fill: "--map-label", stroke: "--map-halo", "stroke-width": "1.2" }],
  ["map-mark-number", { fill: "--map-halo", stroke: "none", "font-size": "10", "font-weight": "700" }],
  ["is-disputed", { "stroke-dasharray": "2 2" }],
  ["map-home-ring", { fill: "none", stroke: "--map-home", "stroke-width": "2" }],
  ["map-home-ground", { fill: "--map-halo" }],
  ["map-home-dot", { fill: "--map-home" }],
  ["map-ring", { fill: "none", "stroke-width": "3.5" }],
  [
    "map-label",
    { fill: "--map-label", "font-size": "12", "paint-order": "stroke", stroke: "--map-halo", "stroke-width": "2.5" },
  ],
  ["map-label-home", { fill: "--map-home", "font-size": "14", "font-weight": "700" }],
  ["is-weak", { "stroke-width": "0.9", opacity: "0.45" }],
  ...kinds.map((kind): [string, Paint] => [`map-kind-${kind}`, { stroke: `--kind-${kind}` }]),
]);

/** A drawing whose classes have become attributes, with the colours of a style sheet of tokens; it needs no style sheet any more. */
export function paintSvg(svg: string, tokens: string): string {
  const colours = new Map([...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  return svg.replaceAll(/ class="([^"]*)"/g, (_, classes: string) => {
    const attributes = new Map(classes.split(" ").flatMap((name) => Object.entries(paints.get(name) ?? {})));
    return [...attributes].map(([name, value]) => ` ${name}="${colours.get(value) ?? value}"`).join("");
  });
}
