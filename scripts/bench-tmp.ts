import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { ListColumn } from "../src/model/columns.ts";
import { dayOf } from "../src/model/edtf.ts";
import { countFacets, yearHistogram } from "../src/model/facets.ts";
import { type Criteria, emptyCriteria, selectRows } from "../src/model/filter.ts";
import { buildSearchIndex, search } from "../src/model/search.ts";
import { kinds, statuses } from "../src/model/vocabulary.ts";
import { type SyntheticAtlas, syntheticAtlas, syntheticDocuments } from "./synthetic.ts";

const only = (...include: readonly string[]) => ({ include, exclude: [] });
const kind = only("agreement", "twinning");
const theme = only("theme-1", "theme-4");

const steps: readonly (readonly [string, Criteria])[] = [
  ["nothing", emptyCriteria],
  ["kind", { ...emptyCriteria, kind }],
  ["kind, theme", { ...emptyCriteria, kind, theme }],
  ["kind, theme, years", { ...emptyCriteria, kind, theme, from: 1990, to: 2010 }],
  ["years, certain", { ...emptyCriteria, from: 1990, to: 2010, certain: true }],
  ["not one country", { ...emptyCriteria, country: { include: [], exclude: ["country-7"] } }],
  ["all keys", { ...emptyCriteria, kind, theme, type: only("city"), status: only("active"), from: 1990, to: 2010 }],
];

interface Figure {
  readonly rows: number;
  readonly step: string;
  readonly results: number;
  /** Medians, in milliseconds. */
  readonly selectMs: number;
  readonly countMs: number;
  readonly histogramMs: number;
  /** The same selection with `Array.filter` over objects, without any counts. */
  readonly plainFilterMs: number;
}

interface SearchFigure {
  readonly rows: number;
  readonly words: number;
  readonly indexMs: number;
  readonly exactMs: number;
  readonly slipMs: number;
}

/** The median time of a few runs, in milliseconds, after one that warms up. */
function medianMs(run: () => unknown, runCount = 9): number {
  run();
  const times = Array.from({ length: runCount }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return Number((times[runCount >> 1] ?? 0).toFixed(3));
}

function measureRows(rowCount: number): readonly Figure[] {
  const atlas = syntheticAtlas(rowCount);
  const { columns, lookup } = atlas;
  const plain = plainRows(atlas);
  return steps.map(([step, criteria]) => {
    const { mask, count, failed } = selectRows(columns, criteria, lookup);
    const plainCount = plain.filter(plainTest(criteria)).length;
    if (plainCount !== count) throw new Error(`${step}: ${count} rows selected, ${plainCount} by a plain filter`);
    return {
      rows: rowCount,
      step,
      results: count,
      selectMs: medianMs(() => selectRows(columns, criteria, lookup)),
      countMs: medianMs(() => countFacets(columns, failed)),
      histogramMs: medianMs(() => yearHistogram(columns, mask, 1960, 2026, criteria.when)),
      plainFilterMs: medianMs(() => plain.filter(plainTest(criteria))),
    };
  });
}

interface PlainRow {
  readonly kind: string;
  readonly status: string;
  readonly themes: readonly string[];
  readonly types: readonly string[];
  readonly countries: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly isCertain: boolean;
}

function plainRows({ columns, lookup }: SyntheticAtlas): readonly PlainRow[] {
  const listed = ({ offsets, values }: ListColumn, ids: readonly string[], row: number) =>
    [...values.subarray(offsets[row], offsets[row + 1])].map((code) => ids[code] ?? "");
  const [themes, types, countries] = [[...lookup.theme.keys()], [...lookup.type.keys()], [...lookup.country.keys()]];
  return Array.from({ length: columns.rowCount }, (_, row) => ({
    kind: kinds[columns.kind.codes[row] ?? 0] ?? "",
    status: statuses[columns.status.codes[row] ?? 0] ?? "",
    themes: listed(columns.theme, themes, row),
    types: listed(columns.type, types, row),
    countries: listed(columns.country, countries, row),
    start: columns.spanStartEarliest[row] ?? 0,
    end: columns.spanEndLatest[row] ?? 0,
    isCertain: columns.spanUncertain[row] === 0,
  }));
}

function plainTest({ kind, theme, type, country, status, from, to, certain }: Criteria): (row: PlainRow) => boolean {
  const first = from === undefined ? -Infinity : dayOf(from, 1, 1);
  const last = to === undefined ? Infinity : dayOf(to, 12, 31);
  const fulfils = (choice: Criteria["kind"], values: readonly string[]) =>
    (choice.include.length === 0 || choice.include.some((id) => values.includes(id))) &&
    !choice.exclude.some((id) => values.includes(id));
  return (row) =>
    fulfils(kind, [row.kind]) &&
    fulfils(theme, row.themes) &&
    fulfils(type, row.types) &&
    fulfils(country, row.countries) &&
    fulfils(status, [row.status]) &&
    row.start <= last &&
    row.end >= first &&
    (!certain || row.isCertain);
}

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

const filtering = [183, 1_000_000].flatMap(measureRows);
const searching = [183, 10_000, 100_000].map(measureSearch);
console.table(filtering);
console.table(searching);
mkdirSync("reports", { recursive: true });
const machine = { processor: cpus()[0]?.model ?? "", node: process.version };
writeFileSync("reports/bench.json", `${JSON.stringify({ machine, filtering, searching }, null, 2)}\n`);
