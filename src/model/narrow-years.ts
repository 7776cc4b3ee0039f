import { type Columns, noEarliest, noLatest } from "./columns.ts";
import { dayOf } from "./edtf.ts";
import { failureBit } from "./facets.ts";
import { type Criteria, type Touching, touching } from "./filter.ts";
import { type Ledger, mark } from "./ledger.ts";
import type { Narrowing } from "./narrow-facet.ts";
import { type Postings, rowsOf } from "./postings.ts";
import { postingsByYear, type YearPostings } from "./year-postings.ts";

interface Years {
  readonly first: number;
  readonly last: number;
  readonly when: Criteria["when"];
  /** Never without years: alone it does not narrow. */
  readonly certain: boolean;
}

const everyYear: Years = { first: noEarliest, last: noLatest, when: "active", certain: false };

/** Narrows by years; where only an end has moved, it looks at the rows with a day between where it was and where it is. */
export function narrowYears(columns: Columns): Narrowing {
  const bit = failureBit("years");
  const byYear = new Map<Int32Array, YearPostings>();
  let applied = everyYear;
  let asked = everyYear;
  const yearsOf = (days: Int32Array): YearPostings => {
    const postings = byYear.get(days) ?? postingsByYear(days);
    byYear.set(days, postings);
    return postings;
  };
  const take = (criteria: Criteria) => {
    asked = yearsAsked(criteria);
    return (
      asked.first !== applied.first ||
      asked.last !== applied.last ||
      asked.when !== applied.when ||
      asked.certain !== applied.certain
    );
  };
  const apply = (ledger: Ledger) => {
    const days = touching(columns, asked === everyYear ? applied.when : asked.when, asked.certain);
    const isMove = isSameQuestion(applied, asked);
    const moved = isMove ? movedRows(yearsOf(days.notAfter), yearsOf(days.notBefore), applied, asked) : [];
    const movedCount = moved.reduce((sum, rows) => sum + rows.length, 0);
    if (!isMove || movedCount > columns.rowCount / 3) markEvery(ledger, bit, days, asked);
    else for (const rows of moved) markRows(ledger, bit, days, asked, rows);
    applied = asked;
  };
  return { bit, take, apply };
}

function yearsAsked({ from, to, when, certain }: Criteria): Years {
  if (from === undefined && to === undefined) return everyYear;
  return {
    first: from === undefined ? noEarliest : dayOf(from, 1, 1),
    last: to === undefined ? noLatest : dayOf(to, 12, 31),
    when,
    certain,
  };
}

/** Whether nothing but the ends of the years has moved; every row is possibly in every year, whatever is asked of it. */
function isSameQuestion(before: Years, after: Years): boolean {
  const isSameWhen = before.when === after.when || before === everyYear || after === everyYear;
  return isSameWhen && before.certain === after.certain;
}

/** The rows whose day lies between where an end of the years was and where it is. */
function movedRows(
  notAfter: YearPostings,
  notBefore: YearPostings,
  before: Years,
  after: Years,
): readonly Uint32Array[] {
  const lasts = [notAfter.codeOf(before.last), notAfter.codeOf(after.last)].sort((a, b) => a - b);
  const firsts = [notBefore.codeOf(before.first), notBefore.codeOf(after.first)].sort((a, b) => a - b);
  return [
    between(notAfter.postings, (lasts[0] ?? 0) + 1, lasts[1] ?? 0),
    between(notBefore.postings, firsts[0] ?? 0, (firsts[1] ?? 0) - 1),
  ];
}

function between(postings: Postings, first: number, last: number): Uint32Array {
  return first > last ? new Uint32Array(0) : rowsOf(postings, first, last);
}

function markRows(ledger: Ledger, bit: number, days: Touching, { first, last, certain }: Years, rows: Uint32Array) {
  const { notAfter, notBefore, uncertain } = days;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const touches = (notAfter[row] ?? 0) <= last && (notBefore[row] ?? 0) >= first;
    mark(ledger, row, bit, !touches || (certain && uncertain[row] === 1));
  }
}

function markEvery(ledger: Ledger, bit: number, days: Touching, { first, last, certain }: Years): void {
  const { notAfter, notBefore, uncertain } = days;
  for (let row = 0; row < notAfter.length; row += 1) {
    const touches = (notAfter[row] ?? 0) <= last && (notBefore[row] ?? 0) >= first;
    mark(ledger, row, bit, !touches || (certain && uncertain[row] === 1));
  }
}
