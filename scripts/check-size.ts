import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { projectFolder, run } from "./command-line.ts";

/** Weighs `dist/` as a server sends it and fails where a budget is passed. */
const dist = join(projectFolder, "dist");
const bytesPerKb = 1000;

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly limitKb: number;
}

/** What travels for a file: texts compressed, fonts and pictures as they are. */
function weightKb(file: string): number {
  const bytes = readFileSync(join(dist, file));
  return (/\.(woff2|png|jpg|webp)$/.test(file) ? bytes : gzipSync(bytes)).length / bytesPerKb;
}

/** MapLibre with its worker and style, and deck.gl. */
const mapScripts =
  /^(engine|create-map|arc-overlay|expression|graphics-worker|maplibre-gl|webgl|gpu-data|array-utils|get-attribute)/;

const sumKb = (files: readonly string[]) => files.reduce((sum, file) => sum + weightKb(file), 0);

/** The files below the root that the page asks for at once, by the kind of link that asks. */
function linkedFiles(page: string, tag: RegExp): readonly string[] {
  const html = readFileSync(join(dist, page), "utf8").replaceAll(/<noscript>.*?<\/noscript>/gs, "");
  return (html.match(/<(link|script)\b[^>]*>/g) ?? [])
    .filter((found) => tag.test(found))
    .map((found) => /(?:href|src)="(?:\.\.?\/)*([^"]+)"/.exec(found)?.[1])
    .filter((file) => file !== undefined);
}

/** The home page of the language whose page weighs most. */
function heaviestHome(): string {
  const homes = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-\w+)?$/.test(entry.name))
    .map(({ name }) => `${name}/index.html`)
    .filter((page) => readFileSync(join(dist, page), "utf8").includes("data-result-count"));
  const [heaviest = "index.html"] = ["index.html", ...homes].sort((a, b) => weightKb(b) - weightKb(a));
  return heaviest;
}

function assets(pattern: RegExp): readonly string[] {
  const found = readdirSync(join(dist, "assets")).filter((name) => pattern.test(name));
  if (found.length === 0) throw new Error(`dist/assets holds nothing like ${pattern}: has its name changed?`);
  return found.map((name) => `assets/${name}`);
}

await run(async () => {
  const home = heaviestHome();
  const firstPicture = [home, ...linkedFiles(home, /stylesheet/), ...assets(/-latin-wght-.*\.woff2$/)];
  const scripts = linkedFiles(home, /<script|modulepreload/);
  if (scripts.length < 2) throw new Error(`${home} starts no script or names no words`);
  const budgets: readonly Budget[] = [
    { name: "First picture: page, styles, font", files: firstPicture, limitKb: 100 },
    // The data grow with the collection, not with the code, so that they have a line of their own.
    { name: "Usable: those, the scripts and one language's words", files: [...firstPicture, ...scripts], limitKb: 150 },
    { name: "… and, with what is in the tables, the data", files: ["data/atlas.json"], limitKb: 80 },
    { name: "The script of host pages", files: ["embed.js"], limitKb: 1.5 },
    { name: "The map in motion, once the page answers and the map is near", files: assets(mapScripts), limitKb: 700 },
    { name: "Basemap, loaded when the reader comes close", files: assets(/\.json$|^ground-/), limitKb: 400 },
  ];
  const weighed = budgets.map((budget) => ({ ...budget, kb: sumKb(budget.files) }));
  console.table(
    weighed.flatMap(({ name, files, limitKb, kb }) => [
      { what: name, kB: Number(kb.toFixed(1)), limit: limitKb, fits: kb <= limitKb },
      ...files.map((file) => ({ what: `  ${file}`, kB: Number(weightKb(file).toFixed(1)) })),
    ]),
  );
  const over = weighed.filter(({ kb, limitKb }) => kb > limitKb);
  for (const { name, kb, limitKb } of over) console.error(`${name}: ${kb.toFixed(1)} kB, at most ${limitKb} kB`);
  return over.length === 0 ? 0 : 1;
});
