import { expect, test } from "vitest";
import { emptyCriteria, lookupOf, selectRows } from "../../../src/model/filter.ts";
import { heatColumns, heatOf, shadeOf } from "../../../src/views/timeline/heat.ts";
import { atlas, columns } from "./every-uncertainty.ts";

const everything = new Uint16Array(columns.rowCount);
const decades = heatColumns({ firstYear: 1959, lastYear: 2027 }, undefined);

/** How many the list would show for a cell. */
function listed(theme: string, from: number, to: number, certain = false): number {
  const criteria = {
    ...emptyCriteria,
    theme: { include: [theme], exclude: [] },
    from,
    to,
    when: "signed",
    certain,
  } as const;
  return selectRows(columns, criteria, lookupOf(atlas)).count;
}

test("columns are the decades that the years touch, or the years of one", () => {
  expect(decades.map(({ firstYear }) => firstYear)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(heatColumns({ firstYear: 1959, lastYear: 2027 }, 1990)).toHaveLength(10);
});

test.each([undefined, 1990, 2020])("every number is what its cell leads to, the undated apart (%s)", (decade) => {
  const years = heatColumns({ firstYear: 1959, lastYear: 2027 }, decade);
  const heat = heatOf(columns, everything, years, false);
  atlas.themes.forEach(({ id, index }) => {
    const row = heat.themes[index]!;
    years.forEach(({ firstYear, lastYear }, column) => {
      expect(row.counts[column]! + row.undatedCount, `${id} ${firstYear}`).toBe(listed(id, firstYear, lastYear));
    });
  });
});

test("with certain dates only, a number counts what certainly lies in its years", () => {
  const heat = heatOf(columns, everything, decades, true);
  atlas.themes.forEach(({ id, index }) => {
    decades.forEach(({ firstYear, lastYear }, column) => {
      expect(heat.themes[index]!.counts[column], `${id} ${firstYear}`).toBe(listed(id, firstYear, lastYear, true));
    });
  });
});

test("totals count each partnership once, whatever its themes and however vague its date", () => {
  const { all, themes } = heatOf(columns, everything, decades, false);
  expect(all.total).toBe(atlas.partnerships.length);
  expect(all.undatedCount).toBe(1);
  expect(themes.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(all.total);
});

test("the deepest shade is for the most, none for nothing", () => {
  expect([0, 1, 10, 20].map((count) => shadeOf(count, 20))).toEqual([0, 1, 3, 5]);
});
