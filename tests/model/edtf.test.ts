import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import {
  certainlyWithin,
  compareEdtf,
  compareEdtfDescending,
  type EdtfDate,
  endBounds,
  isInterval,
  possiblyWithin,
  startBounds,
} from "../../src/model/edtf-date.ts";
import { parseEdtf } from "../../src/model/edtf-parse.ts";
import table from "../fixtures/edtf.json" with { type: "json" };

// Another calendar than the one under test: the text goes to the platform's own parser.
function isoOrNull(day: number): string | null {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null;
}

function parsed(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

const anyDate = fc.constantFrom(...table.valid.map(([text]) => parsed(text as string)));
const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe("which dates are understood", () => {
  it.each(table.valid)("%s lies between %s and %s", (text, earliest, latest) => {
    const date = parsed(text as string);
    expect([date.text, isoOrNull(date.earliest), isoOrNull(date.latest)]).toEqual([text, earliest, latest]);
    if (earliest === null) expect(date.earliest).toBe(-Infinity);
    if (latest === null) expect(date.latest).toBe(Infinity);
  });

  it.each(table.invalid.map((text) => [text]))("%j is not a date", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it("never throws, whatever the cell says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[\]0-9X~?%/.,-]{0,24}$/)), (text) => {
        expect(["undefined", "object"]).toContain(typeof parseEdtf(text));
      }),
    );
  });

  it("knows every day of a century that the calendar has, and no other", () => {
    for (const year of [1900, 1999, 2000, 2023, 2024]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          const time = Date.parse(text);
          const isReal = Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
          expect([text, parseEdtf(text) !== undefined]).toEqual([text, isReal]);
        }
      }
    }
  });
});

describe("what a date consists of", () => {
  it("keeps day, month and year apart and never pads what is not stated", () => {
    expect(parsed("2025-03-11")).toMatchObject({ form: "day", year: 2025, month: 3, day: 11, qualified: false });
    expect(parsed("2025-03")).toMatchObject({ form: "month", year: 2025, month: 3 });
    expect(parsed("2025-03")).not.toHaveProperty("day");
    expect(parsed("2025")).not.toHaveProperty("month");
    expect(parsed("199X")).not.toHaveProperty("year");
    expect(parsed("1999-05-XX")).toMatchObject({ form: "unspecified", year: 1999, month: 5 });
    expect(parsed("2016-24")).toMatchObject({ form: "season", year: 2016, season: 24 });
  });

  it.each([
    ["1985~", "~"],
    ["1985-03?", "?"],
    ["1985-03-11%", "%"],
  ])("%s bears its qualifier", (text, qualifier) => {
    expect(parsed(text)).toMatchObject({ qualified: true, qualifier });
  });

  it("counts an interval or a choice as qualified when one part of it is", () => {
    for (const text of ["1998~/..", "../2004?", "1998/2004%", "[..1972~]", "[1972?..]", "[1959,1969~]"]) {
      expect(parsed(text)).toMatchObject({ qualified: true });
      expect(parsed(text)).not.toHaveProperty("qualifier");
    }
    expect(parsed("1998/2004").qualified).toBe(false);
  });

  it("tells an open side from an unknown one", () => {
    expect(parsed("1998/..")).toMatchObject({ form: "interval", start: { text: "1998" }, end: "open" });
    expect(parsed("1998/")).toMatchObject({ end: "unknown" });
    expect(parsed("/2004")).toMatchObject({ start: "unknown", end: { text: "2004" } });
    expect(parsed("../2004")).toMatchObject({ start: "open" });
  });

  it("keeps the dates within brackets", () => {
    expect(parsed("[..1972]")).toMatchObject({ form: "before", end: { form: "year", year: 1972 } });
    expect(parsed("[1972..]")).toMatchObject({ form: "after", start: { form: "year", year: 1972 } });
    expect(parsed("[1959,1969-03]")).toMatchObject({ form: "one-of", start: { year: 1959 }, end: { month: 3 } });
  });
});

describe("when something began and ended", () => {
  it("takes the two sides of an interval", () => {
    const date = parsed("2004/2006-03");
    expect(isInterval(date)).toBe(true);
    expect(startBounds(date)).toEqual({ earliest: dayOf(2004, 1, 1), latest: dayOf(2004, 12, 31) });
    expect(endBounds(date)).toEqual({ earliest: dayOf(2006, 3, 1), latest: dayOf(2006, 3, 31) });
  });

  it("has no bound on an open or unknown side", () => {
    for (const text of ["1998/..", "1998/"]) {
      expect(endBounds(parsed(text))).toEqual({ earliest: -Infinity, latest: Infinity });
    }
    for (const text of ["../2004", "/2004"]) {
      expect(startBounds(parsed(text))).toEqual({ earliest: -Infinity, latest: Infinity });
    }
  });

  it("is one and the same for a date that is not an interval", () => {
    for (const text of ["1985", "[..1972]", "[1959,1969]", "XXXX"]) {
      const { earliest, latest } = parsed(text);
      expect(isInterval(parsed(text))).toBe(false);
      expect(startBounds(parsed(text))).toEqual({ earliest, latest });
      expect(endBounds(parsed(text))).toEqual({ earliest, latest });
    }
  });

  it("accepts sides in the wrong order only when one of them is qualified, and then covers both", () => {
    expect(parseEdtf("2004/2003")).toBeUndefined();
    const date = parsed("2004~/2003");
    expect([date.earliest, date.latest]).toEqual([dayOf(2003, 1, 1), dayOf(2004, 12, 31)]);
  });
});

describe("whether a date lies within some days", () => {
  const march1959 = [dayOf(1959, 3, 1), dayOf(1959, 3, 31)] as const;

  it("counts 1959 as possibly, not certainly, in March 1959", () => {
    expect(possiblyWithin(parsed("1959"), ...march1959)).toBe(true);
    expect(certainlyWithin(parsed("1959"), ...march1959)).toBe(false);
    expect(certainlyWithin(parsed("1959-03"), ...march1959)).toBe(true);
    expect(certainlyWithin(parsed("1959-03-31"), ...march1959)).toBe(true);
    expect(possiblyWithin(parsed("1959-04"), ...march1959)).toBe(false);
  });

  it("is never certain of a qualified date", () => {
    for (const text of ["1959-03~", "1959-03?", "1959-03%", "1959-03-01~/1959-03-05", "[1959-03-01,1959-03-02?]"]) {
      expect(certainlyWithin(parsed(text), ...march1959)).toBe(false);
      expect(possiblyWithin(parsed(text), ...march1959)).toBe(true);
    }
  });

  it("counts an undated partnership as possibly in any years, never certainly", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const days = [Math.min(a, b), Math.max(a, b)] as const;
        expect(possiblyWithin(parsed("XXXX"), ...days)).toBe(true);
        expect(certainlyWithin(parsed("XXXX"), ...days)).toBe(false);
      }),
    );
  });

  it("takes all members of a choice together", () => {
    expect(possiblyWithin(parsed("[1959,1969]"), dayOf(1964, 1, 1), dayOf(1964, 12, 31))).toBe(true);
    expect(certainlyWithin(parsed("[1959,1969]"), dayOf(1959, 1, 1), dayOf(1969, 12, 31))).toBe(true);
    expect(certainlyWithin(parsed("[1959,1969]"), dayOf(1959, 1, 1), dayOf(1968, 12, 31))).toBe(false);
  });

  it("has its bounds in order, and is possibly where it is certainly", () => {
    fc.assert(
      fc.property(anyDate, anyDay, anyDay, (date, a, b) => {
        expect(date.earliest).toBeLessThanOrEqual(date.latest);
        if (certainlyWithin(date, a, b)) expect(possiblyWithin(date, a, b)).toBe(true);
        const around = [date.earliest, date.latest] as const;
        expect(possiblyWithin(date, ...around)).toBe(true);
        expect(certainlyWithin(date, ...around)).toBe(!date.qualified);
      }),
    );
  });
});

describe("the order by date", () => {
  const inOrder = [
    "1959/..",
    "1959",
    "1959-01",
    "1959-01-01",
    "1959-03",
    "1960",
    "[1972..]",
    "XXXX",
    "[..1972]",
    "../1950",
  ];

  it("puts the earliest first, then the wider date, and dates without an earliest day last", () => {
    const sorted = inOrder.toReversed().map(parsed).toSorted(compareEdtf);
    expect(sorted.map((date) => date.text)).toEqual(inOrder);
  });

  it("keeps dates without an earliest day last when the latest come first", () => {
    const sorted = inOrder.map(parsed).toSorted(compareEdtfDescending);
    const dated = inOrder.slice(0, 7).toReversed();
    expect(sorted.map((date) => date.text)).toEqual([...dated, "../1950", "[..1972]", "XXXX"]);
  });

  it.each([
    ["ascending", compareEdtf],
    ["descending", compareEdtfDescending],
  ])("is the same whoever compares, %s", (_, compare) => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(compare(a, a)).toBe(0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        const isSame = a.earliest === b.earliest && a.latest === b.latest;
        expect(compare(a, b) === 0).toBe(isSame);
      }),
    );
  });
});
