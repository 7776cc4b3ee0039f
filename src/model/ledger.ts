/**
 * What every row fails, and which rows a key has just changed. A change is written as the row where it no longer fails
 * the key, and as `~row` where it now does.
 */
export interface Ledger {
  readonly failed: Uint16Array;
  /** 1 for each row that fails nothing. */
  readonly mask: Uint8Array;
  /** How many rows fail nothing. */
  count: number;
  /** From the front the changed rows that fail nothing else, from the back those that fail exactly one other key. */
  readonly changes: Int32Array;
  wholeCount: number;
  partCount: number;
}

export function createLedger(rowCount: number): Ledger {
  return {
    failed: new Uint16Array(rowCount),
    mask: new Uint8Array(rowCount).fill(1),
    count: rowCount,
    changes: new Int32Array(rowCount),
    wholeCount: 0,
    partCount: 0,
  };
}

export function forgetChanges(ledger: Ledger): void {
  ledger.wholeCount = 0;
  ledger.partCount = 0;
}

/** Writes whether a row fails the key of the bit. Between two calls of `forgetChanges` a row changes at most once. */
export function mark(ledger: Ledger, row: number, bit: number, fails: boolean): void {
  const before = ledger.failed[row] ?? 0;
  if (((before & bit) !== 0) === fails) return;
  ledger.failed[row] = before ^ bit;
  const others = before & ~bit;
  if (others === 0) {
    ledger.mask[row] = fails ? 0 : 1;
    ledger.count += fails ? -1 : 1;
    ledger.changes[ledger.wholeCount] = fails ? ~row : row;
    ledger.wholeCount += 1;
  } else if ((others & (others - 1)) === 0) {
    ledger.partCount += 1;
    ledger.changes[ledger.changes.length - ledger.partCount] = fails ? ~row : row;
  }
}
