import { describe, expect, it } from "vitest";
import type { Partnership } from "../../src/model/atlas.ts";
import { certainlyWithin, dayOf, dayToIso, isoToDay, possiblyWithin } from "../../src/model/edtf.ts";
import { statusOn } from "../../src/model/status.ts";
import { atlasOfFolder, readFolder } from "./folder.ts";

const read = readFolder();
const atlas = atlasOfFolder(read);
const { partnerships, partners } = atlas;

function partnership(id: string): Partnership {
  const found = atlas.partnershipById.get(id);
  if (found === undefined) throw new Error(`no partnership ${id}`);
  return found;
}

function statusOf(id: string, day: string): string {
  const children = atlas.childrenOf.get(id) ?? [];
  return statusOn(partnership(id), children, isoToDay(day)!, atlas.settings.presumedTermYears).status;
}

const inYear = (year: number) => [dayOf(year, 1, 1), dayOf(year, 12, 31)] as const;
const idsWhere = (claim: (each: Partnership) => boolean) => partnerships.filter(claim).map(({ id }) => id);

describe("the atlas of Barcelona", () => {
  it("has no error in any of its tables", () => {
    expect(read.report.errors).toEqual([]);
  });

  it("has no text to translate, no summary to write, and no unused partner or source", () => {
    const left = read.report.warnings.filter(({ rule }) => ["translation", "summary", "unused"].includes(rule));
    expect(left).toEqual([]);
  });

  it("holds 183 partnerships", () => {
    expect(partnerships).toHaveLength(183);
    expect(new Set(partnerships.map(({ id }) => id)).size).toBe(183);
  });

  it("gives a source for every one of them, with a title and an address to read it at", () => {
    expect(idsWhere(({ sources }) => sources.length === 0)).toEqual([]);
    const unreadable = atlas.sources.filter(({ title, url, file }) => title === "" || (url ?? file) === undefined);
    expect(unreadable).toEqual([]);
  });

  it("tells every one of them in Catalan, Spanish and English", () => {
    const lacking = partnerships.flatMap(({ id, title, summary }) =>
      ["ca", "es", "en"]
        .filter((language) => !title[language] || !summary[language])
        .map((language) => `${id} ${language}`),
    );
    expect(lacking).toEqual([]);
  });

  it("does not tell a partnership in two languages with the same sentence", () => {
    expect(idsWhere(({ summary }) => new Set(Object.values(summary)).size < 3)).toEqual([]);
  });

  it("says of every one when somebody last looked, and of none in the future", () => {
    expect(idsWhere(({ checked }) => checked === undefined || checked > "2026-12-31")).toEqual([]);
  });

  it("explains every date that is not plainly stated", () => {
    const unexplained = partnerships.filter(
      ({ dateBasis, date, dateNote }) =>
        (dateBasis === "disputed" || date.form === "unknown") && !(dateNote.ca && dateNote.es && dateNote.en),
    );
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });
});

describe("what no source bears out", () => {
  const named = (pattern: RegExp) =>
    partners.filter(({ id, name }) => pattern.test([id, ...Object.values(name)].join(" "))).map(({ id }) => id);

  it.each([
    ["ICLEI", /\biclei\b/i],
    ["Energy Cities", /energy[- ]cities/i],
    ["POLIS", /\bpolis\b/i],
    ["UCCI", /\bucci\b|uni[óo]n? de ciuda?des? capitale?s? iberoameric/i],
  ])("%s is not a partner", (_name, pattern) => {
    expect(named(pattern)).toEqual([]);
  });

  it("the search for such names finds those that are there", () => {
    expect(named(/\buclg\b/i)).toEqual(["uclg"]);
    expect(named(/\bc40\b/i)).toEqual(["c40"]);
  });

  it.each(["tw-sao-paulo", "tw-valparaiso", "metropolis-hq", "oidp-secretariat"])("%s bears no year", (id) => {
    expect(partnership(id).date.text).toBe("XXXX");
  });

  it("the office of the World Health Organization is only known to have been there by 2011", () => {
    expect(partnership("who-barcelona").date.text).toBe("[..2011]");
  });

  it.each([
    ["sao-paulo", 1985],
    ["valparaiso", 2001],
    ["tunis", 1969],
    ["metropolis", 1985],
  ])("nothing with %s is certainly of %i", (partner, year) => {
    const with_ = atlas.partnershipsOf.get(partner) ?? [];
    expect(with_.length).toBeGreaterThan(0);
    expect(with_.filter(({ date }) => certainlyWithin(date, ...inYear(year))).map(({ id }) => id)).toEqual([]);
  });
});

describe("what the sources do say", () => {
  it("the act of 1998 joins Tel Aviv and Gaza", () => {
    const act = partnership("tw-tel-aviv");
    expect(act.date.text).toBe("1998-09-24");
    expect(act.partners.map(({ id }) => id)).toEqual(["tel-aviv", "gaza"]);
  });

  it.each([
    ["1998-09-23", "planned"],
    ["1999-01-01", "active"],
    ["2023-02-07", "active"],
    ["2023-02-08", "suspended"],
    ["2023-05-01", "suspended"],
    ["2023-09-04", "active"],
    ["2024-01-01", "active"],
    ["2025-05-30", "suspended"],
    ["2025-06-01", "suspended"],
  ])("the tie with Tel Aviv was, on %s, %s", (day, status) => {
    expect(statusOf("tw-tel-aviv", day)).toBe(status);
  });

  it("the tie with Gaza was not suspended with it", () => {
    expect(statusOf("tw-gaza", "2025-06-01")).toBe("active");
  });

  it("the tie with Saint Petersburg has been suspended since 16 March 2022", () => {
    const days = ["1985-10-24", "2022-03-15", "2022-03-16", "2026-01-01"];
    expect(days.map((day) => statusOf("tw-saint-petersburg", day))).toEqual([
      "active",
      "active",
      "suspended",
      "suspended",
    ]);
  });

  it("the tie with Tunis is perhaps of 1959, certainly of no year", () => {
    const { date, dateBasis } = partnership("tw-tunis");
    expect(possiblyWithin(date, ...inYear(1959))).toBe(true);
    expect(certainlyWithin(date, dayOf(1900, 1, 1), dayOf(2100, 1, 1))).toBe(false);
    expect(dateBasis).toBe("disputed");
  });

  it("the memorandum with Shanghai is of 1988 or of 1989", () => {
    const { date } = partnership("shanghai-1989");
    expect([dayToIso(date.earliest), dayToIso(date.latest)]).toEqual(["1988-01-01", "1989-12-31"]);
    expect([certainlyWithin(date, ...inYear(1988)), certainlyWithin(date, ...inYear(1989))]).toEqual([false, false]);
    expect(certainlyWithin(date, dayOf(1988, 1, 1), dayOf(1989, 12, 31))).toBe(true);
  });

  it("Montpellier is the first twinning that a source dates beyond doubt", () => {
    const dated = partnerships.filter(
      ({ kind, date }) => kind === "twinning" && !date.qualified && date.form === "day",
    );
    const first = dated.reduce((oldest, each) => (each.date.earliest < oldest.date.earliest ? each : oldest));
    expect([first.id, first.date.text]).toEqual(["tw-montpellier", "1963-11-23"]);
  });

  it("every suspension and resumption hangs from what it suspends or resumes", () => {
    const decisive = partnerships.filter(({ effect }) => effect === "suspends" || effect === "resumes");
    expect(decisive).toHaveLength(4);
    expect(decisive.map(({ partOf }) => partOf).filter((parent) => parent === undefined)).toEqual([]);
  });
});
