import type { Columns } from "../../model/columns.ts";
import { yearHistogram } from "../../model/facets.ts";
import type { Group } from "./groupings.ts";
import { type LaneMarks, layoutLane } from "./layout.ts";
import { type Packed, packTraces } from "./pack.ts";
import type { TimeScale } from "./scale.ts";
import type { Standing } from "./standing.ts";
import { stepPath } from "./steps.ts";
import type { Trace } from "./trace.ts";

/** A lane before any filter: who lies where in it. */
export interface PackedLane {
  readonly id: string;
  readonly traces: readonly Trace[];
  readonly packed: readonly Packed[];
  readonly undated: readonly Trace[];
}

/** A lane as it is drawn: its marks, or its density where it is folded or where there are too many to tell apart. */
export interface Lane extends LaneMarks {
  readonly id: string;
  /** How many match everything, undated ones too. */
  readonly count: number;
  readonly density?: Density;
}

export interface Density {
  /** How many are there by year, as an outline in a box 1000 wide and 100 high: all that match but the years, and those inside them. */
  readonly outline: string;
  readonly inside: string;
  readonly undatedCount: number;
}

/** From how many marks on a lane is drawn by its density. */
export const densityFrom = 600;
const densityHeightPx = 28;

/** Lays out every lane over all its partnerships; `traces` by the partnership's index. */
export function packLanes(groups: readonly Group[], traces: readonly Trace[], scale: TimeScale): readonly PackedLane[] {
  return groups.map(({ id, members }) => {
    const own = members.flatMap(({ index }) => traces[index] ?? []);
    const isDense = own.length >= densityFrom;
    return {
      id,
      traces: own,
      packed: isDense ? [] : packTraces(own, scale),
      undated: own.filter(({ isUndated }) => isUndated),
    };
  });
}

export interface LaneView {
  /** By the partnership's index. */
  readonly standingOf: (index: number) => Standing;
  readonly foldedLanes: ReadonlySet<string>;
  readonly columns: Columns;
  readonly when: "active" | "signed";
  readonly scale: TimeScale;
}

/** The lanes as they are to be drawn now, in their order. */
export function layoutLanes(lanes: readonly PackedLane[], view: LaneView): readonly Lane[] {
  return lanes.map((lane) => {
    const standing = ({ partnership }: Trace) => view.standingOf(partnership.index);
    const count = lane.traces.filter((trace) => standing(trace) === "inside").length;
    const isDense = lane.traces.length >= densityFrom || view.foldedLanes.has(lane.id);
    if (!isDense) return { id: lane.id, count, ...layoutLane(lane.packed, lane.undated, standing, view.scale) };
    const density = densityOf(lane.traces, standing, view);
    return { id: lane.id, count, marks: [], undated: [], heightPx: densityHeightPx, pitchPx: densityHeightPx, density };
  });
}

function densityOf(traces: readonly Trace[], standing: (trace: Trace) => Standing, view: LaneView): Density {
  const { columns, scale, when } = view;
  const shown = new Uint8Array(columns.rowCount);
  const inside = new Uint8Array(columns.rowCount);
  for (const trace of traces) {
    shown[trace.partnership.index] = Number(standing(trace) !== "hidden");
    inside[trace.partnership.index] = Number(standing(trace) === "inside");
  }
  const all = yearHistogram(columns, shown, scale.firstYear, scale.lastYear, when);
  const matching = yearHistogram(columns, inside, scale.firstYear, scale.lastYear, when);
  const most = Math.max(1, ...all.counts);
  return {
    outline: stepPath(all.counts, most),
    inside: stepPath(matching.counts, most),
    undatedCount: matching.undatedCount,
  };
}
