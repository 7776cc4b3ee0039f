import { type CodeColumn, type Columns, type ListColumn, noEarliest, noLatest } from "./columns.ts";
import { dayOf } from "./edtf.ts";
import { type Facet, facets, failureBit, type Lookup } from "./facets.ts";

export { type Lookup, lookupOf } from "./facets.ts";

/** Ids chosen in one key; excluding wins. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What the reader has narrowed by. */
export interface Criteria extends Readonly<Record<Facet, Choice>> {
  /** How several included themes combine. */
  readonly match: "any" | "all";
  /** Years, both included. */
  readonly from?: number;
  readonly to?: number;
  readonly when: "active" | "signed";
  readonly certain: boolean;
  readonly q: string;
}

const noChoice: Choice = { include: [], exclude: [] };

export const emptyCriteria: Criteria = {
  kind: noChoice,
  theme: noChoice,
  partner: noChoice,
  type: noChoice,
  country: noChoice,
  status: noChoice,
  confidence: noChoice,
  decade: noChoice,
  match: "any",
  when: "active",
  certain: false,
  q: "",
};

export interface RowSelection {
  /** 1 for each row that fulfils everything. */
  readonly mask: Uint8Array;
  readonly count: number;
  /** Per row, the bits of what it fails (see `failureBit`); what `countFacets` counts from. */
  readonly failed: Uint16Array;
  /** The selected rows, in the order of the table. */
  indices(): Uint32Array;
}

/**
 * The rows that fulfil all keys; ids that `lookup` does not know are ignored.
 * `searchMask` has 1 for each row that matches the words of `q`; without it words do not narrow.
 */
export function selectRows(
  columns: Columns,
  criteria: Criteria,
  lookup: Lookup,
  searchMask?: Uint8Array,
): RowSelection {
  const failed = new Uint16Array(columns.rowCount);
  for (const key of facets) {
    const column = columns[key];
    const isAllNeeded = key === "theme" && criteria.match === "all";
    const verdict = verdictOf(criteria[key], lookup[key], column.size, isAllNeeded);
    if (verdict === undefined) continue;
    if ("codes" in column) failCodes(column, verdict, failed, failureBit(key));
    else failLists(column, verdict, failed, failureBit(key));
  }
  failYears(columns, criteria, failed);
  if (searchMask !== undefined) failWords(searchMask, failed);
  return selected(failed);
}

const excluded = 2;

interface Verdict {
  /** By code: 1 included, 2 excluded, 0 neither. */
  readonly byCode: Uint8Array;
  /** How many included values a row must have. */
  readonly needed: number;
}

function verdictOf(
  choice: Choice,
  codes: ReadonlyMap<string, number>,
  size: number,
  isAllNeeded: boolean,
): Verdict | undefined {
  const include = knownCodes(choice.include, codes);
  const exclude = knownCodes(choice.exclude, codes);
  if (include.size === 0 && exclude.size === 0) return undefined;
  const byCode = new Uint8Array(size);
  for (const code of include) byCode[code] = 1;
  for (const code of exclude) byCode[code] = excluded;
  return { byCode, needed: isAllNeeded ? include.size : Math.min(1, include.size) };
}

function knownCodes(ids: readonly string[], codes: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set(ids.map((id) => codes.get(id)).filter((code) => code !== undefined));
}

function failCodes({ codes }: CodeColumn, { byCode, needed }: Verdict, failed: Uint16Array, bit: number): void {
  const fails = byCode.map((verdict) => Number(verdict === excluded || verdict < needed));
  for (let row = 0; row < failed.length; row += 1) {
    if (fails[codes[row] ?? 0] === 1) failed[row] = (failed[row] ?? 0) | bit;
  }
}

function failLists(
  { offsets, values }: ListColumn,
  { byCode, needed }: Verdict,
  failed: Uint16Array,
  bit: number,
): void {
  let at = 0;
  for (let row = 0; row < failed.length; row += 1) {
    const end = offsets[row + 1] ?? 0;
    let included = 0;
    let isExcluded = false;
    for (; at < end; at += 1) {
      const verdict = byCode[values[at] ?? 0];
      if (verdict === 1) included += 1;
      else if (verdict === excluded) isExcluded = true;
    }
    if (isExcluded || included < needed) failed[row] = (failed[row] ?? 0) | bit;
  }
}

function failYears(columns: Columns, { from, to, when, certain }: Criteria, failed: Uint16Array): void {
  if (from === undefined && to === undefined) return;
  const first = from === undefined ? noEarliest : dayOf(from, 1, 1);
  const last = to === undefined ? noLatest : dayOf(to, 12, 31);
  const bit = failureBit("years");
  const { notAfter, notBefore, uncertain } = touching(columns, when, certain);
  for (let row = 0; row < failed.length; row += 1) {
    const touches = (notAfter[row] ?? 0) <= last && (notBefore[row] ?? 0) >= first;
    if (!touches || (certain && uncertain[row] === 1)) failed[row] = (failed[row] ?? 0) | bit;
  }
}

export interface Touching {
  /** The day that must not come after the last of the years. */
  readonly notAfter: Int32Array;
  /** The day that must not come before the first of the years. */
  readonly notBefore: Int32Array;
  readonly uncertain: Uint8Array;
}

/** The days that are compared with the years. */
export function touching(columns: Columns, when: Criteria["when"], certain: boolean): Touching {
  if (when === "signed") {
    const { dateEarliest, dateLatest, dateUncertain: uncertain } = columns;
    return certain
      ? { notAfter: dateLatest, notBefore: dateEarliest, uncertain }
      : { notAfter: dateEarliest, notBefore: dateLatest, uncertain };
  }
  const { spanUncertain: uncertain } = columns;
  return certain
    ? { notAfter: columns.spanStartLatest, notBefore: columns.spanEndEarliest, uncertain }
    : { notAfter: columns.spanStartEarliest, notBefore: columns.spanEndLatest, uncertain };
}

function failWords(searchMask: Uint8Array, failed: Uint16Array): void {
  const bit = failureBit("words");
  for (let row = 0; row < failed.length; row += 1) {
    if (searchMask[row] !== 1) failed[row] = (failed[row] ?? 0) | bit;
  }
}

function selected(failed: Uint16Array): RowSelection {
  const mask = new Uint8Array(failed.length);
  let count = 0;
  for (let row = 0; row < failed.length; row += 1) {
    if (failed[row] !== 0) continue;
    mask[row] = 1;
    count += 1;
  }
  return { mask, count, failed, indices: () => indicesOf(mask, count) };
}

/** The rows of a mask that has `count` of them, in the order of the table. */
export function indicesOf(mask: Uint8Array, count: number): Uint32Array {
  const indices = new Uint32Array(count);
  let length = 0;
  for (let row = 0; row < mask.length && length < count; row += 1) {
    if (mask[row] === 0) continue;
    indices[length] = row;
    length += 1;
  }
  return indices;
}
