import { describe, expect, test } from "vitest";
import { dayToIso } from "../../../src/model/edtf.ts";
import { today, traceOfId, traces } from "./every-uncertainty.ts";

/** A day before it is drawn as the end of the day before. */
const written = (day: number) => (Number.isFinite(day) ? dayToIso(day) : String(day));
const piecesOf = (id: string) =>
  traceOfId(id).pieces.map(({ shape, from, to }) => `${shape} ${written(from)} ${written(to - 1)}`);

describe("what is not known is drawn over the days on which it may have been", () => {
  test.each([
    ["about-1985", ["rise 1985-01-01 1985-12-30", "solid 1985-12-31 2026-11-21"]],
    ["nineties", ["rise 1990-01-01 1999-12-30", "solid 1999-12-31 2026-11-21"]],
    ["one-of-two", ["rise 1959-01-01 1969-12-30", "solid 1969-12-31 2026-11-21"]],
    ["by-2011", ["rise -Infinity 2011-12-30", "solid 2011-12-31 2026-11-21"]],
    ["until-2004", ["rise -Infinity 2004-12-30", "fall 2004-12-31 2004-12-31"]],
    ["over", ["solid 2005-03-01 2005-03-01", "fall 2005-03-02 2026-11-21"]],
    ["summer-2016", ["possible 2016-06-01 2016-08-31"]],
    ["award-of-the-nineties", ["possible 1990-01-01 1999-12-31"]],
  ])("%s", (id, expected) => {
    expect(piecesOf(id)).toEqual(expected);
  });
});

describe("what lasts runs from its date to its end", () => {
  test.each([
    ["ended", ["solid 2004-01-01 2007-12-31"]],
    ["since-1998", ["rise 1998-01-01 1998-12-30", "solid 1998-12-31 2026-11-21"]],
    ["ends-ahead", ["solid 2020-01-01 2026-11-21", "future 2026-11-22 2029-12-31"]],
    ["planned", ["possible 2027-06-01 2027-06-30"]],
    ["planned-tie", ["future 2027-09-01 2027-09-01"]],
    ["presumed", ["solid 2010-01-01 2014-01-01", "unknown 2014-01-02 2026-11-21"]],
    ["fair", ["solid 2024-07-08 2024-07-12"]],
    ["first-text", ["solid 2012-01-01 2018-04-30"]],
  ])("%s", (id, expected) => {
    expect(piecesOf(id)).toEqual(expected);
  });
});

test("a suspension is a gap until the tie is resumed, or until today", () => {
  expect(piecesOf("tied")).toEqual([
    "solid 1998-09-24 2023-02-07",
    "gap 2023-02-08 2023-09-03",
    "solid 2023-09-04 2025-05-29",
    "gap 2025-05-30 2026-11-21",
  ]);
});

test("what was renewed or resumed has a joint on that day", () => {
  expect(traceOfId("tied").joints.map((day) => dayToIso(Math.floor(day)))).toEqual(["2023-09-04"]);
});

test("only what is in force without a stated end goes on after today", () => {
  const open = traces.filter(({ isOpen }) => isOpen).map(({ partnership }) => partnership.id);
  expect(open).toEqual([
    "about-1985",
    "nineties",
    "one-of-two",
    "by-2011",
    "since-1998",
    "undated",
    "second-text",
    "constructor",
  ]);
});

test("dates that bear a sign of doubt are marked as doubtful, others are not", () => {
  expect(traces.filter(({ isDoubtful }) => isDoubtful).map(({ partnership }) => partnership.id)).toEqual([
    "about-1985",
  ]);
});

test("pieces follow one another without holes and without overlap, and begin at the date", () => {
  for (const { pieces, from, to, partnership } of traces) {
    expect(pieces[0]?.from, partnership.id).toBe(from);
    expect(pieces.at(-1)?.to, partnership.id).toBe(to);
    pieces.slice(1).forEach((piece, index) => {
      expect(piece.from, partnership.id).toBe(pieces[index]!.to);
    });
  }
});

test("a head stands within its possible days", () => {
  for (const { partnership, head, isUndated } of traces) {
    if (isUndated) continue;
    expect(head, partnership.id).toBeGreaterThanOrEqual(partnership.date.earliest);
    expect(head, partnership.id).toBeLessThanOrEqual(Math.max(partnership.date.latest, today) + 1);
  }
});
