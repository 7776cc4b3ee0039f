import type { Atlas } from "./atlas.ts";
import { type CodeColumn, type Columns, countriesOf, decadeOf, type ListColumn, noDecade } from "./columns.ts";
import { dayOf } from "./edtf.ts";
import { confidences, kinds, partnerTypes, statuses } from "./vocabulary.ts";

/** What a reader can narrow by, in the order in which it is written; each is a key of the address too. */
export const facets = ["kind", "theme", "partner", "type", "country", "status", "confidence", "decade"] as const;
export type Facet = (typeof facets)[number];

/** Per facet, the values in their order, each with the code it has in the columns. */
export type Lookup = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Per facet, how many partnerships have each value, by the value's code. */
export type FacetCounts = Readonly<Record<Facet, Uint32Array>>;

const failureBits: ReadonlyMap<string, number> = new Map(
  [...facets, "years", "words"].map((reason, position) => [reason, 1 << position]),
);

/** The bit that stands for what a row fails. */
export function failureBit(reason: Facet | "years" | "words"): number {
  return failureBits.get(reason) ?? 0;
}

/** The values of every facet: the contract's lists, or what the data have; a decade is written as its first year. */
export function lookupOf(atlas: Atlas): Lookup {
  return {
    kind: numbered(kinds),
    type: numbered(partnerTypes),
    theme: numbered(atlas.themes.map(({ id }) => id)),
    country: numbered(countriesOf(atlas)),
    status: numbered(statuses),
    partner: numbered(atlas.partners.map(({ id }) => id)),
    confidence: numbered(confidences),
    decade: decadesOf(atlas),
  };
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, code) => [id, code]));
}

function decadesOf({ partnerships }: Atlas): ReadonlyMap<string, number> {
  const present = new Set(partnerships.map(({ date }) => decadeOf(date)));
  present.delete(noDecade);
  return new Map([...present].sort((a, b) => a - b).map((code) => [String(code * 10), code]));
}

/**
 * For every value of every facet, how many partnerships would result if it alone were chosen in its key, the other keys as they are.
 * `failed` is that of the selected rows.
 */
export function countFacets(columns: Columns, failed: Uint16Array): FacetCounts {
  return countsBy((facet) => countFacet(columns[facet], failed, failureBit(facet)));
}

/** The counts of every facet, each from the same function. */
export function countsBy(count: (facet: Facet) => Uint32Array): FacetCounts {
  return {
    kind: count("kind"),
    theme: count("theme"),
    partner: count("partner"),
    type: count("type"),
    country: count("country"),
    status: count("status"),
    confidence: count("confidence"),
    decade: count("decade"),
  };
}

// A facet's own choice does not count against it: a row that fails nothing else is among its results.
function countFacet(column: CodeColumn | ListColumn, failed: Uint16Array, ownBit: number): Uint32Array {
  const counts = new Uint32Array(column.size);
  if ("codes" in column) countCodes(column, failed, ownBit, counts);
  else countLists(column, failed, ownBit, counts);
  return counts;
}

function countCodes({ codes }: CodeColumn, failed: Uint16Array, ownBit: number, counts: Uint32Array): void {
  for (let row = 0; row < failed.length; row += 1) {
    if (((failed[row] ?? 0) & ~ownBit) !== 0) continue;
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function countLists({ offsets, values }: ListColumn, failed: Uint16Array, ownBit: number, counts: Uint32Array): void {
  for (let row = 0; row < failed.length; row += 1) {
    if (((failed[row] ?? 0) & ~ownBit) !== 0) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const code = values[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
}

export interface YearHistogram {
  /** How many partnerships are possibly in each year, `firstYear` first. */
  readonly counts: Uint32Array;
  /** Partnerships without any date, which are possibly in every year and left out of the counts. */
  readonly undatedCount: number;
}

/** The rows of `mask` by year, both years included: by their span where `when` is `active`, by their date where it is `signed`. */
export function yearHistogram(
  columns: Columns,
  mask: Uint8Array,
  firstYear: number,
  lastYear: number,
  when: "active" | "signed",
): YearHistogram {
  const yearCount = Math.max(0, lastYear - firstYear + 1);
  const firstDays = Int32Array.from({ length: yearCount + 1 }, (_, index) => dayOf(firstYear + index, 1, 1));
  const from = when === "signed" ? columns.dateEarliest : columns.spanStartEarliest;
  const to = when === "signed" ? columns.dateLatest : columns.spanEndLatest;
  const changes = new Int32Array(yearCount + 1);
  let undatedCount = 0;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] !== 1) continue;
    if (columns.undated[row] === 1) {
      undatedCount += 1;
      continue;
    }
    const begin = Math.max(0, yearIndex(firstDays, from[row] ?? 0));
    const end = Math.min(yearCount - 1, yearIndex(firstDays, to[row] ?? 0));
    if (begin > end) continue;
    changes[begin] = (changes[begin] ?? 0) + 1;
    changes[end + 1] = (changes[end + 1] ?? 0) - 1;
  }
  return { counts: runningSums(changes, yearCount), undatedCount };
}

/** The place of the year that holds the day: -1 before the first, the number of years after the last. */
function yearIndex(firstDays: Int32Array, day: number): number {
  const yearCount = firstDays.length - 1;
  const guess = Math.floor((day - (firstDays[0] ?? 0)) / 365.2425);
  let index = Math.min(yearCount, Math.max(-1, guess));
  while (index < yearCount && (firstDays[index + 1] ?? 0) <= day) index += 1;
  while (index >= 0 && (firstDays[index] ?? 0) > day) index -= 1;
  return index;
}

function runningSums(changes: Int32Array, length: number): Uint32Array {
  let sum = 0;
  return new Uint32Array(length).map((_, index) => {
    sum += changes[index] ?? 0;
    return sum;
  });
}
