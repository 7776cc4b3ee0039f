import { median } from "d3-array";
import { createEngine } from "../src/model/engine.ts";
import { countFacets, type FacetCounts, facets } from "../src/model/facets.ts";
import { type Criteria, selectRows } from "../src/model/filter.ts";
import { createCrossfilter } from "./bench-crossfilter.ts";
import { plainCounts, plainFilter, plainRows } from "./bench-plain.ts";
import { steps } from "./bench-steps.ts";
import { syntheticAtlas } from "./synthetic.ts";

/** The time of one step: to narrow and to have the counts of every facet. Medians, in milliseconds. */
interface StepFigure {
  readonly rows: number;
  readonly step: string;
  readonly results: number;
  readonly engineMs: number;
  readonly crossfilterMs: number;
  readonly plainMs: number;
  /** `Array.filter` alone, without any counts. */
  readonly plainUncountedMs: number;
  /** The engine's answer found anew from all rows. */
  readonly fullPassMs: number;
  /** How many times as long the faster of crossfilter2 and the plain filter takes. */
  readonly timesFaster: number;
}

/** What it takes to begin; the engine leaves some of it to the first step that needs it. */
interface BuildFigure {
  readonly rows: number;
  readonly engineMs: number;
  readonly firstWalkMs: number;
  readonly crossfilterMs: number;
}

const contenders = ["engine", "crossfilter", "plain", "plainUncounted", "fullPass"] as const;
type Contender = (typeof contenders)[number];

/** Walks through the steps with every contender, in `blocks` of so many `walks`; throws where they disagree. */
export function measureFiltering(rowCount: number, blocks: number, walks: number) {
  const atlas = syntheticAtlas(rowCount);
  const { columns, lookup } = atlas;
  const found = Uint8Array.from({ length: rowCount }, (_, row) => Number((row * 7919) % 50 === 0));
  const rows = plainRows(atlas, found);
  const maskOf = ({ q }: Criteria) => (q === "" ? undefined : found);
  const [engine, engineMs] = timed(() => createEngine(columns, lookup));
  const [crossfilter, crossfilterMs] = timed(() => createCrossfilter(rows, lookup));
  const ways: Readonly<Record<Contender, (criteria: Criteria) => unknown>> = {
    engine: (criteria) => engine.update(criteria, maskOf(criteria)),
    crossfilter: crossfilter.step,
    plain: (criteria) => plainCounts(rows, criteria, lookup, plainFilter(rows, criteria, lookup)),
    plainUncounted: (criteria) => plainFilter(rows, criteria, lookup),
    fullPass: (criteria) => countFacets(columns, selectRows(columns, criteria, lookup, maskOf(criteria)).failed),
  };
  const [, firstWalkMs] = timed(() => walk(ways.engine));
  const results = steps.map(({ name, criteria }) => {
    const selected = plainFilter(rows, criteria, lookup);
    const { count, facets: counts } = engine.update(criteria, maskOf(criteria));
    const counted = plainCounts(rows, criteria, lookup, selected);
    const rivalCount = crossfilter.step(criteria);
    if (selected.length !== count || rivalCount !== count) {
      throw new Error(
        `${name}: ${count} rows by the engine, ${selected.length} plainly, ${rivalCount} by crossfilter2`,
      );
    }
    checkCounts(`${name}, plain filter`, counts, (facet) => counted.get(facet));
    checkCounts(`${name}, crossfilter2`, counts, crossfilter.countsOf);
    return count;
  });
  const times = walkInTurn(ways, blocks, walks);
  const figures = steps.map(({ name }, place) => figureOf(rowCount, name, results[place] ?? 0, times, place));
  return { figures, build: { rows: rowCount, engineMs, firstWalkMs, crossfilterMs } satisfies BuildFigure };
}

function checkCounts(
  step: string,
  counts: FacetCounts,
  countsOf: (facet: keyof FacetCounts) => ReadonlyMap<number, number> | undefined,
): void {
  for (const facet of facets) {
    const others = countsOf(facet);
    counts[facet].forEach((count, code) => {
      const other = others?.get(code) ?? 0;
      if (other !== count) throw new Error(`${step}: ${facet} ${code} counts ${count} by the engine, ${other} by it`);
    });
  }
}

/** Some walks with one contender, then with the next, so that each walks warm, and all of it more than once, so that none has the quiet hour. */
function walkInTurn(ways: Readonly<Record<Contender, (criteria: Criteria) => unknown>>, blocks: number, walks: number) {
  const walked: Record<Contender, (readonly number[])[]> = {
    engine: [],
    crossfilter: [],
    plain: [],
    plainUncounted: [],
    fullPass: [],
  };
  for (let block = 0; block < blocks; block += 1) {
    for (const contender of contenders) {
      const walkCount = contender === "plain" ? Math.ceil(walks / 3) : walks;
      for (let left = walkCount; left > 0; left -= 1) walked[contender].push(walk(ways[contender]));
    }
  }
  return (contender: Contender, place: number) =>
    rounded(median(walked[contender], (times) => times[place]) ?? Number.NaN);
}

/** The milliseconds of every step. */
function walk(way: (criteria: Criteria) => unknown): readonly number[] {
  return steps.map(({ criteria }) => {
    const begin = performance.now();
    way(criteria);
    return performance.now() - begin;
  });
}

function figureOf(
  rows: number,
  step: string,
  results: number,
  timeOf: (contender: Contender, place: number) => number,
  place: number,
): StepFigure {
  const [engineMs, crossfilterMs, plainMs] = [
    timeOf("engine", place),
    timeOf("crossfilter", place),
    timeOf("plain", place),
  ];
  return {
    rows,
    step,
    results,
    engineMs,
    crossfilterMs,
    plainMs,
    plainUncountedMs: timeOf("plainUncounted", place),
    fullPassMs: timeOf("fullPass", place),
    timesFaster: Number((Math.min(crossfilterMs, plainMs) / engineMs).toFixed(1)),
  };
}

/** A result and the milliseconds it took. */
export function timed<Result>(run: () => Result): readonly [result: Result, milliseconds: number] {
  const begin = performance.now();
  const result = run();
  return [result, rounded(performance.now() - begin)];
}

export function rounded(milliseconds: number): number {
  return Number(milliseconds.toFixed(4));
}
