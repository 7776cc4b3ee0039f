import type { CodeColumn, ListColumn } from "./columns.ts";
import { type Facet, failureBit } from "./facets.ts";
import type { Choice, Criteria } from "./filter.ts";
import { type Ledger, mark } from "./ledger.ts";
import { type Postings, postingsOf } from "./postings.ts";

/** One key of the criteria, as it last was. */
export interface Narrowing {
  readonly bit: number;
  /** Takes the criteria; whether they differ in this key. */
  readonly take: (criteria: Criteria, searchMask: Uint8Array | undefined) => boolean;
  /** Writes what has changed since the last time. */
  readonly apply: (ledger: Ledger) => void;
}

/** A row's hits are its included values, and this for each excluded one. */
const excluded = 65_536;

/** 1 where a row's hits are too few or one of its values is excluded, else 0. */
function failsAt(hits: number, needed: number): number {
  return ((hits - needed) | (excluded - 1 - hits)) >>> 31;
}

// Written out, because looking a choice up by the facet's name would cost more than the rest of a step that changes little.
const choiceOf: Readonly<Record<Facet, (criteria: Criteria) => Choice>> = {
  kind: ({ kind }) => kind,
  theme: ({ theme }) => theme,
  partner: ({ partner }) => partner,
  type: ({ type }) => type,
  country: ({ country }) => country,
  status: ({ status }) => status,
  confidence: ({ confidence }) => confidence,
  decade: ({ decade }) => decade,
};

interface Chosen {
  /** By code, what a row's hits gain. */
  readonly weights: ReadonlyMap<number, number>;
  /** How many included values a row must have. */
  readonly needed: number;
}

const nothingChosen: Chosen = { weights: new Map(), needed: 0 };

/** Narrows by the values of a facet, looking at the rows that have a value whose choice has changed. */
export function narrowFacet(
  facet: Facet,
  column: CodeColumn | ListColumn,
  codes: ReadonlyMap<string, number>,
): Narrowing {
  const bit = failureBit(facet);
  let choice: Choice | undefined;
  let isAllNeeded = false;
  let applied = nothingChosen;
  let asked = nothingChosen;
  let changes: readonly Change[] = [];
  let index: { readonly postings: Postings; readonly hits: Int32Array } | undefined;
  const ask = choiceOf[facet];
  const isTheme = facet === "theme";
  const take = (criteria: Criteria) => {
    const next = ask(criteria);
    const isAllNeededNext = isTheme && criteria.match === "all";
    if (next === choice && isAllNeededNext === isAllNeeded) return false;
    choice = next;
    isAllNeeded = isAllNeededNext;
    asked = chosenOf(choice, codes, isAllNeeded);
    changes = changesBetween(applied, asked);
    return asked.needed !== applied.needed || changes.length > 0;
  };
  const apply = (ledger: Ledger) => {
    index ??= { postings: postingsOf(column), hits: new Int32Array(ledger.failed.length) };
    const { postings, hits } = index;
    let touchedCount = 0;
    for (const change of changes) touchedCount += addHits(hits, postings, change);
    const isEveryRowTouched = asked.needed !== applied.needed || touchedCount > hits.length / 2;
    if (isEveryRowTouched) markEvery(ledger, bit, hits, asked.needed);
    else for (const { code } of changes) markRows(ledger, bit, hits, asked.needed, postings, code);
    applied = asked;
  };
  return { bit, take, apply };
}

function chosenOf({ include, exclude }: Choice, codes: ReadonlyMap<string, number>, isAllNeeded: boolean): Chosen {
  if (include.length === 0 && exclude.length === 0) return nothingChosen;
  const weights = new Map<number, number>();
  for (const id of include) {
    const code = codes.get(id);
    if (code !== undefined) weights.set(code, 1);
  }
  const needed = isAllNeeded ? weights.size : Math.min(1, weights.size);
  for (const id of exclude) {
    const code = codes.get(id);
    if (code !== undefined) weights.set(code, excluded);
  }
  return { weights, needed };
}

interface Change {
  readonly code: number;
  /** What the hits of the rows with the code gain or lose. */
  readonly gain: number;
}

function changesBetween(before: Chosen, after: Chosen): readonly Change[] {
  const changes: Change[] = [];
  for (const [code, weight] of after.weights) {
    const gain = weight - (before.weights.get(code) ?? 0);
    if (gain !== 0) changes.push({ code, gain });
  }
  for (const [code, weight] of before.weights) if (!after.weights.has(code)) changes.push({ code, gain: -weight });
  return changes;
}

/** How many rows have the code. */
function addHits(hits: Int32Array, { offsets, rows }: Postings, { code, gain }: Change): number {
  const begin = offsets[code] ?? 0;
  const end = offsets[code + 1] ?? 0;
  for (let at = begin; at < end; at += 1) {
    const row = rows[at] ?? 0;
    hits[row] = (hits[row] ?? 0) + gain;
  }
  return end - begin;
}

function markRows(
  ledger: Ledger,
  bit: number,
  hits: Int32Array,
  needed: number,
  { offsets, rows }: Postings,
  code: number,
): void {
  const end = offsets[code + 1] ?? 0;
  for (let at = offsets[code] ?? 0; at < end; at += 1) {
    const row = rows[at] ?? 0;
    mark(ledger, row, bit, failsAt(hits[row] ?? 0, needed));
  }
}

function markEvery(ledger: Ledger, bit: number, hits: Int32Array, needed: number): void {
  for (let row = 0; row < hits.length; row += 1) {
    mark(ledger, row, bit, failsAt(hits[row] ?? 0, needed));
  }
}
