import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Canvas, type Colour, type Line } from "../../../scripts/picture/canvas.ts";
import { drawSvg } from "../../../scripts/picture/draw-svg.ts";
import { circle, dashed, readPath } from "../../../scripts/picture/outline.ts";
import { encodePng, type Picture } from "../../../scripts/picture/png.ts";
import { readPng } from "./read-png.ts";

const black: Colour = [0, 0, 0];
const square = (from: number, to: number): Line => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

const at = ({ width, rgb }: Picture, x: number, y: number) => [
  ...rgb.subarray((y * width + x) * 3, (y * width + x + 1) * 3),
];

/** How many pixels of black lie on the white sheet. */
function ink({ rgb }: Picture): number {
  return rgb.reduce((sum, value) => sum + (255 - value), 0) / (255 * 3);
}

function drawn(draw: (canvas: Canvas) => void, size = 20): Canvas {
  const canvas = new Canvas(size, size);
  draw(canvas);
  return canvas;
}

describe("a picture as a file", () => {
  it("holds every pixel as it was painted", () => {
    const picture = fc
      .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
      .chain(({ width, height }) =>
        fc
          .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
          .map((rgb): Picture => ({ width, height, rgb })),
      );
    fc.assert(
      fc.property(picture, (painted) => {
        expect(readPng(encodePng(painted))).toEqual(painted);
      }),
    );
  });
});

describe("painting", () => {
  it("covers whole pixels wholly and shares those that an edge crosses", () => {
    const canvas = drawn((sheet) => sheet.fill([square(2, 4.5)], black));
    expect(at(canvas, 3, 3)).toEqual([0, 0, 0]);
    expect(at(canvas, 4, 3)).toEqual([128, 128, 128]);
    expect(at(canvas, 4, 4)).toEqual([191, 191, 191]);
    expect(at(canvas, 5, 3)).toEqual([255, 255, 255]);
  });

  it("lays down as much ink as a shape has area, wherever it stands and whichever way it runs", () => {
    const point = fc.tuple(fc.double({ min: 1, max: 19, noNaN: true }), fc.double({ min: 1, max: 19, noNaN: true }));
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
        for (const ring of [
          [a, b, c],
          [c, b, a],
        ]) {
          // A pixel holds 256 shades, and the faintest are left out: each pixel of the edge may be a little off.
          expect(Math.abs(ink(drawn((sheet) => sheet.fill([ring], black))) - area)).toBeLessThan(0.3);
        }
      }),
    );
  });

  it("leaves a hole where a ring runs the other way round", () => {
    const canvas = drawn((sheet) => sheet.fill([square(2, 12), square(4, 8).toReversed()], black));
    expect(ink(canvas)).toBeCloseTo(100 - 16, 5);
    expect(at(canvas, 5, 5)).toEqual([255, 255, 255]);
  });

  it("cuts off what lies beyond the sheet", () => {
    const canvas = drawn((sheet) => sheet.fill([square(-50, 10)], black));
    expect(ink(canvas)).toBeCloseTo(100, 5);
    expect(ink(drawn((sheet) => sheet.fill([square(30, 50), square(-50, -30)], black)))).toBe(0);
  });

  it("mixes what is half there with what lies under it", () => {
    const canvas = drawn((sheet) => {
      sheet.fill([square(0, 20)], [0, 0, 255]);
      sheet.fill([square(5, 10)], [255, 0, 0], 0.5);
    });
    expect(at(canvas, 7, 7)).toEqual([128, 0, 128]);
    expect(at(canvas, 2, 2)).toEqual([0, 0, 255]);
  });

  it("draws a line as wide as it is asked to, and where it crosses itself only once", () => {
    const line: Line = [
      [2, 10],
      [18, 10],
    ];
    expect(ink(drawn((sheet) => sheet.stroke([line], 4, black)))).toBeCloseTo(64, 5);
    expect(ink(drawn((sheet) => sheet.stroke([line, line.toReversed()], 4, black)))).toBeCloseTo(64, 5);
  });
});

describe("outlines", () => {
  it("follow lines, steps, the arcs of circles and the way back", () => {
    const [line] = readPath("M1 2L3 4l1 1 1-1z");
    expect(line).toEqual([
      [1, 2],
      [3, 4],
      [4, 5],
      [5, 4],
      [1, 2],
    ]);
    const [ring = []] = readPath("M0 5A5 5 0 1 1 10 5A5 5 0 1 1 0 5z");
    expect(ring.length).toBeGreaterThan(20);
    for (const [x, y] of ring) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(5, 6);
    expect(ink(drawn((sheet) => sheet.fill([ring], black)))).toBeGreaterThan(75);
  });

  it("are refused in words that no drawing of ours uses, rather than drawn wrong", () => {
    expect(() => readPath("M0 0C1 1 2 2 3 3")).toThrow("C");
  });

  it("of a circle have its area", () => {
    expect(ink(drawn((sheet) => sheet.fill([circle([10, 10], 6)], black)))).toBeCloseTo(Math.PI * 36, -1);
  });

  it("are cut into dashes of the length asked for", () => {
    const line: Line = [
      [0, 0],
      [10, 0],
    ];
    expect(dashed([line], [])).toEqual([line]);
    const lengths = dashed([line], [3, 2]).map((dash) => (dash.at(-1)?.[0] ?? 0) - (dash[0]?.[0] ?? 0));
    expect(lengths).toEqual([3, 3]);
  });
});

describe("a drawing as a picture", () => {
  const paint = (content: string) => drawSvg(`<svg viewBox="0 0 10 10">${content}</svg>`, 20, 20);

  it("fills the whole width, with what groups around a shape say of its place and colour", () => {
    const canvas = paint(
      '<g fill="#ff0000" transform="translate(2 3) scale(2)"><path d="M0 0L1 0L1 1L0 1z" /></g><circle cx="8" cy="8" r="1" fill="#0000ff" />',
    );
    expect(at(canvas, 4, 6)).toEqual([255, 0, 0]);
    expect(at(canvas, 7, 9)).toEqual([255, 0, 0]);
    expect(at(canvas, 8, 6)).toEqual([255, 255, 255]);
    expect(at(canvas, 16, 16)).toEqual([0, 0, 255]);
  });

  it("leaves letters out, and keeps a stroke's width whatever the scale of its group is", () => {
    expect(ink(paint('<text fill="#000000">A</text>'))).toBe(0);
    const line = '<path fill="none" stroke="#000000" stroke-width="1" d="M0 2L10 2" />';
    const scaled =
      '<g transform="scale(5)"><path fill="none" stroke="#000000" stroke-width="1" d="M0 0.4L2 0.4" /></g>';
    expect(ink(paint(line))).toBeCloseTo(40, 1);
    expect(ink(paint(scaled))).toBeCloseTo(40, 1);
  });

  it("is refused where a colour has only a name, which would come out black", () => {
    expect(() => paint('<path fill="red" d="M0 0L1 0L1 1z" />')).toThrow("red");
    expect(() => paint("</g></g>")).toThrow("closes more");
  });
});
