import { describe, expect, it } from "vitest";
import { dayToIso, isoToDay } from "../../src/model/edtf.ts";
import { addYears, type StatusOnDay, spanOf, statusOn } from "../../src/model/status.ts";
import type { Status } from "../../src/model/vocabulary.ts";
import { type PartnershipRow, partnershipOf } from "./small-atlas.ts";

interface Case {
  readonly row: PartnershipRow;
  readonly children?: readonly PartnershipRow[];
  readonly day?: string;
  readonly term?: number;
}

const day = (iso: string) => isoToDay(iso)!;

function judged({ row, children = [], day: iso = "2026-06-15", term }: Case): StatusOnDay {
  const partnership = partnershipOf(row);
  const terms = term === undefined ? {} : { [partnership.kind]: term };
  const rows = children.map((child, index) => partnershipOf(child, index + 1));
  return statusOn(partnership, rows, day(iso), terms);
}

const renewal = (date: string): PartnershipRow => ({ kind: "follow-up", date, effect: "renews" });
const effect = (date: string, kind: NonNullable<PartnershipRow["effect"]>): PartnershipRow => ({
  kind: "follow-up",
  date,
  effect: kind,
});

const table: readonly (readonly [string, Status, Case])[] = [
  ["a date to come is planned", "planned", { row: { date: "2026-06-16" } }],
  ["a date of today has come", "active", { row: { date: "2026-06-15" } }],
  ["a month has come on its first day", "active", { row: { date: "2026-06" } }],
  ["a month to come is planned", "planned", { row: { date: "2026-07" } }],
  ["a year has come on New Year's Day", "active", { row: { date: "2026" }, day: "2026-01-01" }],
  ["a year to come is planned on New Year's Eve", "planned", { row: { date: "2026" }, day: "2025-12-31" }],
  ["an interval has come on its first day", "active", { row: { date: "2026-06-15/2030" } }],
  ["one of two dates has come with the earlier", "active", { row: { date: "[2026-06-01,2027]" } }],
  ["a date without an earliest day has always come", "active", { row: { date: "[..2030]" } }],
  ["an event to come is planned", "planned", { row: { kind: "event", date: "2027" } }],
  ["an event of today is past", "past", { row: { kind: "event", date: "2026-06-15" } }],
  ["an event that still lasts is past", "past", { row: { kind: "event", date: "2026-06-01/2026-06-30" } }],
  ["an award is past", "past", { row: { kind: "award", date: "1998" } }],
  ["a follow-up is past", "past", { row: { kind: "follow-up", date: "1998" } }],
  ["an event of an unknown day is unknown", "unknown", { row: { kind: "event", date: "XXXX" } }],
  ["an event before some day is past", "past", { row: { kind: "event", date: "[..1998]" } }],
  ["an award has no end to come to", "past", { row: { kind: "award", date: "1998", end: "1999" } }],
  ["an event cannot be suspended", "past", { row: { kind: "event" }, children: [effect("2001", "suspends")] }],
  ["a child suspends", "suspended", { row: {}, children: [effect("2023-02-08", "suspends")] }],
  ["a child that suspends today counts", "suspended", { row: {}, children: [effect("2026-06-15", "suspends")] }],
  ["a child of this year counts from New Year", "suspended", { row: {}, children: [effect("2026", "suspends")] }],
  ["a child to come does not count", "active", { row: {}, children: [effect("2026-06-16", "suspends")] }],
  ["a child resumes", "active", { row: {}, children: [effect("2010", "suspends"), effect("2012", "resumes")] }],
  [
    "the latest child decides, not the last row",
    "active",
    { row: {}, children: [effect("2012", "resumes"), effect("2010", "suspends")] },
  ],
  [
    "of one day the later row decides",
    "suspended",
    { row: {}, children: [effect("2012-05-01", "resumes"), effect("2012-05-01", "suspends")] },
  ],
  [
    "children are compared by their earliest day",
    "suspended",
    { row: {}, children: [effect("2012-05", "suspends"), effect("2012", "resumes")] },
  ],
  [
    "an undated child comes before any dated one",
    "active",
    { row: {}, children: [effect("2012", "resumes"), effect("XXXX", "suspends")] },
  ],
  ["an undated child alone decides", "ended", { row: {}, children: [effect("XXXX", "ends")] }],
  [
    "a child that marks decides nothing",
    "suspended",
    { row: {}, children: [effect("2010", "suspends"), effect("2020", "marks")] },
  ],
  [
    "a child without effect decides nothing",
    "suspended",
    { row: {}, children: [effect("2010", "suspends"), { kind: "event", date: "2020" }] },
  ],
  ["a child amends", "active", { row: {}, children: [effect("2010", "suspends"), effect("2012", "amends")] }],
  ["a child ends", "ended", { row: {}, children: [effect("2010", "ends")] }],
  [
    "what was ended may be resumed",
    "active",
    { row: {}, children: [effect("2010", "ends"), effect("2012", "resumes")] },
  ],
  ["a follow-up renews", "active", { row: {}, children: [renewal("2010")] }],
  [
    "an event that renews leaves it in force",
    "active",
    { row: {}, children: [{ kind: "event", date: "2010", effect: "renews" }] },
  ],
  [
    "a new agreement supersedes",
    "superseded",
    { row: {}, children: [{ kind: "agreement", date: "2010", effect: "renews" }] },
  ],
  [
    "a new twinning supersedes",
    "superseded",
    { row: {}, children: [{ kind: "twinning", date: "2010", effect: "renews" }] },
  ],
  ["a new text to come does not supersede yet", "active", { row: {}, children: [{ date: "2027", effect: "renews" }] }],
  ["what a follow-up renewed ends at its own end", "ended", { row: { end: "2020" }, children: [renewal("2018")] }],
  ["a renewal after the end revives", "active", { row: { end: "2020" }, children: [renewal("2021")] }],
  [
    "what was superseded ends at its own end",
    "ended",
    { row: { end: "2020" }, children: [{ date: "2018", effect: "renews" }] },
  ],
  [
    "a new text after the end supersedes",
    "superseded",
    { row: { end: "2020" }, children: [{ date: "2021", effect: "renews" }] },
  ],
  ["what is suspended ends at its end", "ended", { row: { end: "2025" }, children: [effect("2023", "suspends")] }],
  [
    "what is suspended waits for its end",
    "suspended",
    { row: { end: "2026" }, children: [effect("2023", "suspends")] },
  ],
  [
    "over on an unknown day is ended, whatever came before",
    "ended",
    { row: { end: "XXXX" }, children: [renewal("2018")] },
  ],
  ["ended before its end stays ended", "ended", { row: { end: "2030" }, children: [effect("2023", "ends")] }],
  ["an end that has passed", "ended", { row: { end: "2026-06-14" } }],
  ["an end of today has not passed", "active", { row: { end: "2026-06-15" } }],
  ["an end of this year has not passed", "active", { row: { end: "2026" } }],
  ["an end of last year has passed", "ended", { row: { end: "2025" } }],
  ["an interval that has passed", "ended", { row: { date: "1998/2004" } }],
  ["an interval that lasts", "active", { row: { date: "1998/2026" } }],
  ["an interval without beginning that has passed", "ended", { row: { date: "../2004" } }],
  ["an open interval lasts", "active", { row: { date: "1998/.." }, term: 4 }],
  ["over on an unknown day", "ended", { row: { end: "XXXX" } }],
  ["over on an unknown day, planned until it begins", "planned", { row: { date: "2027", end: "XXXX" } }],
  ["no evidence of an end", "active", { row: { date: "1967" } }],
  ["an undated twinning", "active", { row: { kind: "twinning", date: "XXXX" } }],
  ["within the presumed term", "active", { row: { date: "2023-01-10" }, term: 4 }],
  ["on the last day of the presumed term", "active", { row: { date: "2022-06-15" }, term: 4 }],
  ["the day after the presumed term", "unknown", { row: { date: "2022-06-14" }, term: 4 }],
  ["the presumed term counts from the latest day of the date", "active", { row: { date: "2022" }, term: 4 }],
  ["the presumed term counts from the confirmation", "active", { row: { date: "2010", confirmed: "2023" }, term: 4 }],
  ["an old confirmation does not shorten the term", "active", { row: { date: "2024", confirmed: "2010" }, term: 4 }],
  [
    "the presumed term counts from children",
    "active",
    { row: { date: "2010" }, children: [{ kind: "event", date: "2023" }], term: 4 },
  ],
  ["a child that marks is evidence", "active", { row: { date: "2010" }, children: [effect("2023", "marks")], term: 4 }],
  [
    "an undated child is no evidence",
    "unknown",
    { row: { date: "2010" }, children: [{ kind: "event", date: "XXXX" }], term: 4 },
  ],
  ["without dated evidence a presumed term tells nothing", "unknown", { row: { date: "XXXX" }, term: 4 }],
  ["an undated text with a confirmation", "active", { row: { date: "XXXX", confirmed: "2024" }, term: 4 }],
  ["another kind has no presumed term", "active", { row: { kind: "twinning", date: "1967" } }],
  ["stated to be open-ended presumes nothing", "active", { row: { date: "1990", end: ".." }, term: 4 }],
  ["a stated term takes the place of the presumed one", "active", { row: { date: "2010", end: "2030" }, term: 4 }],
  ["a presumed term does not hide an end", "ended", { row: { date: "1990", end: "1995" }, term: 4 }],
  [
    "a presumed term does not undo a renewal",
    "active",
    { row: { date: "1990" }, children: [renewal("1995")], term: 4 },
  ],
  [
    "on a day of the past, what came later is not known",
    "active",
    { row: { end: "2020" }, children: [effect("2015", "ends")], day: "2014-01-01" },
  ],
];

describe("the status of a partnership on a day", () => {
  it.each(table)("%s: %s", (_sentence, status, given) => {
    expect(judged(given).status).toBe(status);
  });

  it("names the child that decided", () => {
    const { reason, since } = judged({ row: {}, children: [effect("2010", "suspends"), effect("2012", "ends")] });
    expect(reason).toMatchObject({ rule: "child", effect: "ends" });
    expect(since?.id).toBe("row-2");
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
