import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildColumns } from "../../src/model/columns.ts";
import { isoToDay } from "../../src/model/edtf.ts";
import { countFacets, facets, lookupOf, yearHistogram } from "../../src/model/facets.ts";
import { emptyCriteria, selectRows } from "../../src/model/filter.ts";
import { countAlone, factsOf } from "./brute-force.ts";
import { randomAtlas, randomCriteria } from "./random-atlas.ts";
import { atlasOf } from "./small-atlas.ts";

const today = isoToDay("2026-06-15")!;

describe("the counts beside each value", () => {
  it("are what would result if the value alone were chosen", () => {
    fc.assert(
      fc.property(randomAtlas, fc.array(randomCriteria, { minLength: 8, maxLength: 8 }), (atlas, choices) => {
        const columns = buildColumns(atlas, today);
        const lookup = lookupOf(atlas);
        const facts = factsOf(atlas, today);
        for (const criteria of choices) {
          const counts = countFacets(columns, selectRows(columns, criteria, lookup).failed);
          for (const facet of facets) {
            const found = [...lookup[facet]].map(([id, code]) => [id, counts[facet][code]]);
            const expected = [...lookup[facet].keys()].map((id) => [id, countAlone(facts, criteria, atlas, facet, id)]);
            expect(found).toEqual(expected);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("count a partnership with two cities of one country once", () => {
    const atlas = atlasOf({
      partners: [
        { id: "boston", type: "city", country: "US" },
        { id: "seattle", type: "city", country: "US" },
      ],
      partnerships: [{ partners: ["boston", "seattle"] }],
    });
    const columns = buildColumns(atlas, today);
    const counts = countFacets(columns, selectRows(columns, emptyCriteria, lookupOf(atlas)).failed);
    expect([...counts.country]).toEqual([1]);
    expect(counts.type[lookupOf(atlas).type.get("city")!]).toBe(1);
  });

  it("name only the decades that the data have, oldest first", () => {
    const atlas = atlasOf({
      partnerships: [{ date: "2003" }, { date: "199X" }, { date: "[..1980]" }, { date: "0007" }],
    });
    expect([...lookupOf(atlas).decade.keys()]).toEqual(["0", "1990", "2000"]);
  });
});

describe("the partnerships by year", () => {
  it("are those that choosing the year alone would leave, the undated apart", () => {
    fc.assert(
      fc.property(randomAtlas, fc.constantFrom("active", "signed"), (atlas, when) => {
        const columns = buildColumns(atlas, today);
        const lookup = lookupOf(atlas);
        const { mask } = selectRows(columns, emptyCriteria, lookup);
        const { counts, undatedCount } = yearHistogram(columns, mask, 1984, 2033, when);
        const undated = columns.undated.reduce((sum, each) => sum + each, 0);
        expect(undatedCount).toBe(undated);
        counts.forEach((count, index) => {
          const year = 1984 + index;
          const inYear = selectRows(columns, { ...emptyCriteria, from: year, to: year, when }, lookup).indices();
          expect(count).toBe([...inYear].filter((row) => columns.undated[row] === 0).length);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("count only the rows that are selected", () => {
    const atlas = atlasOf({ partnerships: [{ date: "1990/1991" }, { date: "1991/1992" }] });
    const { counts } = yearHistogram(buildColumns(atlas, today), Uint8Array.of(0, 1), 1990, 1992, "active");
    expect([...counts]).toEqual([0, 1, 1]);
  });

  it("are none where the years are reversed", () => {
    const atlas = atlasOf({ partnerships: [{ date: "1990" }] });
    expect(yearHistogram(buildColumns(atlas, today), Uint8Array.of(1), 1995, 1990, "active").counts).toHaveLength(0);
  });
});
