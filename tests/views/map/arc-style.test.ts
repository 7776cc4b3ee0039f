import { describe, expect, test } from "vitest";
import { kinds } from "../../../src/model/vocabulary.ts";
import { kindDash } from "../../../src/theme/colours.ts";
import { arcStrength, dashPx, dotPx, rgbOf } from "../../../src/views/map/arc-style.ts";
import type { Line } from "../../../src/views/map/lines.ts";

const arcsOf = (count: number) => Array.from({ length: count }, () => ({}) as Line["arcs"][number]);
const strengthOf = (line: Partial<Line>, isLit = false) =>
  arcStrength({ arcs: arcsOf(1), isWeak: false, isFar: false, ...line }, isLit);

describe("a line", () => {
  test("is thinner and paler once the partnership is suspended or ended", () => {
    const [strong, weak] = [strengthOf({}), strengthOf({ isWeak: true })];
    expect(weak.widthPx).toBeLessThan(strong.widthPx);
    expect(weak.opacity).toBeLessThan(strong.opacity);
  });

  test("stands out from all others when it is lit, even an ended one that leaves the picture", () => {
    const lit = strengthOf({ isWeak: true, isFar: true }, true);
    expect(lit.widthPx).toBeGreaterThan(strengthOf({}).widthPx);
    expect(lit.opacity).toBe(1);
  });

  test("is paler where it ends outside of the picture", () => {
    expect(strengthOf({ isFar: true }).opacity).toBeLessThan(strengthOf({}).opacity / 2);
  });

  test("is wider the more partnerships it stands for, in steps that the eye can tell", () => {
    const widths = [1, 2, 10, 100, 5000].map((count) => strengthOf({ arcs: arcsOf(count) }).widthPx);
    expect(widths.map((width) => width - (widths[0] ?? 0))).toEqual(
      [0, 1, 2, 3, 3].map((step) => expect.closeTo(step * 0.7)),
    );
  });

  test("has the dashes of its kind that the legend shows, solid for twinnings", () => {
    expect(dashPx("twinning", 2)).toEqual([0, 0]);
    expect(dashPx("agreement", 2)).toEqual([12, 4]);
    for (const kind of kinds) {
      const [dash, gap] = dashPx(kind, 1);
      expect(dash + gap).toBe(kindDash[kind].reduce((sum, part) => sum + part, 0));
    }
  });

  test("has a dot in its gap where its kind has dash and dot", () => {
    expect(dotPx("agreement", 1)).toEqual([0, 0]);
    expect(dotPx("hosting", 1)).toEqual([10, 1]);
    expect(dashPx("hosting", 1)).toEqual([8, 5]);
  });
});

test("colours are read as browsers compute them", () => {
  expect(rgbOf("rgb(179, 38, 30)")).toEqual([179, 38, 30]);
  expect(rgbOf("rgba(11, 92, 173, 0.5)")).toEqual([11, 92, 173]);
  expect(rgbOf("color(srgb 1 0.5 0)")).toEqual([255, 128, 0]);
});
