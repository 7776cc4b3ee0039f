import { type LaneMark, type LaneMarks, withRows } from "./layout.ts";
import type { Lane } from "./plan.ts";
import type { TimeScale } from "./scale.ts";
import { lengthOf, type TimeWindow } from "./zoom.ts";

/** How far beyond what is in sight a shape or a fading end still reaches into it, as a share of it. */
const reachShare = 0.04;

/** Closes the rows of a lane in which nothing is in sight; `seen` is `undefined` where all is. A density has no rows. */
export type RowCloser = (lane: Lane, seen: TimeWindow | undefined, scale: TimeScale) => Lane;

/** Remembers each lane as it was last closed up: the same rows give the same lane. */
export function createRowCloser(): RowCloser {
  const known = new WeakMap<Lane, { readonly key: string; readonly closed: Lane }>();
  return (lane, seen, scale) => {
    if (seen === undefined || lane.density !== undefined) return lane;
    const rows = rowsInSight(lane, seen, scale);
    const key = [...rows].sort((a, b) => a - b).join(" ");
    const before = known.get(lane);
    if (before?.key === key) return before.closed;
    const closed = withRows(lane, rows);
    known.set(lane, { key, closed });
    return closed;
  };
}

/** The rows of a lane in which something is in sight. */
export function rowsInSight({ marks }: LaneMarks, seen: TimeWindow, scale: TimeScale): ReadonlySet<number> {
  const reach = lengthOf(seen) * reachShare;
  const percentOf = (day: number) => ((day - scale.from) / lengthOf(scale)) * 100;
  const from = percentOf(seen.from - reach);
  const to = percentOf(seen.to + reach);
  return new Set(marks.filter((mark) => firstOf(mark) <= to && lastOf(mark) >= from).map(({ row }) => row));
}

function firstOf({ head, pieces, link }: LaneMark): number {
  return Math.min(head, pieces[0]?.x ?? head, link?.x ?? head);
}

function lastOf({ head, pieces }: LaneMark): number {
  const last = pieces.at(-1);
  return last === undefined ? head : Math.max(head, last.x + last.width);
}

/** Both stretches and what lies between them. */
export function hull(a: TimeWindow, b: TimeWindow): TimeWindow {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
