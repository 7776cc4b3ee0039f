import type { Status } from "../../src/model/vocabulary.ts";
import type { PartnershipRow } from "./small-atlas.ts";

export interface Case {
  readonly row: PartnershipRow;
  readonly children?: readonly PartnershipRow[];
  readonly day?: string;
  readonly term?: number;
}

const renewal = (date: string): PartnershipRow => ({ kind: "follow-up", date, effect: "renews" });
export const effect = (date: string, kind: NonNullable<PartnershipRow["effect"]>): PartnershipRow => ({
  kind: "follow-up",
  date,
  effect: kind,
});

/** What holds on a day (15 June 2026 where none is given), the status, and the rows it follows from. */
export const statusCases: readonly (readonly [string, Status, Case])[] = [
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
    "an end passes after its day, so later than a renewal of that day",
    "ended",
    { row: { end: "2020-05-01" }, children: [renewal("2020-05-01")] },
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
  [
    "stated to be open-ended, without evidence for longer than the term",
    "unknown",
    { row: { date: "1990", end: ".." }, term: 4 },
  ],
  ["an end to come is no evidence that it lasts", "unknown", { row: { date: "2010", end: "2030" }, term: 4 }],
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
