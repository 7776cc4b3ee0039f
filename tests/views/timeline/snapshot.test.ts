import { describe, expect, test } from "vitest";
import { buildColumns } from "../../../src/model/columns.ts";
import { statusOn } from "../../../src/model/status.ts";
import { traceOf } from "../../../src/model/trace.ts";
import { binsOf } from "../../../src/views/timeline/density.ts";
import { type Grouping, groupsBy } from "../../../src/views/timeline/groupings.ts";
import { layoutLanes, packLanes } from "../../../src/views/timeline/plan.ts";
import { timeScale, yearsOf } from "../../../src/views/timeline/scale.ts";
import { tileOf } from "../../../src/views/timeline/zoom.ts";
import { atlasOfFolder, readFolder } from "../../data/folder.ts";
import { lanesBy, today } from "./every-uncertainty.ts";
import { written } from "./written-lanes.ts";

test("every kind of uncertainty is laid out as it was", async () => {
  await expect(written(lanesBy())).toMatchFileSnapshot("snapshots/every-uncertainty.txt");
});

describe("Barcelona's partnerships", () => {
  const atlas = atlasOfFolder(readFolder());
  const { partnerships, childrenOf, settings } = atlas;
  const columns = buildColumns(atlas, today);
  const scale = timeScale(yearsOf(columns, today), 1);
  const statusOf = (row: (typeof partnerships)[number]) =>
    statusOn(row, childrenOf.get(row.id) ?? [], today, settings.presumedTermYears);
  const traces = partnerships.map((row) => traceOf(row, childrenOf.get(row.id) ?? [], statusOf(row), today));
  const lanesOf = (grouping: Grouping) =>
    layoutLanes(
      packLanes(groupsBy(grouping, atlas, statusOf), (index) => traces[index]!, scale),
      {
        standingOf: () => "inside",
        foldedLanes: new Set(),
        columns,
        scale,
        bins: () => binsOf(columns, scale, "active", "year"),
        tile: () => tileOf(scale, scale),
      },
    );

  test("are laid out by theme as they were", async () => {
    await expect(written(lanesOf("theme"))).toMatchFileSnapshot("snapshots/barcelona-by-theme.txt");
  });

  test("have a lane for every region of the world in which they have a partner", () => {
    const byRegion = lanesOf("region");
    expect(byRegion.length).toBeGreaterThan(4);
    const drawn = new Set(byRegion.flatMap(({ marks, undated }) => [...marks, ...undated].map(({ id }) => id)));
    expect(drawn.size).toBe(partnerships.length);
  });
});
