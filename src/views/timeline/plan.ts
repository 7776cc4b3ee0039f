import type { Columns } from "../../model/columns.ts";
import type { Trace } from "../../model/trace.ts";
import { type Bins, countsOf } from "./density.ts";
import type { Group } from "./groupings.ts";
import { type LaneMarks, layoutLane } from "./layout.ts";
import { type Packed, packTraces } from "./pack.ts";
import type { TimeScale } from "./scale.ts";
import type { Standing } from "./standing.ts";
import type { Tile } from "./zoom.ts";

/** A lane before any filter. */
export interface PackedLane {
  readonly id: string;
  /** Indices of its partnerships. */
  readonly rows: readonly number[];
  /** Who lies where in it; found when first asked for, since a lane that is drawn by its density does without. */
  readonly places: () => Places;
}

interface Places {
  readonly packed: readonly Packed[];
  readonly undated: readonly Trace[];
}

/** A lane as it is drawn: its marks, or its density where it is folded or where there are too many to tell apart. */
export interface Lane extends LaneMarks {
  readonly id: string;
  /** How many match everything, undated ones too. */
  readonly count: number;
  /** How many match but the years. */
  readonly shownCount: number;
  readonly density?: Density;
}

export interface Density {
  readonly bins: Bins;
  /** How many there are in each bin: all that match but the years, and those inside them. */
  readonly all: Uint32Array;
  readonly inside: Uint32Array;
  /** What reaches the top of the lane. */
  readonly most: number;
  readonly undatedCount: number;
}

/** Beyond so many marks a lane is drawn by its density. */
export const densityBeyond = 400;
/** Beyond so many marks in all lanes they are painted, and no longer elements of the page. */
export const canvasBeyond = 1000;
const densityHeightPx = 28;

/** Lays out every lane over all its partnerships; `traceAt` by the partnership's index. */
export function packLanes(
  groups: readonly Group[],
  traceAt: (index: number) => Trace,
  scale: TimeScale,
): readonly PackedLane[] {
  return groups.map(({ id, members }) => {
    let places: Places | undefined;
    return {
      id,
      rows: members.map(({ index }) => index),
      places: () => {
        if (places !== undefined) return places;
        const traces = members.map(({ index }) => traceAt(index));
        places = { packed: packTraces(traces, scale), undated: traces.filter(({ isUndated }) => isUndated) };
        return places;
      },
    };
  });
}

export interface LaneView {
  /** By the partnership's index. */
  readonly standingOf: (index: number) => Standing;
  readonly foldedLanes: ReadonlySet<string>;
  readonly columns: Columns;
  readonly scale: TimeScale;
  /** Asked for only where a lane is drawn by its density. */
  readonly bins: () => Bins;
  /** Asked for only where a lane has too many marks to draw them all. */
  readonly tile: () => Tile;
}

/** The lanes as they are to be drawn now, in their order. */
export function layoutLanes(lanes: readonly PackedLane[], view: LaneView): readonly Lane[] {
  return lanes.map((lane) => {
    const shown = lane.rows.filter((row) => view.standingOf(row) !== "hidden");
    const inside = shown.filter((row) => view.standingOf(row) === "inside");
    const named = { id: lane.id, count: inside.length, shownCount: shown.length };
    const near = view.foldedLanes.has(lane.id) ? undefined : nearRows(shown, view);
    if (near !== undefined) return { ...named, ...marksOf(lane, near, view) };
    const density = densityOf(shown, inside, view);
    return { ...named, marks: [], undated: [], heightPx: densityHeightPx, pitchPx: densityHeightPx, density };
  });
}

/** Whether there are too many in all lanes to be elements of the page. */
export function isForCanvas(lanes: readonly Lane[]): boolean {
  return lanes.reduce((sum, { shownCount }) => sum + shownCount, 0) > canvasBeyond;
}

/** The rows to be drawn as marks: all, or where they are too many those near what is in sight; `undefined` where these are too many too. */
function nearRows(shown: readonly number[], view: LaneView): ReadonlySet<number> | undefined {
  if (shown.length <= densityBeyond) return new Set(shown);
  const { from, to, level } = view.tile();
  if (level === 0) return undefined;
  const { spanStartEarliest, spanEndLatest, undated } = view.columns;
  const near = shown.filter(
    (row) => undated[row] === 1 || ((spanStartEarliest[row] ?? 0) <= to && (spanEndLatest[row] ?? 0) >= from),
  );
  return near.length <= densityBeyond ? new Set(near) : undefined;
}

function marksOf({ places }: PackedLane, near: ReadonlySet<number>, view: LaneView): LaneMarks {
  const standing = ({ partnership: { index } }: Trace) => (near.has(index) ? view.standingOf(index) : "hidden");
  const { packed, undated } = places();
  return layoutLane(packed, undated, standing, view.scale);
}

function densityOf(shown: readonly number[], inside: readonly number[], { columns, bins }: LaneView): Density {
  const binned = bins();
  const all = countsOf(binned, shown);
  return {
    bins: binned,
    all,
    inside: countsOf(binned, inside),
    most: all.reduce((peak, count) => Math.max(peak, count), 1),
    undatedCount: inside.filter((row) => columns.undated[row] === 1).length,
  };
}
