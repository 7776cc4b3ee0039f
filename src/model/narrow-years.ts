import { type Columns, noEarliest, noLatest } from "./columns.ts";
import { failureBit } from "./facets.ts";
import { type Criteria, type Touching, touching } from "./filter.ts";
import { type Ledger, mark } from "./ledger.ts";
import type { Narrowing } from "./narrow-facet.ts";
import { createNewYears, postingsByYear, type YearPostings } from "./year-postings.ts";

interface Years {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** The days at the ends. */
  readonly first: number;
  readonly last: number;
  readonly when: Criteria["when"];
  /** Never without years: alone it does not narrow. */
  readonly certain: boolean;
}

const everyYear: Years = {
  from: undefined,
  to: undefined,
  first: noEarliest,
  last: noLatest,
  when: "active",
  certain: false,
};

/** Narrows by years; where only an end has moved, it looks at the rows with a day between where it was and where it is. */
export function narrowYears(columns: Columns): Narrowing {
  const bit = failureBit("years");
  const byYear = new Map<Int32Array, YearPostings>();
  const newYearOf = createNewYears();
  let applied = everyYear;
  let asked = everyYear;
  const yearsOf = (days: Int32Array): YearPostings => {
    const known = byYear.get(days);
    if (known !== undefined) return known;
    const postings = postingsByYear(days);
    byYear.set(days, postings);
    return postings;
  };
  const take = ({ from, to, when, certain }: Criteria) => {
    const isSame = from === applied.from && to === applied.to;
    const isEvery = from === undefined && to === undefined;
    if (isSame && (isEvery || (when === applied.when && certain === applied.certain))) return false;
    const first = from === undefined ? noEarliest : newYearOf(from);
    const last = to === undefined ? noLatest : newYearOf(to + 1) - 1;
    asked = isEvery ? everyYear : { from, to, first, last, when, certain };
    return true;
  };
  const apply = (ledger: Ledger) => {
    const days = touching(columns, asked === everyYear ? applied.when : asked.when, asked.certain);
    const moves = isSameQuestion(applied, asked) ? movesOf(yearsOf(days.notAfter), yearsOf(days.notBefore)) : undefined;
    if (moves === undefined || lengthOf(moves) > columns.rowCount / 4) markEvery(ledger, bit, days, asked);
    else for (const move of moves) markMoved(ledger, bit, days, asked, move);
    applied = asked;
  };
  const movesOf = (notAfter: YearPostings, notBefore: YearPostings) => [
    moveOf(notAfter, notAfter.codeOf(applied.to, noLatest) + 1, notAfter.codeOf(asked.to, noLatest) + 1),
    moveOf(notBefore, notBefore.codeOf(applied.from, noEarliest), notBefore.codeOf(asked.from, noEarliest)),
  ];
  return { bit, take, apply };
}

/** Whether nothing but the ends of the years has moved; every row is possibly in every year, whatever is asked of it. */
function isSameQuestion(before: Years, after: Years): boolean {
  const isSameWhen = before.when === after.when || before === everyYear || after === everyYear;
  return isSameWhen && before.certain === after.certain;
}

/** Rows whose day an end of the years has passed by: those of the postings from `begin` up to `end`, without it. */
interface Move {
  readonly rows: Uint32Array;
  readonly begin: number;
  readonly end: number;
}

/** The rows of the codes from one up to another, whichever comes first. */
function moveOf({ postings: { offsets, rows } }: YearPostings, code: number, other: number): Move {
  return { rows, begin: offsets[Math.min(code, other)] ?? 0, end: offsets[Math.max(code, other)] ?? 0 };
}

function lengthOf(moves: readonly Move[]): number {
  let length = 0;
  for (const { begin, end } of moves) length += end - begin;
  return length;
}

function markMoved(ledger: Ledger, bit: number, days: Touching, years: Years, { rows, begin, end }: Move): void {
  for (let at = begin; at < end; at += 1) markRow(ledger, bit, days, years, rows[at] ?? 0);
}

function markEvery(ledger: Ledger, bit: number, days: Touching, years: Years): void {
  for (let row = 0; row < days.notAfter.length; row += 1) markRow(ledger, bit, days, years, row);
}

function markRow(
  ledger: Ledger,
  bit: number,
  { notAfter, notBefore, uncertain }: Touching,
  { first, last, certain }: Years,
  row: number,
): void {
  const touches = (notAfter[row] ?? 0) <= last && (notBefore[row] ?? 0) >= first;
  mark(ledger, row, bit, Number(!touches || (certain && uncertain[row] === 1)));
}
