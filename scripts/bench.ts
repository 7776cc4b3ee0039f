import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { median } from "d3-array";
import { buildSearchIndex, search } from "../src/model/search.ts";
import { measureFiltering, rounded, timed } from "./bench-filtering.ts";
import { asRatios, measureAskedMap, measurePages, measureWithLighthouse } from "./bench-pages.ts";
import { measurePainting } from "./bench-painting.ts";
import { syntheticDocuments } from "./synthetic.ts";

interface SearchFigure {
  readonly rows: number;
  readonly words: number;
  /** Medians, in milliseconds. */
  readonly indexMs: number;
  readonly exactMs: number;
  readonly slipMs: number;
}

const sizes: readonly (readonly [rowCount: number, blocks: number, walks: number])[] = [
  [183, 6, 500],
  [10_000, 4, 8],
  [100_000, 3, 4],
  [1_000_000, 2, 2],
];

function measureSearch(rowCount: number): SearchFigure {
  const documents = syntheticDocuments(rowCount);
  const index = buildSearchIndex(documents);
  return {
    rows: rowCount,
    words: index.words.length,
    indexMs: medianMs(() => buildSearchIndex(documents), 3),
    exactMs: medianMs(() => search(index, "barce hava")),
    slipMs: medianMs(() => search(index, "barcelonqtec")),
  };
}

/** The median time of a few runs, in milliseconds, after one that warms up. */
function medianMs(run: () => unknown, runCount = 9): number {
  run();
  return rounded(median(Array.from({ length: runCount }, () => timed(run)[1])) ?? Number.NaN);
}

/** Rows to filter, `pages` for how pages open, or `painting` for how steps are painted; everything where nothing is asked for. */
const asked = process.argv.slice(2);
const asksForAll = asked.length === 0;
const measured = sizes
  .filter(([rowCount]) => asksForAll || asked.includes(String(rowCount)))
  .map(([rowCount, blocks, walks]) => {
    const { figures, build } = measureFiltering(rowCount, blocks, walks);
    console.log(`A filter step with all counts at ${rowCount} rows, median of ${blocks * walks} walks, milliseconds`);
    console.table(figures.map(({ rows: _rows, ...figure }) => figure));
    return { figures, build };
  });
const building = measured.map(({ build }) => build);
if (building.length > 0) {
  console.log("To begin, milliseconds");
  console.table(building);
}
const searching = asked.some((word) => word === "pages" || word === "painting")
  ? []
  : [183, 10_000, 100_000].map(measureSearch);
if (searching.length > 0) {
  console.log("A search, milliseconds");
  console.table(searching);
}
const painting = asksForAll || asked.includes("painting") ? await measurePainting() : [];
if (painting.length > 0) {
  console.log("A filter step on a wide screen, from the press to the end of the frame that shows it, milliseconds");
  console.table(painting);
}
const hasPages = asksForAll || asked.includes("pages");
const opening = hasPages ? await measurePages() : [];
if (opening.length > 0) {
  console.log("A page opens on a telephone: processor four times as slow, 1.6 Mbit/s, 150 ms; milliseconds, medians");
  console.table(opening);
  console.log("Ours as a share of the plain page with Leaflet; below 1 we are sooner");
  console.table(asRatios(opening));
}
const asking = hasPages ? await measureAskedMap() : [];
if (asking.length > 0) {
  console.log(
    "The same telephone, painted without a graphics card: from the hand on the map until it moves, milliseconds",
  );
  console.table(asking);
}
const lighthouse = hasPages ? await measureWithLighthouse() : [];
if (lighthouse.length > 0) {
  console.log("Lighthouse's points for speed, as on a telephone");
  console.table(lighthouse);
}

const machine = {
  processor: cpus()[0]?.model ?? "",
  cores: cpus().length,
  node: process.version,
  load: loadavg().map((load) => Number(load.toFixed(1))),
};
console.log(
  `${machine.processor}, ${machine.cores} cores, load ${machine.load.join(" ")}: above ${machine.cores} other work disturbs these times; compare within a row only.`,
);
mkdirSync("reports", { recursive: true });
const filtering = measured.flatMap(({ figures }) => figures);
const figures = { machine, filtering, building, searching, painting, opening, asking, lighthouse };
writeFileSync("reports/bench.json", `${JSON.stringify(figures, null, 2)}\n`);
