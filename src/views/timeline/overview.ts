import { yearHistogram } from "../../model/facets.ts";
import type { Store } from "../../state/store.ts";
import type { YearSpan } from "./scale.ts";
import { standingOf } from "./standing.ts";
import { stepPath } from "./steps.ts";

export interface Overview {
  /** Outlines of how many there are by year: of everything, and of what matches all but the years. */
  readonly all: string;
  readonly matching: string;
}

export function overviewOf(store: Store, { firstYear, lastYear }: YearSpan): Overview {
  const columns = store.columns.value;
  const { when } = store.selection.value;
  const everything = new Uint8Array(columns.rowCount).fill(1);
  const matching = Uint8Array.from(store.rows.value.failed, (failed) => Number(standingOf(failed) !== "hidden"));
  const all = yearHistogram(columns, everything, firstYear, lastYear, when).counts;
  const most = Math.max(1, ...all);
  return {
    all: stepPath(all, most),
    matching: stepPath(yearHistogram(columns, matching, firstYear, lastYear, when).counts, most),
  };
}
