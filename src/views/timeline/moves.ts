import { dayOf, yearOfDay } from "../../model/edtf.ts";
import type { Trace } from "../../model/trace.ts";
import type { Lane } from "./plan.ts";

/** What has the focus: a mark of a lane, or the lane's name where there is no `id`. */
export interface Cell {
  readonly lane: string;
  readonly id?: string;
}

/** What can be reached by arrows in a lane: what matches, undated first, then by its place in time. */
export function reachable(lane: Lane): readonly Trace[] {
  const dated = lane.marks.filter(({ isOutside }) => !isOutside).toSorted((a, b) => a.head - b.head || a.y - b.y);
  return [...lane.undated.filter(({ isOutside }) => !isOutside), ...dated].map(({ trace }) => trace);
}

/** The one cell that Tab reaches: the one last used while it is there, else the first mark, else the first lane's name. */
export function entryOf(lanes: readonly Lane[], last: Cell | undefined): Cell | undefined {
  const lane = lanes.find(({ id }) => id === last?.lane);
  if (lane !== undefined && last !== undefined) {
    if (last.id === undefined || reachable(lane).some(({ partnership }) => partnership.id === last.id)) return last;
  }
  const first = lanes.find((candidate) => reachable(candidate).length > 0) ?? lanes[0];
  return first === undefined ? undefined : cellOf(first.id, reachable(first)[0]);
}

const decadeYears = 10;

/** Where a key leads from a cell; `undefined` where the key is none of ours. */
export function moved(lanes: readonly Lane[], from: Cell, key: string, isWide: boolean): Cell | undefined {
  const laneIndex = lanes.findIndex(({ id }) => id === from.lane);
  const lane = lanes[laneIndex];
  if (lane === undefined) return undefined;
  const traces = reachable(lane);
  const at = traces.findIndex(({ partnership }) => partnership.id === from.id);
  const here = traces[at];
  switch (key) {
    case "ArrowRight":
      return cellOf(lane.id, traces[Math.min(at + 1, traces.length - 1)]);
    case "ArrowLeft":
      return cellOf(lane.id, traces[at - 1]);
    case "ArrowDown":
    case "ArrowUp":
      return inLane(lanes[laneIndex + (key === "ArrowDown" ? 1 : -1)] ?? lane, here, from);
    case "Home":
    case "End": {
      const target = isWide ? lanes.at(key === "Home" ? 0 : -1) : lane;
      return target && cellOf(target.id, reachable(target).at(key === "Home" ? 0 : -1));
    }
    case "PageDown":
    case "PageUp":
      return cellOf(lane.id, byDecade(traces, here, key === "PageDown" ? decadeYears : -decadeYears));
    default:
      return undefined;
  }
}

function cellOf(lane: string, trace: Trace | undefined): Cell {
  return trace === undefined ? { lane } : { lane, id: trace.partnership.id };
}

/** What lies nearest in time in another lane; the lane's name from a name, or where there is nothing. */
function inLane(lane: Lane, here: Trace | undefined, from: Cell): Cell {
  if (lane.id === from.lane) return from;
  if (here === undefined) return { lane: lane.id };
  const distance = (trace: Trace) => Math.abs(placeOf(trace) - placeOf(here));
  const [nearest] = reachable(lane).toSorted((a, b) => distance(a) - distance(b));
  return cellOf(lane.id, nearest);
}

/** What is undated stands before everything. */
function placeOf({ isUndated, head }: Trace): number {
  return isUndated ? dayOf(1, 1, 1) : head;
}

/** The first that lies so many years on, or the last there is in that direction. */
function byDecade(traces: readonly Trace[], here: Trace | undefined, years: number): Trace | undefined {
  if (here === undefined || here.isUndated) return years > 0 ? traces.find(({ isUndated }) => !isUndated) : traces[0];
  const target = dayOf(yearOfDay(here.head) + years, 1, 1);
  if (years > 0) return traces.find((trace) => placeOf(trace) >= target) ?? traces.at(-1);
  return traces.findLast((trace) => placeOf(trace) < target + 366) ?? traces[0];
}
