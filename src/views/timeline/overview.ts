import type { Store } from "../../state/store.ts";
import { type Bins, countsOf, outlineOf } from "./density.ts";
import { standingOf } from "./standing.ts";

export interface Overview {
  /** Outlines of how many there are by year: of everything, and of what matches all but the years. */
  readonly all: string;
  readonly matching: string;
}

export function overviewOf(store: Store, bins: Bins): Overview {
  const { failed } = store.rows.value;
  const everything = [...bins.first.keys()];
  const matching = everything.filter((row) => standingOf(failed[row] ?? 0) !== "hidden");
  const all = countsOf(bins, everything);
  const most = Math.max(1, ...all);
  return { all: outlineOf(bins, all, most), matching: outlineOf(bins, countsOf(bins, matching), most) };
}
