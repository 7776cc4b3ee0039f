import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, daysInMonth, dayToIso, isoToDay, yearOfDay } from "../../src/model/day.ts";

describe("days and the calendar", () => {
  it("counts days from 1 January 1970", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 1, 1)).toBe(10_957);
  });

  it("keeps the first hundred years apart from the twentieth century", () => {
    expect(dayOf(1, 1, 1)).toBe(-719_162);
    expect(dayToIso(dayOf(70, 1, 1))).toBe("0070-01-01");
    expect(yearOfDay(dayOf(99, 12, 31))).toBe(99);
  });

  it("writes and reads every day of the years 1 to 9999 the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const iso = dayToIso(day);
        expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(iso).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(isoToDay(iso)).toBe(day);
        expect(yearOfDay(day)).toBe(Number(iso.slice(0, 4)));
      }),
    );
    expect([dayToIso(-719_162), dayToIso(2_932_896)]).toEqual(["0001-01-01", "9999-12-31"]);
  });

  it.each([
    "",
    "2025",
    "2025-03",
    "2025-3-1",
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-01",
    "2025-01-00",
    "2025-04-31",
    "0000-01-01",
    "2025-03-11T00:00:00Z",
    " 2025-03-11",
    "2025-03-11\n",
    "20250311",
    "+02025-03-11",
  ])("%j is not a day", (text) => {
    expect(isoToDay(text)).toBeUndefined();
  });

  it("knows how long a month is", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(daysInMonth(2024, 12)).toBe(31);
  });

  it("has no calendar date for a missing bound", () => {
    expect(() => dayToIso(Infinity)).toThrow(RangeError);
    expect(yearOfDay(-Infinity)).toBe(-Infinity);
  });
});
