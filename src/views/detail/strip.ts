import type { Partnership } from "../../model/atlas.ts";
import { type Day, dayOf, yearOfDay } from "../../model/edtf.ts";
import { isPoint, type StatusOnDay } from "../../model/status.ts";
import { type PieceShape, type Trace, traceOf } from "../../model/trace.ts";
import type { Kind } from "../../model/vocabulary.ts";

/** A mark of the strip: shares of its width, 0–1. */
export interface StripMark {
  readonly id: string;
  readonly kind: Kind;
  /** Where its shape stands. */
  readonly head: number;
  /** As on the timeline; none for a moment. */
  readonly pieces: readonly StripPiece[];
}

export interface StripPiece {
  readonly shape: PieceShape;
  readonly from: number;
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
  childrenOf: (partnership: Partnership) => readonly Partnership[],
  statusOf: (partnership: Partnership) => StatusOnDay,
  day: Day,
): Strip {
  const traces = partnerships.map((each) => traceOf(each, childrenOf(each), statusOf(each), day));
  const dated = traces.filter(({ isUndated, head }) => !isUndated && Number.isFinite(head));
  const starts = dated.map(({ from, head }) => (Number.isFinite(from) ? from : head));
  const firstYear = yearOfDay(Math.min(day, ...starts)) - margin;
  const lastYear = yearOfDay(Math.max(day, ...starts)) + margin;
  const [first, last] = [dayOf(firstYear, 1, 1), dayOf(lastYear, 12, 31)];
  const at = (when: Day) => Math.min(1, Math.max(0, (when - first) / (last - first)));
  const middle = Math.round((firstYear + lastYear) / 2);
  return {
    marks: dated.map((trace) => ({
      id: trace.partnership.id,
      kind: trace.partnership.kind,
      head: at(trace.head),
      pieces: piecesOf(trace).map(({ shape, from, to }) => ({ shape, from: at(from), to: at(to) })),
    })),
    years: [firstYear + margin, middle, lastYear - margin]
      .filter((year, index, all) => all.indexOf(year) === index)
      .map((year) => ({ year, at: at(dayOf(year, 1, 1)) })),
    undatedCount: traces.length - dated.length,
  };
}

function piecesOf({ partnership, pieces }: Trace): Trace["pieces"] {
  return isPoint(partnership.kind) ? [] : pieces;
}
