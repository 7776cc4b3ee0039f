import type { Partnership } from "../../model/atlas.ts";
import { type Day, dayOf, yearOfDay } from "../../model/edtf.ts";
import { isPoint, type StatusOnDay, spanOf } from "../../model/status.ts";
import type { Kind } from "../../model/vocabulary.ts";

/** A mark of the strip: shares of its width, 0–1. */
export interface StripMark {
  readonly id: string;
  readonly kind: Kind;
  readonly from: number;
  /** Equal to `from` for a moment. */
  readonly to: number;
}

export interface Strip {
  readonly marks: readonly StripMark[];
  /** Years at the ends and the middle, each with its share of the width. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** How many could not be placed, because no day of theirs is known. */
  readonly undatedCount: number;
}

const margin = 2;

/** A partner's partnerships on one small scale, oldest first, from two years before the first to two after the day. */
export function layoutStrip(
  partnerships: readonly Partnership[],
  statusOf: (partnership: Partnership) => StatusOnDay,
  day: Day,
): Strip {
  const spans = partnerships.map((partnership) => {
    const { startEarliest, startLatest, endLatest } = spanOf(partnership, statusOf(partnership), day);
    const start = Number.isFinite(startEarliest) ? startEarliest : startLatest;
    return { partnership, start, end: isPoint(partnership.kind) ? start : Math.min(endLatest, day) };
  });
  const dated = spans.filter(({ start }) => Number.isFinite(start));
  const firstYear = yearOfDay(dated.reduce((least, { start }) => Math.min(least, start), day)) - margin;
  const lastYear = yearOfDay(dated.reduce((most, { start }) => Math.max(most, start), day)) + margin;
  const [first, last] = [dayOf(firstYear, 1, 1), dayOf(lastYear, 12, 31)];
  const at = (when: Day) => (when - first) / (last - first);
  const middle = Math.round((firstYear + lastYear) / 2);
  return {
    marks: dated.map(({ partnership: { id, kind }, start, end }) => ({
      id,
      kind,
      from: at(start),
      to: Math.max(at(start), at(end)),
    })),
    years: [firstYear + margin, middle, lastYear - margin]
      .filter((year, index, all) => all.indexOf(year) === index)
      .map((year) => ({ year, at: at(dayOf(year, 1, 1)) })),
    undatedCount: spans.length - dated.length,
  };
}
