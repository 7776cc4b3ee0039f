import { describe, expect, test } from "vitest";
import { groupings, groupsBy } from "../../../src/views/timeline/groupings.ts";
import type { Extent, LaneMark } from "../../../src/views/timeline/layout.ts";
import { nearestMark } from "../../../src/views/timeline/nearest.ts";
import type { Lane } from "../../../src/views/timeline/plan.ts";
import { atlas, lanesBy, scale, statusOf } from "./every-uncertainty.ts";

const endOf = ({ x, width }: Extent) => x + width;
const extentOf = ({ head, pieces }: LaneMark) => ({
  from: Math.min(head, ...pieces.map(({ x }) => x)),
  to: Math.max(head, ...pieces.map(endOf)),
});
const markIn = (lanes: readonly Lane[], lane: string, id: string) =>
  lanes.find((candidate) => candidate.id === lane)!.marks.find((mark) => mark.id === id)!;

describe.each(groupings)("lanes by %s", (grouping) => {
  const lanes = lanesBy(grouping);

  test("draw every partnership once in each of its lanes, the undated too", () => {
    for (const { id, members } of groupsBy(grouping, atlas, ({ id: of }) => statusOf(of))) {
      const lane = lanes.find((candidate) => candidate.id === id)!;
      const drawn = [...lane.marks, ...lane.undated].map((mark) => mark.id).sort();
      expect(drawn).toEqual(members.map((member) => member.id).sort());
      expect(lane.count).toBe(members.length);
    }
  });

  test("let no two marks of a row overlap", () => {
    for (const { marks } of lanes) {
      for (const a of marks) {
        for (const b of marks) {
          if (a === b || a.y !== b.y || extentOf(a).from > extentOf(b).from) continue;
          // What renews begins on the day on which the renewed ends.
          expect(extentOf(a).to, `${a.id} and ${b.id}`).toBeLessThanOrEqual(extentOf(b).from);
        }
      }
    }
  });

  test("let every mark begin at its date and stay within the width", () => {
    for (const { marks } of lanes) {
      for (const mark of marks) {
        expect(mark.pieces[0]?.x).toBe(scale.percent(mark.trace.partnership.date.earliest));
        expect(extentOf(mark).from).toBeGreaterThanOrEqual(0);
        expect(extentOf(mark).to).toBeLessThanOrEqual(100);
      }
    }
  });
});

test("themes stand in the order of their table, each with its number", () => {
  expect(lanesBy().map(({ id, count }) => [id, count])).toEqual([
    ["culture", 23],
    ["climate", 15],
    ["peace", 7],
  ]);
});

test("a text that renews another follows it in its row", () => {
  const [kind] = lanesBy("kind").filter(({ id }) => id === "membership");
  const [first, second] = ["first-text", "second-text"].map((id) => kind!.marks.find((mark) => mark.id === id)!);
  expect(second!.y).toBe(first!.y);
  expect(extentOf(first!).to).toBe(extentOf(second!).from);
});

test("filters leave what remains in its rows and close the empty ones", () => {
  const all = lanesBy();
  const some = lanesBy("theme", (id) => (["ended", "cut", "constructor"].includes(id) ? "inside" : "hidden"));
  const rowsOf = (lane: Lane, ids: readonly string[]) => {
    const ys = ids.map((id) => lane.marks.find((mark) => mark.id === id)?.y).filter((y) => y !== undefined);
    return ys.map((y) => [...new Set(ys)].sort((a, b) => a - b).indexOf(y));
  };
  some.forEach((lane, index) => {
    const ids = lane.marks.map(({ id }) => id);
    expect(rowsOf(lane, ids)).toEqual(rowsOf(all[index]!, ids));
    expect(lane.heightPx).toBeLessThanOrEqual(all[index]!.heightPx);
  });
  expect(some.flatMap(({ marks }) => marks)).not.toHaveLength(0);
});

test("what only the years leave out stays where it is, pale and not counted", () => {
  const all = lanesBy();
  const lanes = lanesBy("theme", (id) => (id === "ended" ? "outside" : "inside"));
  const lane = lanes.find(({ marks }) => marks.some(({ id }) => id === "ended"))!;
  expect(markIn(lanes, lane.id, "ended").isOutside).toBe(true);
  expect(markIn(lanes, lane.id, "ended").y).toBe(markIn(all, lane.id, "ended").y);
  expect(lane.count).toBe(all.find(({ id }) => id === lane.id)!.count - 1);
});

test("a folded lane shows how many there are by year and keeps its number", () => {
  const [lane] = lanesBy("theme", () => "inside", ["culture"]);
  expect(lane).toMatchObject({ id: "culture", count: 23, marks: [] });
  expect(lane!.density!.undatedCount).toBe(1);
  expect(lane!.density!.inside).toEqual(lane!.density!.all);
  expect(Math.max(...lane!.density!.all)).toBe(lane!.density!.most);
});

describe("the pointer", () => {
  const lane = lanesBy("kind").find(({ id }) => id === "agreement")!;
  const widthPx = 600;

  test.each(lane.marks.map((mark) => [mark.id, mark] as const))(
    "means %s at its shape and ten pixels beside it",
    (id, mark) => {
      const xPx = (mark.head / 100) * widthPx;
      expect(nearestMark(lane.marks, { xPx, yPx: mark.y }, widthPx)?.id).toBe(id);
      expect(nearestMark([mark], { xPx, yPx: mark.y + 10 }, widthPx)?.id).toBe(id);
    },
  );

  test("means nothing far from every mark", () => {
    expect(nearestMark(lane.marks, { xPx: 0, yPx: lane.heightPx + 40 }, widthPx)).toBeUndefined();
  });
});
