import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRowCloser, rowsInSight } from "../../../src/views/timeline/close-up.ts";
import type { LaneMark } from "../../../src/views/timeline/layout.ts";
import type { Lane } from "../../../src/views/timeline/plan.ts";
import { percentInSight } from "../../../src/views/timeline/time-frame.ts";
import { lengthOf, type TimeWindow } from "../../../src/views/timeline/zoom.ts";
import { dayOn, lanesBy, scale } from "./every-uncertainty.ts";

const lanes = lanesBy();
const windowOf = (from: string, to: string): TimeWindow => ({ from: dayOn(from), to: dayOn(to) });
const anyWindow = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.0013, max: 0.9, noNaN: true }))
  .map(([place, share]): TimeWindow => {
    const length = share * lengthOf(scale);
    const from = scale.from + place * (lengthOf(scale) - length);
    return { from, to: from + length };
  });

const closedTo = (lane: Lane, seen: TimeWindow | undefined) => createRowCloser()(lane, seen, scale);
const isInSight = ({ head, pieces }: LaneMark, seen: TimeWindow) => {
  const places = [head, ...pieces.flatMap(({ x, width }) => [x, x + width])].map((x) =>
    percentInSight(scale.dayAt(x), seen),
  );
  return Math.min(...places) <= 100 && Math.max(...places) >= 0;
};

describe("close up", () => {
  test("a lane is no taller than what is in sight of it", () => {
    const [culture] = lanes;
    const whole = closedTo(culture!, undefined);
    const seventies = closedTo(culture!, windowOf("1972-01-01", "1978-01-01"));
    expect(whole).toBe(culture);
    expect(rowsInSight(culture!, windowOf("1972-01-01", "1978-01-01"), scale).size).toBe(3);
    expect(seventies.heightPx).toBeLessThan(whole.heightPx / 2);
  });

  test("a lane with nothing in sight keeps its name and no rows", () => {
    const awards = lanesBy("kind").find(({ id }) => id === "award")!;
    const closed = closedTo(awards, windowOf("1972-01-01", "1973-01-01"));
    expect(closed.heightPx).toBeLessThan(24);
    expect(closed.marks.map(({ id }) => id)).toEqual(awards.marks.map(({ id }) => id));
  });

  test("what is in sight lies in the order of its rows, and no two of different rows in one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lanes, ...lanesBy("kind")), anyWindow, (lane, seen) => {
        const closed = closedTo(lane, seen);
        const marks = closed.marks.filter((mark) => isInSight(mark, seen));
        for (const a of marks) {
          for (const b of marks) expect(Math.sign(a.y - b.y), `${a.id}, ${b.id}`).toBe(Math.sign(a.row - b.row));
        }
      }),
    );
  });

  test("everything in sight lies within its lane, and every partnership stays in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lanes), anyWindow, (lane, seen) => {
        const closed = closedTo(lane, seen);
        expect(closed.marks).toHaveLength(lane.marks.length);
        for (const mark of closed.marks.filter((each) => isInSight(each, seen))) {
          expect(mark.y + closed.pitchPx / 2, mark.id).toBeLessThanOrEqual(closed.heightPx);
        }
      }),
    );
  });

  test("going through time changes nothing while the same rows are in sight", () => {
    const close = createRowCloser();
    const [culture] = lanes;
    const before = close(culture!, windowOf("1972-01-01", "1978-01-01"), scale);
    expect(close(culture!, windowOf("1973-01-01", "1979-01-01"), scale)).toBe(before);
  });

  test("a lane that is drawn by its density keeps its height", () => {
    const [folded] = lanesBy("theme", () => "inside", ["culture"]);
    expect(closedTo(folded!, windowOf("1972-01-01", "1973-01-01"))).toBe(folded);
  });

  test("what is undated keeps its room", () => {
    const closed = closedTo(lanes[0]!, windowOf("1960-01-01", "1960-03-01"));
    for (const { y } of closed.undated) expect(y).toBeLessThan(closed.heightPx);
  });
});
