import { failureBit } from "./facets.ts";
import { type Ledger, mark } from "./ledger.ts";
import type { Narrowing } from "./narrow-facet.ts";

/** Narrows to the rows that a search has found. */
export function narrowWords(): Narrowing {
  const bit = failureBit("words");
  let asked: Uint8Array | undefined;
  let applied: Uint8Array | undefined;
  return {
    bit,
    take: (_criteria, searchMask) => {
      asked = searchMask;
      return asked !== applied;
    },
    apply: (ledger) => {
      if (asked === undefined) markNone(ledger, bit);
      else markEvery(ledger, bit, asked);
      applied = asked;
    },
  };
}

function markNone(ledger: Ledger, bit: number): void {
  for (let row = 0; row < ledger.failed.length; row += 1) mark(ledger, row, bit, 0);
}

function markEvery(ledger: Ledger, bit: number, found: Uint8Array): void {
  for (let row = 0; row < ledger.failed.length; row += 1) mark(ledger, row, bit, Number(found[row] !== 1));
}
