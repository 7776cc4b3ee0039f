import { dayOf } from "../../model/edtf.ts";
import type { Stretch } from "../../model/trace.ts";
import type { Patch, Selection } from "../../state/selection.ts";
import { type Extent, extentOf } from "./layout.ts";
import type { TimeScale, YearSpan } from "./scale.ts";

/** The years that are chosen, both included, as far as the scale has them. */
export function chosenYears({ from, to }: Pick<Selection, "from" | "to">, span: YearSpan): YearSpan {
  return {
    firstYear: within(from ?? span.firstYear, span),
    lastYear: within(to ?? span.lastYear, span),
  };
}

export function isNarrowed({ from, to }: Pick<Selection, "from" | "to">): boolean {
  return from !== undefined || to !== undefined;
}

function within(year: number, { firstYear, lastYear }: YearSpan): number {
  return Math.min(lastYear, Math.max(firstYear, year));
}

/** One handle or field moves; it pushes the other before it. At the end of the scale it narrows nothing. */
export function movedEnd(end: "from" | "to", year: number, selection: Selection, span: YearSpan): Patch {
  const { firstYear, lastYear } = chosenYears(selection, span);
  if (!Number.isInteger(year)) return {};
  const moved = end === "from" ? [year, Math.max(year, lastYear)] : [Math.min(year, firstYear), year];
  const [from = year, to = year] = moved;
  return {
    from: from <= span.firstYear && to > from ? undefined : from,
    to: to >= span.lastYear && to > from ? undefined : to,
  };
}

/** One year alone: the next or the one before; where several are shown, the first or the last of them. */
export function steppedYear(by: 1 | -1, selection: Selection, span: YearSpan): number {
  const { firstYear, lastYear } = chosenYears(selection, span);
  if (firstYear === lastYear) return within(firstYear + by, span);
  return by === 1 ? firstYear : lastYear;
}

export function onlyYearPatch(year: number): Patch {
  return { from: year, to: year };
}

/** The first day of the years, and the day after their last. */
export function daysOfYears({ firstYear, lastYear }: YearSpan): Stretch {
  return { from: dayOf(firstYear, 1, 1), to: dayOf(lastYear + 1, 1, 1) };
}

/** Where years lie on the scale. */
export function extentOfYears(years: YearSpan, scale: TimeScale): Extent {
  return extentOf(daysOfYears(years), scale);
}

/** What lies before and after the years. */
export function extentsAround({ from, to }: Stretch, scale: TimeScale): readonly Extent[] {
  return [extentOf({ from: scale.from, to: from }, scale), extentOf({ from: to, to: scale.to }, scale)];
}
