import { describe, expect, it } from "vitest";
import { isoToDay } from "../../src/model/edtf.ts";
import { statusOn } from "../../src/model/status.ts";
import { layoutStrip } from "../../src/views/detail/strip.ts";
import { atlasOf } from "../model/small-atlas.ts";

const day = isoToDay("2026-11-21") ?? 0;

function stripOf(rows: readonly { readonly id: string; readonly kind: "twinning" | "award"; readonly date: string }[]) {
  const atlas = atlasOf({ partnerships: rows });
  return layoutStrip(atlas.partnerships, (partnership) => statusOn(partnership, [], day, {}), day);
}

describe("a partner's small timeline", () => {
  it("draws what lasts from its date to today, and a moment where it happened", () => {
    const { marks } = stripOf([
      { id: "twins", kind: "twinning", date: "1998" },
      { id: "prize", kind: "award", date: "2010-05" },
    ]);
    const [twins, prize] = marks;
    expect(twins?.from).toBeLessThan(prize?.from ?? 0);
    expect(twins?.to).toBeGreaterThan(prize?.to ?? 1);
    expect(prize?.to).toBe(prize?.from);
  });

  it("keeps every mark and year within its width", () => {
    const { marks, years } = stripOf([
      { id: "old", kind: "twinning", date: "1959?" },
      { id: "planned", kind: "award", date: "2030" },
    ]);
    for (const share of [...marks.flatMap(({ from, to }) => [from, to]), ...years.map(({ at }) => at)]) {
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
