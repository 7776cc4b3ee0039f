import { describe, expect, test } from "vitest";
import { defaultSelection, patched } from "../../../src/state/selection.ts";
import { axisLabels } from "../../../src/views/timeline/axis-labels.ts";
import { timeScale } from "../../../src/views/timeline/scale.ts";
import { ticksOf } from "../../../src/views/timeline/ticks.ts";
import { chosenYears, movedEnd, steppedYear } from "../../../src/views/timeline/years.ts";
import { scale, today } from "./every-uncertainty.ts";

const span = { firstYear: 1959, lastYear: 2030 };
const selected = (from?: number, to?: number) => patched(defaultSelection, { from, to });

test("the scale goes from the first possible year to the last stated end", () => {
  expect([scale.firstYear, scale.lastYear]).toEqual([1959, 2029]);
  expect([scale.percent(-Infinity), scale.percent(Infinity)]).toEqual([0, 100]);
});

test("years outside the scale are shown at its ends", () => {
  expect(chosenYears(selected(1800, 2100), span)).toEqual(span);
});

describe("one end of the years", () => {
  test("narrows nothing at the end of the scale", () => {
    expect(movedEnd("from", 1959, selected(1990, 2000), span)).toEqual({ from: undefined, to: 2000 });
    expect(movedEnd("to", 2030, selected(1990, 2000), span)).toEqual({ from: 1990, to: undefined });
  });

  test("takes the other with it where it passes it", () => {
    expect(movedEnd("from", 2010, selected(1990, 2000), span)).toEqual({ from: 2010, to: 2010 });
    expect(movedEnd("to", 1980, selected(1990, 2000), span)).toEqual({ from: 1980, to: 1980 });
  });

  test("stays where the field is empty", () => {
    expect(movedEnd("from", Number.NaN, selected(1990, 2000), span)).toEqual({});
  });

  test("can leave one year alone, even the first", () => {
    expect(movedEnd("to", 1959, selected(), span)).toEqual({ from: 1959, to: 1959 });
  });
});

test("stepping shows one year alone, from the first or the last of those shown", () => {
  expect(steppedYear(1, selected(), span)).toBe(1959);
  expect(steppedYear(-1, selected(1990, 2000), span)).toBe(2000);
  expect(steppedYear(1, selected(1990, 1990), span)).toBe(1991);
  expect(steppedYear(1, selected(2030, 2030), span)).toBe(2030);
});

describe.each([300, 600, 1200])("the labels of %i pixels", (widthPx) => {
  const labels = axisLabels(ticksOf(scale, widthPx, "ca"), { label: "avui", x: scale.percent(today) }, widthPx);

  test("do not touch each other", () => {
    const places = labels.map(({ x }) => (x / 100) * widthPx).sort((a, b) => a - b);
    places.slice(1).forEach((place, index) => {
      expect(place - places[index]!).toBeGreaterThanOrEqual(36);
    });
  });

  test("name years and today", () => {
    expect(labels.at(-1)!.label).toBe("avui");
    expect(labels.slice(0, -1).every(({ label }) => /^\d{4}$/.test(label))).toBe(true);
    expect(labels.length).toBeGreaterThan(3);
  });
});

test("a scale of two years has labels too", () => {
  expect(ticksOf(timeScale({ firstYear: 2025, lastYear: 2026 }), 300, "ca").length).toBeGreaterThan(0);
});
