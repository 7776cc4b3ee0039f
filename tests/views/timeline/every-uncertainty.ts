import { buildColumns } from "../../../src/model/columns.ts";
import { isoToDay } from "../../../src/model/edtf.ts";
import { statusOn } from "../../../src/model/status.ts";
import { type Trace, traceOf } from "../../../src/model/trace.ts";
import { binsOf } from "../../../src/views/timeline/density.ts";
import type { Grouping } from "../../../src/views/timeline/groupings.ts";
import { groupsBy } from "../../../src/views/timeline/groupings.ts";
import { type Lane, layoutLanes, packLanes } from "../../../src/views/timeline/plan.ts";
import { timeScale, yearsOf } from "../../../src/views/timeline/scale.ts";
import type { Standing } from "../../../src/views/timeline/standing.ts";
import { tileOf } from "../../../src/views/timeline/zoom.ts";
import { atlasOf, type PartnershipRow } from "../../model/small-atlas.ts";

export const today = isoToDay("2026-11-21")!;
export const dayOn = (iso: string) => isoToDay(iso)!;

const rows: readonly PartnershipRow[] = [
  { id: "about-1985", date: "1985~", kind: "twinning" },
  { id: "nineties", date: "199X", kind: "membership" },
  { id: "one-of-two", date: "[1959,1969]", kind: "twinning" },
  { id: "by-2011", date: "[..2011]", kind: "hosting" },
  { id: "since-1998", date: "1998/..", kind: "agreement" },
  { id: "until-2004", date: "../2004", kind: "agreement" },
  { id: "summer-2016", date: "2016-22", kind: "event" },
  { id: "fair", date: "2024-07-08/2024-07-12", kind: "event" },
  { id: "award-of-the-nineties", date: "199X", kind: "award" },
  { id: "undated", date: "XXXX", kind: "twinning" },
  { id: "over", date: "2005-03-01", end: "XXXX", kind: "agreement" },
  { id: "ended", date: "2004-01-01", end: "2007-12-31", kind: "agreement" },
  { id: "ends-ahead", date: "2020-01-01", end: "2029-12-31", kind: "agreement" },
  { id: "planned", date: "2027-06", kind: "event" },
  { id: "planned-tie", date: "2027-09-01", kind: "twinning" },
  { id: "presumed", date: "2010-01-01", kind: "agreement" },
  { id: "tied", date: "1998-09-24", kind: "twinning" },
  { id: "cut", date: "2023-02-08", kind: "follow-up", partOf: "tied", effect: "suspends" },
  { id: "again", date: "2023-09-04", kind: "follow-up", partOf: "tied", effect: "resumes" },
  { id: "cut-again", date: "2025-05-30", kind: "follow-up", partOf: "tied", effect: "suspends" },
  { id: "first-text", date: "2012-01-01", kind: "membership" },
  { id: "second-text", date: "2018-05-01", kind: "membership", partOf: "first-text", effect: "renews" },
  { id: "constructor", date: "2001-01-01", kind: "membership" },
];

const themes = ["culture", "climate", "peace"];

/** One partnership for every way in which a date can be uncertain, in one, two or three lanes. */
export const atlas = atlasOf({
  themes: themes.map((id) => ({ id, name: { ca: id } })),
  partners: [{ id: "seoul", type: "city", country: "KR" }],
  partnerships: rows.map((row, index) => ({
    title: { ca: `Vincle ${row.id}` },
    partners: ["seoul"],
    themes: themes.slice(0, 1 + (index % 3)),
    ...row,
  })),
  presumedTermYears: { agreement: 4 },
});

export const columns = buildColumns(atlas, today);
export const scale = timeScale(yearsOf(columns, today));

export const statusOf = (id: string) =>
  statusOn(atlas.partnershipById.get(id)!, atlas.childrenOf.get(id) ?? [], today, atlas.settings.presumedTermYears);

export function traceOfId(id: string): Trace {
  return traceOf(atlas.partnershipById.get(id)!, atlas.childrenOf.get(id) ?? [], statusOf(id), today);
}

export const traces = atlas.partnerships.map(({ id }) => traceOfId(id));

/** The lanes over the whole scale. */
export function lanesBy(
  grouping: Grouping = "theme",
  standingOf: (id: string) => Standing = () => "inside",
  foldedLanes: readonly string[] = [],
): readonly Lane[] {
  const groups = groupsBy(grouping, atlas, ({ id }) => statusOf(id));
  return layoutLanes(
    packLanes(groups, (index) => traces[index]!, scale),
    {
      standingOf: (index) => standingOf(atlas.partnerships[index]!.id),
      foldedLanes: new Set(foldedLanes),
      columns,
      scale,
      bins: () => binsOf(columns, scale, "active", "year"),
      tile: () => tileOf(scale, scale),
    },
  );
}
