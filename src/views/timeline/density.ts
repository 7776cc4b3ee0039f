import { type Columns, noEarliest, noLatest } from "../../model/columns.ts";
import { type Day, dayOf } from "../../model/edtf.ts";
import type { YearSpan } from "./scale.ts";
import { stepBox, stepPath } from "./steps.ts";

/** Years or months of the whole scale, and for each partnership the first and the last of them that it may touch. */
export interface Bins {
  readonly edges: readonly Day[];
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** By span where `when` is `active`, by date where it is `signed`; the undated touch none. */
export function binsOf(columns: Columns, span: YearSpan, when: "active" | "signed", unit: "year" | "month"): Bins {
  const edges = edgesOf(span, unit);
  const from = when === "signed" ? columns.dateEarliest : columns.spanStartEarliest;
  const to = when === "signed" ? columns.dateLatest : columns.spanEndLatest;
  const first = new Int32Array(columns.rowCount);
  const last = new Int32Array(columns.rowCount).fill(-1);
  for (let row = 0; row < columns.rowCount; row += 1) {
    if (columns.undated[row] === 1) continue;
    first[row] = Math.max(0, binOf(edges, from[row] ?? noEarliest));
    last[row] = Math.min(edges.length - 2, binOf(edges, to[row] ?? noLatest));
  }
  return { edges, first, last };
}

function edgesOf({ firstYear, lastYear }: YearSpan, unit: "year" | "month"): readonly Day[] {
  const perYear = unit === "year" ? 1 : 12;
  const length = (lastYear + 1 - firstYear) * perYear + 1;
  return Array.from({ length }, (_, index) =>
    dayOf(firstYear + Math.floor(index / perYear), 1 + (index % perYear) * (12 / perYear), 1),
  );
}

/** The bin that holds the day: -1 before the first, the number of bins after the last. */
export function binOf(edges: readonly Day[], day: Day): number {
  let low = -1;
  let high = edges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? noLatest) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many of the rows may touch each bin. */
export function countsOf({ edges, first, last }: Bins, rows: Iterable<number>): Uint32Array {
  const changes = new Int32Array(edges.length);
  for (const row of rows) {
    const begin = first[row] ?? 0;
    const end = last[row] ?? -1;
    if (begin > end) continue;
    changes[begin] = (changes[begin] ?? 0) + 1;
    changes[end + 1] = (changes[end + 1] ?? 0) - 1;
  }
  let sum = 0;
  return Uint32Array.from({ length: edges.length - 1 }, (_, bin) => {
    sum += changes[bin] ?? 0;
    return sum;
  });
}

/** The outline of counts over the bins. */
export function outlineOf({ edges }: Bins, counts: Uint32Array, most: number): string {
  const from = edges[0] ?? 0;
  const length = (edges.at(-1) ?? 1) - from;
  return stepPath(
    counts,
    most,
    edges.map((edge) => ((edge - from) / length) * stepBox.width),
  );
}
