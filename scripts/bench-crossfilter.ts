import crossfilter from "crossfilter2";
import { dayOf } from "../src/model/edtf.ts";
import { type Facet, facets } from "../src/model/facets.ts";
import { type Criteria, emptyCriteria } from "../src/model/filter.ts";
import { codesOf, type PlainRow } from "./bench-plain.ts";
import type { SyntheticAtlas } from "./synthetic.ts";

type Counts = ReadonlyMap<number, number>;
type Dimension = crossfilter.Dimension<PlainRow, number>;

interface CountedFacet {
  readonly narrow: (include: readonly number[], exclude: readonly number[]) => void;
  readonly counts: () => unknown;
  readonly countsByCode: () => Counts;
}

/** One dimension and one group a facet, two dimensions for the years, one for words; only what has changed is filtered anew. */
export function createCrossfilter(rows: readonly PlainRow[], lookup: SyntheticAtlas["lookup"]) {
  const all = crossfilter([...rows]);
  const count = all.groupAll<number>();
  const counted = new Map(facets.map((facet) => [facet, countedFacet(all, facet)]));
  const starts: Dimension = all.dimension(({ start }) => start);
  const ends: Dimension = all.dimension(({ end }) => end);
  const found: Dimension = all.dimension(({ isFound }) => Number(isFound));
  let before = emptyCriteria;
  const narrow = (criteria: Criteria) => {
    for (const facet of facets) {
      if (before[facet] === criteria[facet]) continue;
      const { include, exclude } = codesOf(criteria[facet], lookup[facet]);
      counted.get(facet)?.narrow(include, exclude);
    }
    if (before.to !== criteria.to) {
      if (criteria.to === undefined) starts.filterAll();
      else starts.filterRange([-Infinity, dayOf(criteria.to + 1, 1, 1)]);
    }
    if (before.from !== criteria.from) {
      if (criteria.from === undefined) ends.filterAll();
      else ends.filterRange([dayOf(criteria.from, 1, 1), Infinity]);
    }
    if (before.q !== criteria.q) {
      if (criteria.q === "") found.filterAll();
      else found.filterExact(1);
    }
    before = criteria;
  };
  return {
    /** Narrows and asks every group for its counts. */
    step: (criteria: Criteria) => {
      narrow(criteria);
      for (const { counts } of counted.values()) counts();
      return count.value();
    },
    countsOf: (facet: Facet): Counts => counted.get(facet)?.countsByCode() ?? new Map(),
  };
}

function countedFacet(all: crossfilter.Crossfilter<PlainRow>, facet: Facet): CountedFacet {
  switch (facet) {
    case "country":
      return excludingFacet(all, facet);
    case "theme":
    case "partner":
    case "type":
      return includingFacet(all.dimension((row) => [...row[facet]], true));
    case "kind":
    case "status":
    case "confidence":
    case "decade":
      return includingFacet(all.dimension((row) => row[facet][0] ?? 0));
  }
}

function includingFacet(dimension: Dimension): CountedFacet {
  const group = dimension.group<number, number>();
  return {
    narrow: (include) => {
      const [code] = include;
      if (code === undefined) dimension.filterAll();
      else if (include.length === 1) dimension.filterExact(code);
      else dimension.filterFunction((each) => include.includes(Number(each)));
    },
    counts: () => group.all(),
    countsByCode: () => new Map(group.all().map(({ key, value }) => [key, value])),
  };
}

/** A dimension of lists keeps a row as long as any of its values passes, so excluding takes a dimension of rows that counts by hand. */
function excludingFacet(all: crossfilter.Crossfilter<PlainRow>, facet: Facet): CountedFacet {
  const rows = all.all();
  const dimension: Dimension = all.dimension(({ row }) => row);
  const add = (step: number) => (counts: Map<number, number>, row: PlainRow) => {
    for (const code of row[facet]) counts.set(code, (counts.get(code) ?? 0) + step);
    return counts;
  };
  const group = dimension.groupAll<Map<number, number>>().reduce(add(1), add(-1), () => new Map());
  return {
    narrow: (include, exclude) => {
      if (include.length + exclude.length === 0) dimension.filterAll();
      else {
        dimension.filterFunction((row) => {
          const codes = rows[Number(row)]?.[facet] ?? [];
          const isIncluded = include.length === 0 || include.some((code) => codes.includes(code));
          return isIncluded && !exclude.some((code) => codes.includes(code));
        });
      }
    },
    counts: () => group.value(),
    countsByCode: () => group.value(),
  };
}
