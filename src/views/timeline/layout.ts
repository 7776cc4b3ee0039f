import type { PieceShape, Stretch, Trace } from "../../model/trace.ts";
import type { Kind, Status } from "../../model/vocabulary.ts";
import type { Packed } from "./pack.ts";
import type { TimeScale } from "./scale.ts";
import type { Standing } from "./standing.ts";

/** Of the width, in percent. */
export interface Extent {
  readonly x: number;
  readonly width: number;
}

export interface PlacedPiece extends Extent {
  readonly shape: PieceShape;
}

/** One partnership in one lane, ready to be drawn: across in percent of the width, down in pixels. */
export interface LaneMark {
  readonly id: string;
  readonly trace: Trace;
  readonly kind: Kind;
  readonly status: Status;
  readonly isOutside: boolean;
  /** The row in which it was packed; rows keep their order, not their place. */
  readonly row: number;
  /** The middle of its row. */
  readonly y: number;
  readonly head: number;
  readonly pieces: readonly PlacedPiece[];
  readonly joints: readonly number[];
  /** Where it fades out after today. */
  readonly openAt?: number;
  /** The wait since what it renews. */
  readonly link?: Extent;
}

/** A mark without a place in time: it stands in a column of its own. Both coordinates in pixels. */
export interface UndatedMark {
  readonly id: string;
  readonly trace: Trace;
  readonly kind: Kind;
  readonly isOutside: boolean;
  readonly x: number;
  readonly y: number;
}

export interface LaneMarks {
  readonly marks: readonly LaneMark[];
  readonly undated: readonly UndatedMark[];
  readonly heightPx: number;
  /** Between the middles of two rows. */
  readonly pitchPx: number;
}

/** Rows stand apart while they are few, and move together when they are many. */
const pitches: readonly (readonly [upToRows: number, pitchPx: number])[] = [
  [6, 14],
  [14, 11],
  [60, 9],
];
const densePitchPx = 6;
const marginPx = 4;
export const undatedColumns = 3;
const undatedStepPx = 14;

/**
 * The marks of a lane that are to be seen. They keep their rows, and a row that is left without any closes up: nothing changes its neighbours,
 * whatever the filters.
 */
export function layoutLane(
  packed: readonly Packed[],
  undated: readonly Trace[],
  standingOf: (trace: Trace) => Standing,
  scale: TimeScale,
): LaneMarks {
  const shown = packed.filter(({ trace }) => standingOf(trace) !== "hidden");
  const shownUndated = undated.filter((trace) => standingOf(trace) !== "hidden");
  const rows = rowPlan(new Set(shown.map(({ row }) => row)));
  return {
    marks: shown.map((item) => markOf(item, rows.middleOf(item.row), standingOf(item.trace) === "outside", scale)),
    undated: shownUndated.map((trace, index) => ({
      id: trace.partnership.id,
      trace,
      kind: trace.partnership.kind,
      isOutside: standingOf(trace) === "outside",
      x: ((index % undatedColumns) + 0.5) * undatedStepPx,
      y: middleOf(Math.floor(index / undatedColumns), undatedStepPx),
    })),
    heightPx: heightOf(rows, shownUndated.length),
    pitchPx: rows.pitchPx,
  };
}

/** The same marks with room for these rows alone. What lies in another row is not in sight: it stays where that row would open. */
export function withRows<Marks extends LaneMarks>(lane: Marks, kept: ReadonlySet<number>): Marks {
  const rows = rowPlan(kept);
  return {
    ...lane,
    marks: lane.marks.map((mark) => ({ ...mark, y: rows.middleOf(mark.row) })),
    heightPx: heightOf(rows, lane.undated.length),
    pitchPx: rows.pitchPx,
  };
}

interface RowPlan {
  readonly count: number;
  readonly pitchPx: number;
  /** In pixels from the top of the lane. */
  readonly middleOf: (row: number) => number;
}

function rowPlan(kept: ReadonlySet<number>): RowPlan {
  const rows = [...kept].sort((a, b) => a - b);
  const place = new Map(rows.map((row, index) => [row, index]));
  const pitchPx = pitchOf(rows.length);
  const openingOf = (row: number) => {
    const next = rows.findIndex((other) => other > row);
    return next === -1 ? Math.max(0, rows.length - 1) : next;
  };
  return {
    count: rows.length,
    pitchPx,
    middleOf: (row) => middleOf(place.get(row) ?? openingOf(row), pitchPx),
  };
}

function middleOf(row: number, pitchPx: number): number {
  return marginPx + (row + 0.5) * pitchPx;
}

function heightOf({ count, pitchPx }: RowPlan, undatedCount: number): number {
  const undatedRows = Math.ceil(undatedCount / undatedColumns);
  return Math.max(count * pitchPx, undatedRows * undatedStepPx) + 2 * marginPx;
}

function pitchOf(rowCount: number): number {
  return pitches.find(([upToRows]) => rowCount <= upToRows)?.[1] ?? densePitchPx;
}

function markOf({ trace, row, follows }: Packed, y: number, isOutside: boolean, scale: TimeScale): LaneMark {
  const wait = follows === undefined ? undefined : extentOf({ from: follows.to, to: trace.from }, scale);
  return {
    id: trace.partnership.id,
    trace,
    kind: trace.partnership.kind,
    status: trace.status.status,
    isOutside,
    row,
    y,
    head: scale.percent(trace.head),
    pieces: trace.pieces.map((piece) => ({ shape: piece.shape, ...extentOf(piece, scale) })),
    joints: trace.joints.map(scale.percent),
    ...(trace.isOpen && { openAt: scale.percent(trace.to) }),
    ...(wait !== undefined && wait.width > 0 && { link: wait }),
  };
}

/** Where a stretch of days lies on the scale. */
export function extentOf({ from, to }: Stretch, scale: TimeScale): Extent {
  const x = scale.percent(from);
  return { x, width: Number((scale.percent(to) - x).toFixed(6)) };
}
