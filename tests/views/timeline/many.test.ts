import { expect, test } from "vitest";
import { buildColumns } from "../../../src/model/columns.ts";
import { statusOn } from "../../../src/model/status.ts";
import { traceOf } from "../../../src/model/trace.ts";
import { binsOf, countsOf } from "../../../src/views/timeline/density.ts";
import { groupsBy } from "../../../src/views/timeline/groupings.ts";
import { packTraces } from "../../../src/views/timeline/pack.ts";
import { canvasBeyond, densityBeyond, isForCanvas, layoutLanes, packLanes } from "../../../src/views/timeline/plan.ts";
import { timeScale, yearsOf } from "../../../src/views/timeline/scale.ts";
import type { Standing } from "../../../src/views/timeline/standing.ts";
import { type TimeWindow, tileOf } from "../../../src/views/timeline/zoom.ts";
import { atlasOf } from "../../model/small-atlas.ts";
import { dayOn, today } from "./every-uncertainty.ts";

const themeCount = 5;

/** So many fairs, one after the other from 1960 on, dealt out to the themes. */
function fairs(count: number) {
  const atlas = atlasOf({
    themes: Array.from({ length: themeCount }, (_, index) => ({ id: `theme-${index}` })),
    partners: [{ id: "seoul", type: "city", country: "KR" }],
    partnerships: Array.from({ length: count }, (_, index) => ({
      id: `fair-${index}`,
      date: `${1960 + (index % 60)}-${String(1 + (index % 12)).padStart(2, "0")}`,
      kind: "event",
      title: { ca: `Fira ${index}` },
      partners: ["seoul"],
      themes: [`theme-${index % themeCount}`],
    })),
  });
  const columns = buildColumns(atlas, today);
  const scale = timeScale(yearsOf(columns, today));
  const traces = atlas.partnerships.map((row) => traceOf(row, [], statusOn(row, [], today, {}), today));
  const packed = packLanes(
    groupsBy("theme", atlas, (row) => statusOn(row, [], today, {})),
    (index) => traces[index]!,
    scale,
  );
  const layout = (standingOf: (index: number) => Standing = () => "inside", window: TimeWindow = scale) =>
    layoutLanes(packed, {
      standingOf,
      foldedLanes: new Set(),
      columns,
      scale,
      bins: () => binsOf(columns, scale, "active", "year"),
      tile: () => tileOf(window, scale),
    });
  return { columns, scale, traces, layout };
}

test("a lane with too many marks is drawn by its density, and keeps its number", () => {
  const lanes = fairs(themeCount * (densityBeyond + 1)).layout();
  for (const lane of lanes) expect(lane).toMatchObject({ count: densityBeyond + 1, marks: [] });
  expect(lanes.every(({ density }) => density !== undefined)).toBe(true);
});

test("filters and coming closer bring its marks back", () => {
  const { layout } = fairs(themeCount * (densityBeyond + 1));
  const few = layout((index) => (index % 10 === 0 ? "inside" : "hidden"));
  expect(few.every(({ density }) => density === undefined)).toBe(true);
  const close = layout(() => "inside", { from: dayOn("1990-01-01"), to: dayOn("1992-01-01") });
  for (const { marks, density, count } of close) {
    expect(density).toBeUndefined();
    expect(count).toBe(densityBeyond + 1);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.length).toBeLessThan(densityBeyond);
  }
});

test("marks are elements of the page until there are too many in all lanes", () => {
  expect(isForCanvas(fairs(canvasBeyond).layout())).toBe(false);
  expect(isForCanvas(fairs(canvasBeyond + themeCount).layout())).toBe(true);
});

test("among thousands, still no two of a row touch, and none could lie in a row above", () => {
  const { traces, scale } = fairs(3000);
  const ends: number[] = [];
  const faults: string[] = [];
  for (const { trace, row } of packTraces(traces, scale)) {
    const from = (scale.percent(trace.head) / 100) * 320 - 6;
    if ((ends[row] ?? -Infinity) > from + 1) faults.push(`${trace.partnership.id} touches what lies before it`);
    if (ends.slice(0, row).some((end) => end <= from - 1)) faults.push(`${trace.partnership.id} could lie higher`);
    ends[row] = from + 12;
  }
  expect(faults).toEqual([]);
  expect(ends.length).toBeGreaterThan(100);
});

test.each(["year", "month"] as const)("a density by %s counts what may lie in each", (unit) => {
  const { columns, scale } = fairs(120);
  const bins = binsOf(columns, scale, "signed", unit);
  const counts = countsOf(bins, [...Array(120).keys()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(120);
  const january1960 = countsOf(bins, [0]);
  expect(january1960[0]).toBe(1);
});
