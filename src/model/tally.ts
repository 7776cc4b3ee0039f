import type { CodeColumn, Columns, ListColumn } from "./columns.ts";
import { countFacets, countsBy, type Facet, type FacetCounts, facets, failureBit } from "./facets.ts";
import type { Ledger } from "./ledger.ts";

/** How many rows have each value of each facet, of those that fail nothing but, at most, that facet. */
export interface Tally {
  readonly counts: FacetCounts;
  /** Brings the counts up to date after a key of the ledger has changed: row by row. */
  readonly follow: (ledger: Ledger, bit: number) => void;
  /** Counts anew, all facets but the one whose key alone has changed, which is right already. */
  readonly recount: (ledger: Ledger, bit: number | undefined) => void;
}

interface Place {
  readonly facet: Facet;
  /** `1 << n` for the facet that is in place `n`. */
  readonly bit: number;
  readonly column: CodeColumn | ListColumn;
  /** Where the facet's codes begin and end among those of all facets. */
  readonly begin: number;
  readonly end: number;
}

export function createTally(columns: Columns): Tally {
  const places = placesOf(columns);
  const values = valuesOfRows(columns.rowCount, places);
  const all = new Uint32Array(places.at(-1)?.end ?? 0);
  const totals = new Uint32Array(all.length);
  const everything = countFacets(columns, new Uint16Array(columns.rowCount));
  for (const { facet, begin } of places) totals.set(everything[facet], begin);
  all.set(totals);
  const follow = ({ failed, changes, wholeCount, partCount }: Ledger, bit: number) => {
    addWhole(all, values, changes, wholeCount);
    const own = placeOf(places, bit);
    if (own !== undefined) takeBack(all, own, changes, wholeCount);
    addParts(all, places, failed, bit, changes, changes.length - partCount);
  };
  return {
    counts: countsOf(places, all),
    follow,
    recount: (ledger, bit = 0) => {
      const own = placeOf(places, bit);
      const isMostKept = ledger.count > ledger.failed.length / 2;
      const kept = own === undefined ? undefined : all.slice(own.begin, own.end);
      if (isMostKept) all.set(totals);
      else all.fill(0);
      if (own !== undefined && kept !== undefined && ledger.count < ledger.failed.length) all.set(kept, own.begin);
      if (ledger.count === ledger.failed.length) return;
      collect(ledger, isMostKept, bit);
      follow(ledger, bit);
    },
  };
}

function placesOf(columns: Columns): readonly Place[] {
  let end = 0;
  return facets.map((facet) => {
    const begin = end;
    end = begin + columns[facet].size;
    return { facet, bit: failureBit(facet), column: columns[facet], begin, end };
  });
}

function countsOf(places: readonly Place[], all: Uint32Array): FacetCounts {
  return countsBy((facet) => {
    const place = places.find((each) => each.facet === facet);
    return all.subarray(place?.begin, place?.end);
  });
}

interface Values {
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** Per row the values of all facets side by side, so that one walk counts them. */
function valuesOfRows(rowCount: number, places: readonly Place[]): Values {
  const lengths = places.map(({ column }) => ("codes" in column ? rowCount : column.values.length));
  const codes = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  const offsets = new Uint32Array(rowCount + 1);
  let at = 0;
  for (let row = 0; row < rowCount; row += 1) {
    for (const { column, begin } of places) {
      if ("codes" in column) codes[at++] = begin + (column.codes[row] ?? 0);
      else {
        const end = column.offsets[row + 1] ?? 0;
        for (let from = column.offsets[row] ?? 0; from < end; from += 1)
          codes[at++] = begin + (column.values[from] ?? 0);
      }
    }
    offsets[row + 1] = at;
  }
  return { offsets, codes };
}

/** The rows to count as if they had just come, or gone: those that fail nothing, or where most do so, those that fail anything. */
function collect(ledger: Ledger, isMostKept: boolean, bit: number): void {
  const { failed, changes } = ledger;
  let whole = 0;
  let part = 0;
  for (let row = 0; row < failed.length; row += 1) {
    const fails = failed[row] ?? 0;
    if (fails === 0) {
      if (!isMostKept) changes[whole++] = row;
      continue;
    }
    if (isMostKept) changes[whole++] = ~row;
    if ((fails & (fails - 1)) === 0 && fails !== bit) {
      part += 1;
      changes[changes.length - part] = row;
    }
  }
  ledger.wholeCount = whole;
  ledger.partCount = part;
}

function addWhole(all: Uint32Array, { offsets, codes }: Values, changes: Int32Array, length: number): void {
  for (let place = 0; place < length; place += 1) {
    const change = changes[place] ?? 0;
    const sign = change >> 31;
    const row = change ^ sign;
    const step = sign | 1;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      all[code] = (all[code] ?? 0) + step;
    }
  }
}

/** The place of the facet that the one bit stands for. */
function placeOf(places: readonly Place[], bit: number): Place | undefined {
  return places[31 - Math.clz32(bit)];
}

/** A facet's own choice does not count against it. */
function takeBack(all: Uint32Array, own: Place, changes: Int32Array, length: number): void {
  for (let at = 0; at < length; at += 1) addRow(all, own, changes[at] ?? 0, -1);
}

/** Counts the rows that fail one facet alone, the key of the bit apart: they are among the results of its values. */
function addParts(
  all: Uint32Array,
  places: readonly Place[],
  failed: Uint16Array,
  bit: number,
  changes: Int32Array,
  begin: number,
): void {
  for (let at = begin; at < changes.length; at += 1) {
    const change = changes[at] ?? 0;
    const fails = (failed[change ^ (change >> 31)] ?? 0) & ~bit;
    const place = placeOf(places, fails);
    if (place !== undefined) addRow(all, place, change, 1);
  }
}

function addRow(all: Uint32Array, { column, begin }: Place, change: number, factor: number): void {
  const sign = change >> 31;
  const row = change ^ sign;
  const step = (sign | 1) * factor;
  if ("codes" in column) {
    const code = begin + (column.codes[row] ?? 0);
    all[code] = (all[code] ?? 0) + step;
    return;
  }
  const end = column.offsets[row + 1] ?? 0;
  for (let at = column.offsets[row] ?? 0; at < end; at += 1) {
    const code = begin + (column.values[at] ?? 0);
    all[code] = (all[code] ?? 0) + step;
  }
}
