import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds, pictureOf } from "../../../src/views/timeline/picture.ts";
import { stripRatio, stripStyle } from "../../../src/views/timeline/strip.ts";
import { percentInSight } from "../../../src/views/timeline/time-frame.ts";
import { lengthOf, panned, type TimeWindow, tileOf } from "../../../src/views/timeline/zoom.ts";
import { dayOn, scale } from "./every-uncertainty.ts";

const anyWindow = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.0013, max: 0.9, noNaN: true }))
  .map(([place, share]): TimeWindow => {
    const length = share * lengthOf(scale);
    const from = scale.from + place * (lengthOf(scale) - length);
    return { from, to: from + length };
  });

describe("what is painted", () => {
  test("holds what is in sight and stays on the scale", () => {
    fc.assert(
      fc.property(anyWindow, (inSight) => {
        const picture = pictureOf(inSight, scale);
        expect(holds(picture, inSight)).toBe(true);
        expect(picture.from).toBeGreaterThanOrEqual(scale.from);
        expect(picture.to).toBeLessThanOrEqual(scale.to);
      }),
    );
  });

  test("serves while the reader goes on a little, and no longer", () => {
    const inSight = { from: dayOn("1990-01-01"), to: dayOn("1992-01-01") };
    const picture = pictureOf(inSight, scale);
    expect(holds(picture, panned(inSight, 300, scale))).toBe(true);
    expect(holds(picture, panned(inSight, 400, scale))).toBe(false);
  });
});

describe("rules and labels", () => {
  test("stand in their strip where what is in sight has them", () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 0, max: 1, noNaN: true }), (inSight, share) => {
        const tile = tileOf(inSight, scale);
        const style = stripStyle(tile, inSight);
        const day = inSight.from + share * lengthOf(inSight);
        const width = Number.parseFloat(String(style?.width));
        const moved = Number(/translateX\((.*)%\)/.exec(String(style?.transform))?.[1]);
        const place = (percentInSight(day, tile) / 100 + moved / 100) * width;
        // Within what two decimals of a percent of the strip can tell.
        expect(Math.abs(place - percentInSight(day, inSight))).toBeLessThan(0.1);
      }),
    );
  });

  test("are not moved, and bear no style, while the whole is in sight", () => {
    expect(stripStyle(tileOf(scale, scale), scale)).toBeUndefined();
  });

  test("are laid out for the same width however far the reader goes through time", () => {
    const inSight = { from: dayOn("1990-01-01"), to: dayOn("1992-01-01") };
    const later = panned(inSight, 1234.567, scale);
    expect(stripRatio(tileOf(later, scale), later)).toBe(stripRatio(tileOf(inSight, scale), inSight));
  });
});
