import type { Columns } from "./columns.ts";
import { type FacetCounts, facets } from "./facets.ts";
import { type Criteria, indicesOf, type Lookup, type RowSelection } from "./filter.ts";
import { createLedger, forgetChanges } from "./ledger.ts";
import { type Narrowing, narrowFacet } from "./narrow-facet.ts";
import { narrowWords } from "./narrow-words.ts";
import { narrowYears } from "./narrow-years.ts";
import { createTally } from "./tally.ts";

/** The selected rows, and per facet what each value would give. */
export type CountedSelection = RowSelection & { readonly facets: FacetCounts };

export interface Engine {
  /**
   * What `selectRows` and `countFacets` say of the criteria, found from what has changed since the last time. Each change
   * gives a new object, and no change the same one, but the arrays in it are the engine's own and change with the next update.
   * A search mask is taken to have changed where it is another array.
   */
  readonly update: (criteria: Criteria, searchMask?: Uint8Array) => CountedSelection;
}

/** The engine of these columns, with nothing chosen; ids that `lookup` does not know are ignored. */
export function createEngine(columns: Columns, lookup: Lookup): Engine {
  const ledger = createLedger(columns.rowCount);
  const tally = createTally(columns);
  const narrowings = [
    ...facets.map((facet) => narrowFacet(facet, columns[facet], lookup[facet])),
    narrowYears(columns),
    narrowWords(),
  ];
  const { failed, mask } = ledger;
  const indices = () => indicesOf(mask, ledger.count);
  const current = (): CountedSelection => ({
    mask,
    failed,
    count: ledger.count,
    indices,
    facets: { ...tally.counts },
  });
  let selection = current();
  const update = (criteria: Criteria, searchMask?: Uint8Array): CountedSelection => {
    const changed: Narrowing[] = [];
    for (const narrowing of narrowings) if (narrowing.take(criteria, searchMask)) changed.push(narrowing);
    if (changed.length === 0) return selection;
    let isStale = false;
    for (const { bit, apply } of changed) {
      forgetChanges(ledger);
      apply(ledger);
      isStale ||= isRecountCheaper(ledger);
      if (!isStale) tally.follow(ledger, bit);
    }
    if (isStale) tally.recount(ledger, changed.length === 1 ? changed[0]?.bit : undefined);
    selection = current();
    return selection;
  };
  return { update };
}

/** Against counting every changed row: going through all rows once and counting the selected ones, or the others where they are fewer. */
function isRecountCheaper({ failed, count, wholeCount, partCount }: ReturnType<typeof createLedger>): boolean {
  const rowCount = failed.length;
  return wholeCount + partCount / 4 > rowCount / 8 + Math.min(count, rowCount - count);
}
