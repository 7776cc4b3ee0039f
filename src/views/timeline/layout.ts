import type { Kind, Status } from "../../model/vocabulary.ts";
import type { Packed } from "./pack.ts";
import type { TimeScale } from "./scale.ts";
import type { Standing } from "./standing.ts";
import type { PieceShape, Stretch, Trace } from "./trace.ts";

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
  const rows = [...new Set(shown.map(({ row }) => row))].sort((a, b) => a - b);
  const place = new Map(rows.map((row, index) => [row, index]));
  const undatedRows = Math.ceil(shownUndated.length / undatedColumns);
  const pitchPx = pitchOf(rows.length);
  const middleOf = (row: number, pitch: number) => marginPx + (row + 0.5) * pitch;
  return {
    marks: shown.map((item) =>
      markOf(item, middleOf(place.get(item.row) ?? 0, pitchPx), standingOf(item.trace) === "outside", scale),
    ),
    undated: shownUndated.map((trace, index) => ({
      id: trace.partnership.id,
      trace,
      kind: trace.partnership.kind,
      isOutside: standingOf(trace) === "outside",
      x: ((index % undatedColumns) + 0.5) * undatedStepPx,
      y: middleOf(Math.floor(index / undatedColumns), undatedStepPx),
    })),
    heightPx: Math.max(rows.length * pitchPx, undatedRows * undatedStepPx) + 2 * marginPx,
    pitchPx,
  };
}

function pitchOf(rowCount: number): number {
  return pitches.find(([upToRows]) => rowCount <= upToRows)?.[1] ?? densePitchPx;
}

function markOf({ trace, follows }: Packed, y: number, isOutside: boolean, scale: TimeScale): LaneMark {
  const wait = follows === undefined ? undefined : extentOf({ from: follows.to, to: trace.from }, scale);
  return {
    id: trace.partnership.id,
    trace,
    kind: trace.partnership.kind,
    status: trace.status.status,
    isOutside,
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
