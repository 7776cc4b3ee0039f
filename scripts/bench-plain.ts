import type { CodeColumn, ListColumn } from "../src/model/columns.ts";
import { dayOf } from "../src/model/edtf.ts";
import { type Facet, facets } from "../src/model/facets.ts";
import type { Choice, Criteria } from "../src/model/filter.ts";
import type { SyntheticAtlas } from "./synthetic.ts";

/** A partnership as an object; values are codes. */
export interface PlainRow extends Readonly<Record<Facet, readonly number[]>> {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly isFound: boolean;
}

export function plainRows({ columns }: SyntheticAtlas, searchMask: Uint8Array): readonly PlainRow[] {
  const valuesOf = (column: CodeColumn | ListColumn, row: number): readonly number[] =>
    "codes" in column
      ? [column.codes[row] ?? 0]
      : [...column.values.subarray(column.offsets[row], column.offsets[row + 1])];
  return Array.from({ length: columns.rowCount }, (_, row) => ({
    row,
    kind: valuesOf(columns.kind, row),
    theme: valuesOf(columns.theme, row),
    partner: valuesOf(columns.partner, row),
    type: valuesOf(columns.type, row),
    country: valuesOf(columns.country, row),
    status: valuesOf(columns.status, row),
    confidence: valuesOf(columns.confidence, row),
    decade: valuesOf(columns.decade, row),
    start: columns.spanStartEarliest[row] ?? 0,
    end: columns.spanEndLatest[row] ?? 0,
    isFound: searchMask[row] === 1,
  }));
}

/** The rows that fulfil everything, with `Array.filter` and without any counts. */
export function plainFilter(
  rows: readonly PlainRow[],
  criteria: Criteria,
  lookup: SyntheticAtlas["lookup"],
  free?: Facet,
) {
  const tests = facets
    .filter((facet) => facet !== free)
    .map((facet) => ({ facet, ...codesOf(criteria[facet], lookup[facet]) }))
    .filter(({ include, exclude }) => include.length + exclude.length > 0);
  const first = criteria.from === undefined ? -Infinity : dayOf(criteria.from, 1, 1);
  const last = criteria.to === undefined ? Infinity : dayOf(criteria.to, 12, 31);
  const isSearching = criteria.q !== "";
  return rows.filter(
    (row) =>
      row.start <= last &&
      row.end >= first &&
      (!isSearching || row.isFound) &&
      tests.every(
        ({ facet, include, exclude }) =>
          (include.length === 0 || include.some((code) => row[facet].includes(code))) &&
          !exclude.some((code) => row[facet].includes(code)),
      ),
  );
}

/** How many rows would result per value: a facet with a choice of its own is filtered again without it. */
export function plainCounts(
  rows: readonly PlainRow[],
  criteria: Criteria,
  lookup: SyntheticAtlas["lookup"],
  selected: readonly PlainRow[],
): ReadonlyMap<Facet, ReadonlyMap<number, number>> {
  return new Map(
    facets.map((facet) => {
      const { include, exclude } = criteria[facet];
      const isChosen = include.length + exclude.length > 0;
      return [facet, countsOf(isChosen ? plainFilter(rows, criteria, lookup, facet) : selected, facet)];
    }),
  );
}

function countsOf(rows: readonly PlainRow[], facet: Facet): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) for (const code of row[facet]) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

export function codesOf({ include, exclude }: Choice, codes: ReadonlyMap<string, number>) {
  const known = (ids: readonly string[]) => ids.map((id) => codes.get(id)).filter((code) => code !== undefined);
  return { include: known(include), exclude: known(exclude) };
}
