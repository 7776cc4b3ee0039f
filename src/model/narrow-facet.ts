import type { CodeColumn, ListColumn } from "./columns.ts";
import { type Facet, failureBit } from "./facets.ts";
import type { Choice, Criteria } from "./filter.ts";
import { type Ledger, mark } from "./ledger.ts";
import { type Postings, postingsOf, rowsOf } from "./postings.ts";

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
  let index: { readonly postings: Postings; readonly hits: Uint32Array } | undefined;
  const take = (criteria: Criteria) => {
    const nextAllNeeded = facet === "theme" && criteria.match === "all";
    if (criteria[facet] === choice && nextAllNeeded === isAllNeeded) return false;
    choice = criteria[facet];
    isAllNeeded = nextAllNeeded;
    asked = chosenOf(choice, codes, isAllNeeded);
    return asked.needed !== applied.needed || changedCodes(applied, asked).length > 0;
  };
  const apply = (ledger: Ledger) => {
    index ??= { postings: postingsOf(column), hits: new Uint32Array(ledger.failed.length) };
    const { postings, hits } = index;
    const changed = changedCodes(applied, asked).map(({ code, gain }) => ({ rows: rowsOf(postings, code), gain }));
    for (const { rows, gain } of changed) addHits(hits, rows, gain);
    const touchedCount = changed.reduce((sum, { rows }) => sum + rows.length, 0);
    const isEveryRowTouched = asked.needed !== applied.needed || touchedCount > hits.length / 2;
    if (isEveryRowTouched) markEvery(ledger, bit, hits, asked.needed);
    else for (const { rows } of changed) markRows(ledger, bit, hits, asked.needed, rows);
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

function changedCodes(before: Chosen, after: Chosen): readonly { readonly code: number; readonly gain: number }[] {
  const codes = new Set([...before.weights.keys(), ...after.weights.keys()]);
  return [...codes]
    .map((code) => ({ code, gain: (after.weights.get(code) ?? 0) - (before.weights.get(code) ?? 0) }))
    .filter(({ gain }) => gain !== 0);
}

function addHits(hits: Uint32Array, rows: Uint32Array, gain: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    hits[row] = (hits[row] ?? 0) + gain;
  }
}

function markRows(ledger: Ledger, bit: number, hits: Uint32Array, needed: number, rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const hit = hits[row] ?? 0;
    mark(ledger, row, bit, hit < needed || hit >= excluded);
  }
}

function markEvery(ledger: Ledger, bit: number, hits: Uint32Array, needed: number): void {
  for (let row = 0; row < hits.length; row += 1) {
    const hit = hits[row] ?? 0;
    mark(ledger, row, bit, hit < needed || hit >= excluded);
  }
}
