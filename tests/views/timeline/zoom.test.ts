import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeWindow, ticksOf } from "../../../src/views/timeline/ticks.ts";
import { frameOf, percentInSight } from "../../../src/views/timeline/time-frame.ts";
import { lengthOf, panned, revealing, shortestDays, tileOf, within, zoomed } from "../../../src/views/timeline/zoom.ts";
import { dayOn } from "./every-uncertainty.ts";

const span = { from: dayOn("1959-01-01"), to: dayOn("2031-01-01") };
const windowOf = (from: string, to: string) => ({ from: dayOn(from), to: dayOn(to) });
const anyWindow = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.0013, max: 0.99, noNaN: true }))
  .map(([place, share]) => {
    const length = share * lengthOf(span);
    const from = span.from + place * (lengthOf(span) - length);
    return { from, to: from + length };
  });

test("coming closer keeps the day under the pointer where it is", () => {
  const closer = zoomed(span, 4, dayOn("1990-07-01"), span)!;
  expect(lengthOf(closer)).toBeCloseTo(lengthOf(span) / 4, 6);
  expect(percentInSight(dayOn("1990-07-01"), closer)).toBeCloseTo(percentInSight(dayOn("1990-07-01"), span), 1);
});

test("the closest is a month, the farthest is everything", () => {
  expect(lengthOf(zoomed(span, 1e6, dayOn("1990-07-01"), span)!)).toBeCloseTo(shortestDays, 6);
  expect(zoomed(windowOf("1990-01-01", "1991-01-01"), 0.001, dayOn("1990-07-01"), span)).toBeUndefined();
  expect(within(span, span)).toBeUndefined();
});

test("whatever the reader does, what is in sight stays on the scale", () => {
  fc.assert(
    fc.property(anyWindow, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (window, days) => {
      for (const next of [
        panned(window, days, span),
        revealing(window, span.from + days, span),
        zoomed(window, 3, (window.from + window.to) / 2, span),
      ]) {
        if (next === undefined) continue;
        expect(next.from).toBeGreaterThanOrEqual(span.from - 1e-6);
        expect(next.to).toBeLessThanOrEqual(span.to + 1e-6);
        expect(lengthOf(next)).toBeGreaterThan(0);
      }
    }),
  );
});

test("what is brought into sight is in sight, and what already is does not move", () => {
  const window = windowOf("1990-01-01", "2000-01-01");
  const day = dayOn("2010-05-01");
  expect(percentInSight(day, revealing(window, day, span))).toBeCloseTo(50, 1);
  expect(revealing(window, dayOn("1995-01-01"), span)).toBe(window);
});

test("what is drawn near what is in sight always holds it", () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const tile = tileOf(window, span);
      expect(tile.from).toBeLessThanOrEqual(window.from + 1e-6);
      expect(tile.to).toBeGreaterThanOrEqual(window.to - 1e-6);
    }),
  );
});

test("the drawing is moved so that what is in sight fills the width", () => {
  const { x, width } = frameOf(windowOf("1995-01-01", "2013-01-01"), span);
  expect(width).toBeCloseTo(400, 0);
  expect(x).toBeCloseTo(-200, 0);
});

describe("labels follow the scale", () => {
  const labels = (from: string, to: string, language = "ca") =>
    ticksOf(windowOf(from, to), 700, language).map(({ label }) => label);

  test("from decades to years, months and days", () => {
    expect(labels("1950-01-01", "2030-01-01").slice(0, 3)).toEqual(["1950", "1955", "1960"]);
    expect(labels("1990-01-01", "1998-01-01")).toEqual([
      "1990",
      "1991",
      "1992",
      "1993",
      "1994",
      "1995",
      "1996",
      "1997",
    ]);
    expect(labels("1990-01-01", "1991-01-01")).toHaveLength(12);
    expect(labels("1990-03-01", "1990-04-01")).toHaveLength(4);
  });

  test("in the reader's language", () => {
    const february = (language: string) => labels("1990-01-01", "1991-01-01", language)[1];
    expect([february("ca"), february("es"), february("en")]).toEqual(["febr.", "feb", "Feb"]);
    expect(describeWindow(windowOf("1990-03-01", "1990-04-01"), "en")).toContain("Mar 1990");
    expect(describeWindow(windowOf("1959-01-01", "2031-01-01"), "en")).toBe("1959–2030");
  });

  test.each([
    ["1959-01-01", "2031-01-01"],
    ["1995-03-10", "2001-09-01"],
    ["1999-11-10", "2000-12-01"],
    ["2000-02-10", "2000-03-13"],
  ])("without touching, from %s to %s", (from, to) => {
    const places = ticksOf(windowOf(from, to), 320, "ca").map(({ x }) => (x / 100) * 320);
    expect(places.length).toBeGreaterThan(0);
    places.slice(1).forEach((place, index) => {
      expect(place - places[index]!).toBeGreaterThanOrEqual(38);
    });
  });
});
