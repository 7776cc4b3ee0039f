import type { Trace } from "../../model/trace.ts";
import type { TimeScale } from "./scale.ts";

/** A trace and the row of its lane in which it lies, from 0. */
export interface Packed {
  readonly trace: Trace;
  readonly row: number;
  /** What it renews, where that lies before it in its row. */
  readonly follows?: Trace;
}

/** The width at which rows are packed: the narrowest phone's, so that nothing touches there and nothing moves anywhere else. */
const packWidthPx = 320;
/** Half a shape and some air. */
const headPx = 6;
/** How far an open one fades after today. */
const fadePx = 12;

/**
 * Puts every dated trace of a lane into the first row where it touches nothing, oldest first. A text that renews another follows it in its row,
 * so that a chain reads as one line. The rows depend on all of a lane's traces and on no filter.
 */
export function packTraces(traces: readonly Trace[], scale: TimeScale): readonly Packed[] {
  const lines = linesOf(traces.filter(({ isUndated }) => !isUndated));
  const rows = createRows(lines.length);
  return lines.flatMap((line) => {
    const { from, to } = extentPx(line, scale);
    const row = rows.take(from, to);
    return line.map((trace, index) => ({ trace, row, ...followed(line[index - 1]) }));
  });
}

/** So many rows, all free; a row is found in as many steps as their number has binary digits. */
function createRows(rowCount: number): { readonly take: (from: number, to: number) => number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, rowCount)));
  // A heap of the rows: each node has the least of the ends below it, and the leaves are the rows.
  const ends = new Float64Array(2 * size).fill(-Infinity);
  const endAt = (node: number) => ends[node] ?? Infinity;
  return {
    take: (from, to) => {
      let node = 1;
      while (node < size) node = endAt(2 * node) <= from ? 2 * node : 2 * node + 1;
      const row = node - size;
      ends[node] = to;
      for (node >>= 1; node >= 1; node >>= 1) ends[node] = Math.min(endAt(2 * node), endAt(2 * node + 1));
      return row;
    },
  };
}

function followed(trace: Trace | undefined): Pick<Packed, "follows"> {
  return trace === undefined ? {} : { follows: trace };
}

type Line = readonly Trace[];

function extentPx(line: Line, scale: TimeScale): { readonly from: number; readonly to: number } {
  const px = (day: number) => (scale.percent(day) / 100) * packWidthPx;
  const froms = line.map(({ from, head }) => Math.min(px(from), px(head) - headPx));
  const tos = line.map(({ to, head, isOpen }) => Math.max(px(to) + (isOpen ? fadePx : 1), px(head) + headPx));
  return { from: Math.min(...froms), to: Math.max(...tos) };
}

/** Chains of texts that renew one another, each by itself where they do not follow; oldest first. */
function linesOf(traces: readonly Trace[]): readonly Line[] {
  const lines: Trace[][] = [];
  const lineByLast = new Map<string, Trace[]>();
  for (const trace of [...traces].sort((a, b) => order(a.from, b.from) || order(a.head, b.head))) {
    const { partOf, effect, id } = trace.partnership;
    const before = effect === "renews" ? lineByLast.get(partOf ?? "") : undefined;
    const last = before?.at(-1);
    const follows = before !== undefined && last !== undefined && last.to <= trace.from;
    const line = follows ? before : [];
    if (follows) lineByLast.delete(partOf ?? "");
    else lines.push(line);
    line.push(trace);
    lineByLast.set(id, line);
  }
  return lines;
}

// A difference would be NaN between two days without bound.
function order(a: number, b: number): number {
  return Number(a > b) - Number(a < b);
}
