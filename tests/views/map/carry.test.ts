import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carry, zoomAt } from "../../../src/views/map/carry.ts";
import { type Frame, type Pixel, projector, zoomLimits } from "../../../src/views/map/projection.ts";
import { barcelona } from "./atlas.ts";

const frame: Frame = { width: 390, height: 320, center: barcelona, zoom: 3, projection: "flat" };
const globe: Frame = { ...frame, projection: "globe" };

/** Where a place stands after fingers have moved. */
function placeAfter(from: readonly Pixel[], to: readonly Pixel[], held = frame): Pixel | undefined {
  return projector({ ...held, ...carry({ frame: held, at: from }, to) })(barcelona);
}

describe("a picture carried by fingers", () => {
  test("stays where they rest", () => {
    const fingers: readonly Pixel[] = [
      [100, 100],
      [200, 150],
    ];
    const at = placeAfter(fingers, fingers);
    expect(at?.[0]).toBeCloseTo(195, 6);
    expect(at?.[1]).toBeCloseTo(160, 6);
  });

  test("follows one finger by as much as it moves", () => {
    const at = placeAfter([[10, 20]], [[70, -5]]);
    expect(at?.[0]).toBeCloseTo(195 + 60, 6);
    expect(at?.[1]).toBeCloseTo(160 - 25, 6);
  });

  test("keeps below two fingers what they took hold of, as far apart as they are", () => {
    const pixel = fc.tuple(fc.integer({ min: 60, max: 330 }), fc.integer({ min: 60, max: 260 }));
    fc.assert(
      fc.property(pixel, pixel, pixel, fc.integer({ min: -60, max: 60 }), (a, b, c, turn) => {
        const apart = Math.hypot(a[0] - b[0], a[1] - b[1]);
        fc.pre(apart > 20);
        const factor = 2 ** (turn / 60);
        const other = [c[0] + (b[0] - a[0]) * factor, c[1] + (b[1] - a[1]) * factor] as const;
        const camera = carry({ frame, at: [a, b] }, [c, other]);
        expect(camera.zoom).toBeCloseTo(3 + Math.log2(factor), 9);
        const middle = (p: Pixel, q: Pixel): Pixel => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
        const [fromX, fromY] = middle(a, b);
        const [toX, toY] = middle(c, other);
        // A place that stood so far from the middle of the fingers stands as many times further now.
        const [x, y] = projector({ ...frame, ...camera })(barcelona) ?? [Number.NaN, Number.NaN];
        expect(x - toX).toBeCloseTo((195 - fromX) * factor, 5);
        expect(y - toY).toBeCloseTo((160 - fromY) * factor, 5);
      }),
    );
  });

  test("comes no closer and goes no further than the map does", () => {
    const near: readonly Pixel[] = [
      [190, 160],
      [191, 160],
    ];
    const far: readonly Pixel[] = [
      [0, 0],
      [390, 320],
    ];
    expect(carry({ frame, at: near }, far).zoom).toBe(zoomLimits.max);
    expect(carry({ frame, at: far }, near).zoom).toBe(zoomLimits.min);
    expect(carry({ frame, at: [[9, 9]] }, [[9, 99_999]]).center[1]).toBeCloseTo(85.051129, 6);
  });

  test("of two fingers at one place nothing is made larger without bound", () => {
    const same: readonly Pixel[] = [
      [50, 50],
      [50, 50],
    ];
    expect(
      carry({ frame, at: same }, [
        [10, 10],
        [300, 300],
      ] as const).zoom,
    ).toBe(3);
  });

  test("turns the globe about so far as the finger moves", () => {
    const at = placeAfter([[195, 160]], [[205, 160]], globe);
    expect(at?.[0]).toBeGreaterThan(203);
    expect(at?.[0]).toBeLessThan(207);
    expect(at?.[1]).toBeCloseTo(160, 0);
  });

  test("comes closer to what the wheel turns over, which stays where it is", () => {
    const at: Pixel = [300, 40];
    const camera = zoomAt(frame, at, 1);
    expect(camera.zoom).toBeCloseTo(4, 9);
    const [x, y] = projector({ ...frame, ...camera })(barcelona) ?? [Number.NaN, Number.NaN];
    expect(x - at[0]).toBeCloseTo((195 - at[0]) * 2, 6);
    expect(y - at[1]).toBeCloseTo((160 - at[1]) * 2, 6);
  });
});
