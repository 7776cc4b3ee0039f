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
  /** From the front the changed rows that fail nothing else, from the back those that fail exactly one other key; always one free place between. */
  readonly changes: Int32Array;
  wholeCount: number;
  partCount: number;
}

export function createLedger(rowCount: number): Ledger {
  return {
    failed: new Uint16Array(rowCount),
    mask: new Uint8Array(rowCount).fill(1),
    count: rowCount,
    changes: new Int32Array(rowCount + 1),
    wholeCount: 0,
    partCount: 0,
  };
}

export function forgetChanges(ledger: Ledger): void {
  ledger.wholeCount = 0;
  ledger.partCount = 0;
}

/**
 * Writes whether a row fails the key of the bit: 1 or 0. Between two calls of `forgetChanges` a row changes at most once.
 * Which rows fail is as good as random, so a branch costs more than all of this: every place is written, and a list grows by 0 or 1.
 */
export function mark(ledger: Ledger, row: number, bit: number, fails: number): void {
  const { failed, mask, changes, wholeCount, partCount } = ledger;
  const before = failed[row] ?? 0;
  const others = before & ~bit;
  const now = others | (-fails & bit);
  failed[row] = now;
  mask[row] = isZero(now);
  const isChanged = 1 - isZero(before ^ now);
  const isWhole = isChanged & isZero(others);
  const isPart = isChanged & (1 - isZero(others)) & isZero(others & (others - 1));
  const change = row ^ -fails;
  changes[wholeCount] = change;
  ledger.wholeCount = wholeCount + isWhole;
  changes[changes.length - 1 - partCount] = change;
  ledger.partCount = partCount + isPart;
  ledger.count += isWhole * (1 - 2 * fails);
}

/** 1 for nought and 0 for any number from 1 up to 2 to the 31st. */
function isZero(number: number): number {
  return (number - 1) >>> 31;
}
