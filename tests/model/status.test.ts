import { describe, expect, it } from "vitest";
import { dayToIso, isoToDay } from "../../src/model/edtf.ts";
import { addYears, type StatusOnDay, spanOf, statusOn } from "../../src/model/status.ts";
import { partnershipOf } from "./small-atlas.ts";
import { type Case, effect, statusCases } from "./status-cases.ts";

const day = (iso: string) => isoToDay(iso)!;

function judged({ row, children = [], day: iso = "2026-06-15", term }: Case): StatusOnDay {
  const partnership = partnershipOf(row);
  const terms = term === undefined ? {} : { [partnership.kind]: term };
  const rows = children.map((child, index) => partnershipOf(child, index + 1));
  return statusOn(partnership, rows, day(iso), terms);
}

describe("the status of a partnership on a day", () => {
  it.each(statusCases)("%s: %s", (_sentence, status, given) => {
    expect(judged(given).status).toBe(status);
  });

  it("names the child that decided", () => {
    const { reason, since } = judged({ row: {}, children: [effect("2010", "suspends"), effect("2012", "ends")] });
    expect(reason).toMatchObject({ rule: "child", effect: "ends" });
    expect(since?.id).toBe("row-2");
  });

  it("names the child that ended it even when its stated end has passed since", () => {
    expect(judged({ row: { end: "2015" }, children: [effect("2010", "ends")] }).since?.date.text).toBe("2010");
    expect(judged({ row: { end: "2015" }, children: [effect("2010", "suspends")] }).reason).toEqual({ rule: "end" });
  });

  it("says until when a text was presumed to be in force", () => {
    expect(judged({ row: { date: "2000" }, term: 4 }).reason).toEqual({
      rule: "presumed-term",
      until: day("2004-12-31"),
    });
  });

  it("tells what is stated to be open-ended from what is merely not known to have ended", () => {
    expect(judged({ row: { end: ".." } })).toMatchObject({ status: "active", openEnded: true });
    expect(judged({ row: { date: "1998/.." } })).toMatchObject({ status: "active", openEnded: true });
    expect(judged({ row: {} })).toMatchObject({ status: "active", openEnded: false, reason: { rule: "no-end" } });
  });

  it.each([
    ["2020-02-29", 1, "2021-02-28"],
    ["2020-02-29", 4, "2024-02-29"],
    ["2019-12-31", 4, "2023-12-31"],
    ["0004-02-29", 96, "0100-02-28"],
  ])("%s and %i years are %s", (from, years, to) => {
    expect(dayToIso(addYears(day(from), years))).toBe(to);
  });
});

describe("the span of a partnership", () => {
  const bound = (at: number) => (Number.isFinite(at) ? dayToIso(at) : at);
  function span(given: Case): readonly (string | number | boolean)[] {
    const found = spanOf(partnershipOf(given.row), judged(given), day(given.day ?? "2026-06-15"));
    const { startEarliest, startLatest, endEarliest, endLatest, uncertain } = found;
    return [...[startEarliest, startLatest, endEarliest, endLatest].map(bound), uncertain];
  }

  it.each<readonly [string, Case, readonly (string | number | boolean)[]]>([
    [
      "lasts to its end",
      { row: { date: "2000", end: "2010-05" } },
      ["2000-01-01", "2000-12-31", "2010-05-01", "2010-05-31", false],
    ],
    [
      "lasts to an end to come",
      { row: { date: "2000-01-01", end: "2030" } },
      ["2000-01-01", "2000-01-01", "2030-01-01", "2030-12-31", false],
    ],
    [
      "lasts as long as its interval",
      { row: { date: "1998/2004-06" } },
      ["1998-01-01", "1998-12-31", "2004-06-01", "2004-06-30", false],
    ],
    [
      "lasts to the day where no end is known",
      { row: { date: "1998-02" } },
      ["1998-02-01", "1998-02-28", "2026-06-15", "2026-06-15", false],
    ],
    [
      "lasts to the day where its interval is open",
      { row: { date: "1998/.." } },
      ["1998-01-01", "1998-12-31", "2026-06-15", "2026-06-15", false],
    ],
    [
      "lasts to the day where it is stated to be open-ended",
      { row: { date: "1998-02-01", end: ".." } },
      ["1998-02-01", "1998-02-01", "2026-06-15", "2026-06-15", false],
    ],
    [
      "lasts to the child that ended it",
      { row: {}, children: [effect("2010", "ends")] },
      ["2000-01-01", "2000-01-01", "2010-01-01", "2010-12-31", false],
    ],
    [
      "lasts to the text that superseded it",
      { row: {}, children: [{ date: "2011-03/2014", effect: "renews" }] },
      ["2000-01-01", "2000-01-01", "2011-03-01", "2011-03-31", false],
    ],
    [
      "is not cut by a suspension",
      { row: {}, children: [effect("2010", "suspends")] },
      ["2000-01-01", "2000-01-01", "2026-06-15", "2026-06-15", false],
    ],
    [
      "is of an unknown end where it is over",
      { row: { end: "XXXX" } },
      ["2000-01-01", "2000-01-01", "2000-01-01", "2026-06-15", false],
    ],
    [
      "of an event is its date",
      { row: { kind: "event", date: "2004" } },
      ["2004-01-01", "2004-12-31", "2004-01-01", "2004-12-31", false],
    ],
    [
      "of an event that lasted is its interval",
      { row: { kind: "event", date: "2004-05/2004-09" } },
      ["2004-05-01", "2004-05-31", "2004-09-01", "2004-09-30", false],
    ],
    [
      "of what is planned is its beginning",
      { row: { date: "2028" } },
      ["2028-01-01", "2028-12-31", "2028-01-01", "2028-12-31", false],
    ],
    [
      "began no later than it ended",
      { row: { date: "../2004" } },
      [-Infinity, "2004-12-31", "2004-01-01", "2004-12-31", false],
    ],
    [
      "of an undated one is without bounds",
      { row: { date: "XXXX" } },
      [-Infinity, Infinity, "2026-06-15", Infinity, true],
    ],
    [
      "is uncertain with its beginning",
      { row: { date: "1998~", end: "2004" } },
      ["1998-01-01", "1998-12-31", "2004-01-01", "2004-12-31", true],
    ],
    [
      "is uncertain with its end",
      { row: { date: "1998", end: "2004?" } },
      ["1998-01-01", "1998-12-31", "2004-01-01", "2004-12-31", true],
    ],
    [
      "is uncertain with the child that ended it",
      { row: {}, children: [effect("2010%", "ends")] },
      ["2000-01-01", "2000-01-01", "2010-01-01", "2010-12-31", true],
    ],
  ])("%s", (_sentence, given, expected) => {
    expect(span(given)).toEqual(expected);
  });
});
