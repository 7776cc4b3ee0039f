import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntheticAtlas } from "../../scripts/synthetic.ts";
import { buildColumns, type Columns } from "../../src/model/columns.ts";
import { isoToDay } from "../../src/model/edtf.ts";
import { type CountedSelection, createEngine } from "../../src/model/engine.ts";
import { countFacets, facets } from "../../src/model/facets.ts";
import { type Criteria, emptyCriteria, type Lookup, lookupOf, selectRows } from "../../src/model/filter.ts";
import { factsOf, isSelected } from "./brute-force.ts";
import { randomAtlas, randomCriteria } from "./random-atlas.ts";
import { atlasOf } from "./small-atlas.ts";

const today = isoToDay("2026-06-15")!;

type Key = keyof Criteria | "years";

interface Step {
  /** What of `criteria` is taken over from here on. */
  readonly keys: readonly Key[];
  readonly criteria: Criteria;
  /** Which rows the words find, by the bits of a number; none where words are not asked. */
  readonly found: number | undefined;
}

const keys: readonly Key[] = [...facets, "match", "years", "when", "certain"];

const step: fc.Arbitrary<Step> = fc.record({
  keys: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...keys).map((key) => [key]) },
    { weight: 1, arbitrary: fc.subarray([...keys]) },
  ),
  criteria: fc.oneof({ weight: 4, arbitrary: randomCriteria }, { weight: 1, arbitrary: fc.constant(emptyCriteria) }),
  found: fc.option(fc.nat(1023), { nil: undefined, freq: 1 }),
});

const walk = (maxLength: number) => fc.array(step, { minLength: 1, maxLength });

function after(before: Criteria, { keys: taken, criteria }: Step): Criteria {
  const { from, to, ...others } = before;
  const years = taken.includes("years") ? criteria : before;
  const kept = {
    ...others,
    ...(years.from !== undefined && { from: years.from }),
    ...(years.to !== undefined && { to: years.to }),
  };
  return Object.assign(
    kept,
    ...taken.filter((key) => key !== "years").map((key) => ({ [key]: criteria[key as keyof Criteria] })),
  );
}

const maskOf = (found: number | undefined, rowCount: number) =>
  found === undefined ? undefined : Uint8Array.from({ length: rowCount }, (_, row) => (found >> (row % 10)) & 1);

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** As `toEqual`, which is slow on long arrays, does. */
function expectSame(found: Numbers, expected: Numbers) {
  const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers) => Buffer.from(buffer, byteOffset, byteLength);
  if (!bytesOf(found).equals(bytesOf(expected))) expect(found).toEqual(expected);
}

/** Walks both ways through the steps and compares; gives what was chosen last. */
function expectFullPass(columns: Columns, lookup: Lookup, steps: readonly Step[]) {
  const engine = createEngine(columns, lookup);
  let criteria = emptyCriteria;
  let mask: Uint8Array | undefined;
  let seen: CountedSelection = engine.update(criteria);
  for (const each of steps) {
    criteria = after(criteria, each);
    mask = maskOf(each.found, columns.rowCount);
    seen = engine.update(criteria, mask);
    const full = selectRows(columns, criteria, lookup, mask);
    expect(seen.count).toBe(full.count);
    expectSame(seen.mask, full.mask);
    expectSame(seen.failed, full.failed);
    expectSame(seen.indices(), full.indices());
    const counts = countFacets(columns, full.failed);
    for (const facet of facets) expectSame(seen.facets[facet], counts[facet]);
  }
  return { criteria, mask, seen };
}

describe("following a reader step by step", () => {
  it("selects and counts what going through the partnerships one by one would", () => {
    const walks = fc.array(walk(6), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(randomAtlas, walks, (atlas, sequences) => {
        const columns = buildColumns(atlas, today);
        const lookup = lookupOf(atlas);
        const facts = factsOf(atlas, today);
        for (const steps of sequences) {
          const { criteria, mask, seen } = expectFullPass(columns, lookup, steps);
          const found = facts.filter((_, row) => mask === undefined || mask[row] === 1);
          const selected = found.filter((each) => isSelected(each, criteria, atlas));
          expect([...seen.indices()]).toEqual(selected.map(({ partnership }) => partnership.index));
          for (const facet of facets) {
            const freed = { ...criteria, [facet]: emptyCriteria[facet] };
            const values = found.filter((each) => isSelected(each, freed, atlas)).map((each) => each.valuesOf(facet));
            const expected = [...lookup[facet].keys()].map((id) => values.filter((ids) => ids.includes(id)).length);
            expect([...lookup[facet].values()].map((code) => seen.facets[facet][code])).toEqual(expected);
          }
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it("does so where there are many partnerships and most steps change few of them", () => {
    const { columns, lookup } = syntheticAtlas(400);
    const renamed: Lookup = {
      ...lookup,
      theme: new Map(["climate", "constructor", "culture", "__proto__", "trade"].map((id, code) => [id, code])),
      partner: new Map(["boston", "constructor", "havana", "istanbul"].map((id, code) => [id, code])),
      country: new Map(["BR", "CU", "MX", "TR", "US"].map((id, code) => [id, code])),
      decade: new Map(["1990", "2000", "2010", "2020"].map((id) => [id, Number(id) / 10])),
    };
    fc.assert(
      fc.property(walk(12), (steps) => {
        expectFullPass(columns, renamed, steps);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it.each<readonly [string, readonly Partial<Criteria>[]]>([
    [
      "when years are dragged to and fro",
      [
        { from: 1990, to: 2000 },
        { from: 1991, to: 2000 },
        { from: 1980, to: 2001 },
      ],
    ],
    ["when years leave the data behind", [{ from: 1700, to: 1800 }, { from: 2300 }, { to: 1700 }, {}]],
    [
      "when what a year means changes",
      [
        { from: 1990, to: 1995 },
        { from: 1990, to: 1995, when: "signed" },
        { from: 1990, certain: true },
      ],
    ],
    ["when only certainty without years changes", [{ certain: true }, { from: 1990, certain: true }, {}]],
    [
      "when years go and come back with another meaning",
      [{ from: 1990 }, { when: "signed" }, { when: "signed", to: 1995 }],
    ],
  ])("agrees with the full pass %s", (_sentence, changes) => {
    const { columns, lookup } = syntheticAtlas(300);
    const engine = createEngine(columns, lookup);
    for (const change of changes) {
      const criteria = { ...emptyCriteria, ...change };
      const { mask, facets: counts } = engine.update(criteria);
      const full = selectRows(columns, criteria, lookup);
      expect(mask).toEqual(full.mask);
      expect(counts).toEqual(countFacets(columns, full.failed));
    }
  });
});

describe("what it hands out", () => {
  const atlas = atlasOf({ partnerships: [{ kind: "award" }, { kind: "event" }] });
  const include = (...ids: string[]) => ({ include: ids, exclude: [] });
  const engineOf = () => createEngine(buildColumns(atlas, today), lookupOf(atlas));

  it("is another object after a change, so that those who watch are told", () => {
    const engine = engineOf();
    const before = engine.update(emptyCriteria);
    const now = engine.update({ ...emptyCriteria, kind: include("award") });
    expect(now).not.toBe(before);
    expect(now.facets).not.toBe(before.facets);
  });

  it("is the same object where nothing that narrows has changed, so that nothing is drawn again", () => {
    const engine = engineOf();
    const before = engine.update({ ...emptyCriteria, kind: include("award") });
    expect(engine.update({ ...emptyCriteria, kind: include("award") })).toBe(before);
    expect(engine.update({ ...emptyCriteria, kind: include("award", "toString") })).toBe(before);
    expect(engine.update({ ...emptyCriteria, kind: include("award"), certain: true, when: "signed" })).toBe(before);
  });

  it("is nothing of nothing", () => {
    const empty = atlasOf({ partnerships: [] });
    const engine = createEngine(buildColumns(empty, today), lookupOf(empty));
    expect(engine.update({ ...emptyCriteria, kind: include("award"), from: 1990 }).count).toBe(0);
  });
});
