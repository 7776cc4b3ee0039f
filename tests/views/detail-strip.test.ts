import { describe, expect, it } from "vitest";
import { isoToDay } from "../../src/model/edtf.ts";
import { statusOn } from "../../src/model/status.ts";
import { layoutStrip } from "../../src/views/detail/strip.ts";
import { atlasOf, type PartnershipRow } from "../model/small-atlas.ts";

const day = isoToDay("2026-11-21") ?? 0;

function stripOf(rows: readonly PartnershipRow[]) {
  const atlas = atlasOf({ partnerships: rows });
  const childrenOf = ({ id }: { readonly id: string }) => atlas.childrenOf.get(id) ?? [];
  return layoutStrip(atlas.partnerships, childrenOf, (each) => statusOn(each, childrenOf(each), day, {}), day);
}

describe("a partner's small timeline", () => {
  it("draws what lasts from its date to today, and a moment where it happened", () => {
    const { marks } = stripOf([
      { id: "twins", kind: "twinning", date: "1998" },
      { id: "prize", kind: "award", date: "2010-05" },
    ]);
    const [twins, prize] = marks;
    expect(twins?.head).toBeLessThan(prize?.head ?? 0);
    expect(twins?.pieces.at(-1)?.to).toBeGreaterThan(prize?.head ?? 1);
    expect(prize?.pieces).toEqual([]);
  });

  it("leaves a gap where it was suspended", () => {
    const { marks } = stripOf([
      { id: "twins", kind: "twinning", date: "1998" },
      { id: "stop", kind: "follow-up", date: "2023-02", partOf: "twins", effect: "suspends" },
      { id: "go", kind: "follow-up", date: "2023-09", partOf: "twins", effect: "resumes" },
    ]);
    expect(marks[0]?.pieces.map(({ shape }) => shape)).toEqual(["rise", "solid", "gap", "solid"]);
  });

  it("keeps every mark and year within its width", () => {
    const { marks, years } = stripOf([
      { id: "old", kind: "twinning", date: "1959?" },
      { id: "planned", kind: "award", date: "2030" },
    ]);
    for (const share of [
      ...marks.flatMap(({ head, pieces }) => [head, ...pieces.flatMap(({ from, to }) => [from, to])]),
      ...years.map(({ at }) => at),
    ]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it("counts what has no day instead of placing it", () => {
    const { marks, undatedCount } = stripOf([{ id: "somewhen", kind: "twinning", date: "XXXX" }]);
    expect(marks).toEqual([]);
    expect(undatedCount).toBe(1);
  });
});
