import { describe, expect, it } from "vitest";
import { isoToDay } from "../../../src/model/edtf.ts";
import { statusOn } from "../../../src/model/status.ts";
import { countStatuses, countUnconfirmed, coverageOf } from "../../../src/views/about/coverage.ts";
import { atlasOfFolder, readFolder } from "../../data/folder.ts";
import { atlasOf } from "../../model/small-atlas.ts";

const atlas = atlasOf({
  partners: [
    { id: "tunis", type: "city", country: "TN" },
    { id: "lyon", type: "city", country: "FR" },
    { id: "paris", type: "city", country: "FR" },
    { id: "nobody", type: "city", country: "IT" },
  ],
  presumedTermYears: { agreement: 4 },
  partnerships: [
    { id: "old", kind: "twinning", partners: ["tunis"], date: "1959?", confidence: "medium" },
    { id: "open", kind: "twinning", partners: ["lyon"], date: "1963", end: "..", confidence: "high" },
    { id: "lasted", kind: "agreement", partners: ["lyon", "paris"], date: "1998/2004", confidence: "high" },
    { id: "lasts", kind: "membership", partners: ["paris"], date: "1990/", confidence: "high" },
    { id: "confirmed", kind: "twinning", partners: ["paris"], date: "1980", confirmed: "2024", confidence: "high" },
    { id: "followed", kind: "twinning", partners: ["tunis"], date: "XXXX", confidence: "low" },
    { id: "marked", kind: "follow-up", partners: ["tunis"], date: "2010", partOf: "followed", effect: "marks" },
  ],
});
const statusOf = (each: (typeof atlas.partnerships)[number]) =>
  statusOn(each, atlas.childrenOf.get(each.id) ?? [], isoToDay("2026-11-21")!, atlas.settings.presumedTermYears);

describe("what the atlas says about its coverage", () => {
  it("counts partners and countries that a partnership names, each once", () => {
    expect(coverageOf(atlas)).toMatchObject({ partnerships: 7, partners: 3, countries: 2 });
  });

  it("counts dates that are uncertain and those that nobody knows", () => {
    expect(coverageOf(atlas)).toMatchObject({ uncertain: 2, undated: 1 });
  });

  it("counts as without a stated end what lasts and of which nobody says when or that it never ends", () => {
    expect(coverageOf(atlas)).toMatchObject({ lasting: 6, withoutStatedEnd: 4 });
  });

  it("counts kinds and confidence, those that do not occur as none", () => {
    const { byKind, byConfidence } = coverageOf(atlas);
    expect(byKind.get("twinning")).toBe(4);
    expect(byKind.get("award")).toBe(0);
    expect(byConfidence.get("low")).toBe(1);
  });

  it("puts every partnership into one status of the day", () => {
    const counts = countStatuses(atlas, statusOf);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(7);
    expect(counts.get("ended")).toBe(1);
    expect(counts.get("planned")).toBe(0);
  });

  it("counts as unconfirmed what is active without a word to say so since", () => {
    expect(countUnconfirmed(atlas, statusOf)).toBe(2);
  });

  it("knows no day of a check where no row has one", () => {
    expect(coverageOf(atlas).checked).toBeUndefined();
  });
});

describe("the coverage of Barcelona's atlas", () => {
  it("is that of its tables", () => {
    const { tables, ...read } = readFolder();
    const coverage = coverageOf(atlasOfFolder({ tables, ...read }));
    const rows = tables!.partnerships;
    expect(coverage).toMatchObject({
      partnerships: rows.length,
      sources: tables!.sources.length,
      inferred: rows.filter(({ date_basis }) => date_basis === "inferred").length,
      disputed: rows.filter(({ date_basis }) => date_basis === "disputed").length,
      undated: rows.filter(({ date }) => date.text === "XXXX").length,
      withSignatories: rows.filter(({ signatories }) => signatories.length > 0).length,
      checked: rows
        .flatMap(({ checked }) => checked ?? [])
        .sort()
        .at(-1),
    });
  });
});
