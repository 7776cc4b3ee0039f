import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildColumns } from "../../src/model/columns.ts";
import { isoToDay } from "../../src/model/edtf.ts";
import { type Criteria, emptyCriteria, lookupOf, selectRows } from "../../src/model/filter.ts";
import { factsOf, isSelected } from "./brute-force.ts";
import { randomAtlas, randomCriteria } from "./random-atlas.ts";
import { atlasOf, type PartnershipRow } from "./small-atlas.ts";

const today = isoToDay("2026-06-15")!;

const partners = [
  { id: "boston", type: "city", country: "US" },
  { id: "mit", type: "university", country: "US" },
  { id: "havana", type: "city", country: "CU" },
] as const;
const themes = [{ id: "climate" }, { id: "culture" }, { id: "constructor" }];

function selectedIds(rows: readonly PartnershipRow[], criteria: Partial<Criteria>, searchMask?: Uint8Array) {
  const atlas = atlasOf({ partnerships: rows, partners, themes });
  const selected = selectRows(
    buildColumns(atlas, today),
    { ...emptyCriteria, ...criteria },
    lookupOf(atlas),
    searchMask,
  );
  expect(selected.count).toBe(selected.indices().length);
  return [...selected.indices()].map((index) => atlas.partnerships[index]!.id);
}

const include = (...ids: string[]) => ({ include: ids, exclude: [] });
const exclude = (...ids: string[]) => ({ include: [], exclude: ids });

const rows: readonly PartnershipRow[] = [
  { id: "both", partners: ["boston", "havana"], themes: ["climate", "culture"], date: "1990-05" },
  { id: "lab", kind: "twinning", partners: ["mit"], themes: ["climate"], date: "2005~" },
  { id: "sea", partners: ["havana"], themes: ["constructor"], date: "XXXX" },
  { id: "fair", kind: "event", partners: ["boston"], themes: ["culture"], date: "2010/2012" },
];

describe("the selection of rows", () => {
  it.each<readonly [string, Partial<Criteria>, readonly string[]]>([
    ["keeps everything where nothing is chosen", {}, ["both", "lab", "sea", "fair"]],
    [
      "takes the values of one key as alternatives",
      { theme: include("climate", "constructor") },
      ["both", "lab", "sea"],
    ],
    ["wants every key to hold", { theme: include("climate"), kind: include("agreement") }, ["both"]],
    ["wants all the themes where all must match", { theme: include("climate", "culture"), match: "all" }, ["both"]],
    ["counts any partner for including", { partner: include("havana") }, ["both", "sea"]],
    ["counts any partner for excluding", { partner: exclude("havana") }, ["lab", "fair"]],
    ["lets excluding win", { theme: { include: ["climate"], exclude: ["culture"] } }, ["lab"]],
    ["lets excluding win over the same value", { theme: { include: ["climate"], exclude: ["climate"] } }, []],
    ["takes type and country from the partners", { type: include("university"), country: include("US") }, ["lab"]],
    [
      "does not narrow by unknown values alone",
      { theme: include("toString"), partner: exclude("atlantis") },
      ["both", "lab", "sea", "fair"],
    ],
    [
      "leaves unknown values out of those that must all match",
      { theme: include("climate", "atlantis"), match: "all" },
      ["both", "lab"],
    ],
    ["finds no row for a value that the lists know and no row has", { status: include("suspended") }, []],
    ["knows ids as they are written only", { partner: include("Havana") }, ["both", "lab", "sea", "fair"]],
    ["keeps undated partnerships when years are narrowed", { from: 1800, to: 1801 }, ["sea"]],
    ["keeps what was in force in the years", { from: 2000, to: 2004 }, ["both", "sea"]],
    ["keeps what may have been signed in the years", { from: 1990, to: 1990, when: "signed" }, ["both", "sea"]],
    ["includes both years", { from: 2012, to: 2012, when: "signed" }, ["sea", "fair"]],
    ["takes an open beginning of the years", { to: 1990 }, ["both", "sea"]],
    ["takes an open end of the years", { from: 2013 }, ["both", "lab", "sea"]],
    ["drops what is not certainly in the years", { from: 2000, to: 2020, certain: true }, ["both", "fair"]],
    [
      "drops undated partnerships from what is certain, however wide the years",
      { from: 1, certain: true },
      ["both", "fair"],
    ],
    [
      "wants the whole date within where it is to be certainly signed",
      { from: 2010, to: 2011, when: "signed", certain: true },
      [],
    ],
    ["does not narrow to what is certain without years", { certain: true }, ["both", "lab", "sea", "fair"]],
  ])("%s", (_sentence, criteria, expected) => {
    expect(selectedIds(rows, criteria)).toEqual(expected);
  });

  it("keeps only what the words match", () => {
    expect(selectedIds(rows, { country: include("US") }, Uint8Array.of(0, 1, 1, 1))).toEqual(["lab", "fair"]);
  });

  it("selects what a reader going through the rows one by one would", () => {
    fc.assert(
      fc.property(randomAtlas, fc.array(randomCriteria, { minLength: 8, maxLength: 8 }), (atlas, choices) => {
        const columns = buildColumns(atlas, today);
        const lookup = lookupOf(atlas);
        const facts = factsOf(atlas, today);
        for (const criteria of choices) {
          const { mask, count } = selectRows(columns, criteria, lookup);
          const expected = facts.map((each) => Number(isSelected(each, criteria, atlas)));
          expect([...mask]).toEqual(expected);
          expect(count).toBe(expected.filter((one) => one === 1).length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("never holds a row to be certainly in years where it is not even possibly in them", () => {
    fc.assert(
      fc.property(randomAtlas, randomCriteria, (atlas, criteria) => {
        const columns = buildColumns(atlas, today);
        const lookup = lookupOf(atlas);
        const certain = selectRows(columns, { ...criteria, certain: true }, lookup);
        const possible = selectRows(columns, { ...criteria, certain: false }, lookup);
        expect([...certain.indices()].filter((row) => possible.mask[row] === 0)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
