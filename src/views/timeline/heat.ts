import { type Columns, noEarliest, noLatest } from "../../model/columns.ts";
import { dayOf, yearOfDay } from "../../model/edtf.ts";
import { failureBit } from "../../model/facets.ts";
import { binOf } from "./density.ts";
import type { YearSpan } from "./scale.ts";

/** Partnerships by theme and by the years of their date. */
export interface Heat {
  readonly columns: readonly YearSpan[];
  /** By the theme's index. */
  readonly themes: readonly HeatRow[];
  /** Each partnership once, whatever its themes. */
  readonly all: HeatRow;
}

export interface HeatRow {
  /** How many may have their date in each column's years. */
  readonly counts: readonly number[];
  readonly undatedCount: number;
  /** Each partnership once, whatever the columns that it may be in. */
  readonly total: number;
}

const decadeYears = 10;

/** From the first year in which anything may have its date to the last; `undefined` where nothing has one. */
export function yearsOfDates({ rowCount, dateEarliest, dateLatest }: Columns): YearSpan | undefined {
  let first = noLatest;
  let last = noEarliest;
  for (let row = 0; row < rowCount; row += 1) {
    for (const day of [dateEarliest[row], dateLatest[row]]) {
      if (day === undefined || day === noEarliest || day === noLatest) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first > last ? undefined : { firstYear: yearOfDay(first), lastYear: yearOfDay(last) };
}

/** The decades that the years touch, or the years of one decade, oldest first. */
export function heatColumns({ firstYear, lastYear }: YearSpan, decade: number | undefined): readonly YearSpan[] {
  const years = (first: number, count: number, step: number) =>
    Array.from({ length: count }, (_, index) => first + index * step);
  if (decade !== undefined) return years(decade, decadeYears, 1).map((year) => ({ firstYear: year, lastYear: year }));
  const first = Math.floor(firstYear / decadeYears);
  const count = Math.floor(lastYear / decadeYears) - first + 1;
  return years(first * decadeYears, count, decadeYears).map((year) => ({
    firstYear: year,
    lastYear: year + decadeYears - 1,
  }));
}

const ownBits = failureBit("years") | failureBit("theme");

/**
 * Counts what the criteria leave, but for the years and themes, which are those of the cells. `failed` as in the selected rows; with `isCertain`
 * only what certainly has its date in the years of a cell counts in it.
 */
export function heatOf(columns: Columns, failed: Uint16Array, years: readonly YearSpan[], isCertain: boolean): Heat {
  const themes = Array.from({ length: columns.theme.size }, () => createRow(years.length));
  const all = createRow(years.length);
  const edges = [
    ...years.map(({ firstYear }) => dayOf(firstYear, 1, 1)),
    dayOf((years.at(-1)?.lastYear ?? 0) + 1, 1, 1),
  ];
  for (let row = 0; row < columns.rowCount; row += 1) {
    if (((failed[row] ?? 0) & ~ownBits) !== 0) continue;
    const first = binOf(edges, columns.dateEarliest[row] ?? noEarliest);
    const last = binOf(edges, columns.dateLatest[row] ?? noLatest);
    const isUndated = columns.undated[row] === 1;
    const isLeftOut = isCertain && (first !== last || columns.dateUncertain[row] === 1);
    const place: Place = {
      isUndated,
      first: Math.max(0, first),
      last: isLeftOut ? -1 : Math.min(years.length - 1, last),
    };
    addTo(all, place);
    const end = columns.theme.offsets[row + 1] ?? 0;
    for (let at = columns.theme.offsets[row] ?? 0; at < end; at += 1) {
      const theme = themes[columns.theme.values[at] ?? 0];
      if (theme !== undefined) addTo(theme, place);
    }
  }
  return { columns: years, themes, all };
}

interface Place {
  readonly isUndated: boolean;
  readonly first: number;
  readonly last: number;
}

function createRow(columnCount: number) {
  return { counts: new Array<number>(columnCount).fill(0), undatedCount: 0, total: 0 };
}

function addTo(row: ReturnType<typeof createRow>, { isUndated, first, last }: Place): void {
  row.total += 1;
  if (isUndated) {
    row.undatedCount += 1;
    return;
  }
  for (let column = first; column <= last; column += 1) row.counts[column] = (row.counts[column] ?? 0) + 1;
}

/** How deep a cell is shaded, from 0 to 5, against the most that any has. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 5));
}
