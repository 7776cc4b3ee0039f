import { type CodeColumn, type Columns, type ListColumn, noDecade, throughPartners } from "../src/model/columns.ts";
import { dayOf } from "../src/model/edtf.ts";
import type { Lookup } from "../src/model/facets.ts";
import { confidences, kinds, partnerTypes, statuses } from "../src/model/vocabulary.ts";

const themeCount = 13;
const countryCount = 120;
const firstDay = dayOf(1960, 1, 1);
const today = dayOf(2026, 6, 15);

export interface SyntheticAtlas {
  readonly columns: Columns;
  readonly lookup: Lookup;
}

/** As many invented partnerships, the same ones each time: one to three partners and themes, a third still in force. */
export function syntheticAtlas(rowCount: number): SyntheticAtlas {
  const random = randomNumbers(rowCount);
  const partnerCount = Math.max(60, Math.round(rowCount / 5));
  const below = (size: number) => Math.floor(random() * size);
  const partner = listColumn(rowCount, partnerCount, below);
  const typeOf = Uint8Array.from({ length: partnerCount }, () => below(partnerTypes.length));
  const countryOf = Uint8Array.from({ length: partnerCount }, () => below(countryCount));
  const start = Int32Array.from({ length: rowCount }, () => firstDay + below(today - firstDay));
  const end = start.map((day) => (random() < 0.3 ? today : Math.min(today, day + below(7300))));
  const columns: Columns = {
    rowCount,
    kind: codeColumn(rowCount, kinds.length, below),
    status: codeColumn(rowCount, statuses.length, below),
    confidence: codeColumn(rowCount, confidences.length, below),
    decade: { codes: Uint16Array.from(start, (day) => Math.floor((1970 + day / 365.2425) / 10)), size: noDecade + 1 },
    theme: listColumn(rowCount, themeCount, below),
    partner,
    type: throughPartners(partner, typeOf, partnerTypes.length),
    country: throughPartners(partner, countryOf, countryCount),
    dateEarliest: start,
    dateLatest: start,
    dateUncertain: new Uint8Array(rowCount).map(() => Number(random() < 0.1)),
    spanStartEarliest: start,
    spanStartLatest: start,
    spanEndEarliest: end,
    spanEndLatest: end,
    spanUncertain: new Uint8Array(rowCount).map(() => Number(random() < 0.1)),
    undated: new Uint8Array(rowCount),
  };
  return { columns, lookup: lookupFor(partnerCount) };
}

function lookupFor(partnerCount: number): Lookup {
  const listed = (ids: readonly string[]) => new Map(ids.map((id, code) => [id, code]));
  const numbered = (prefix: string, size: number) =>
    listed(Array.from({ length: size }, (_, code) => `${prefix}-${code}`));
  return {
    kind: listed(kinds),
    type: listed(partnerTypes),
    theme: numbered("theme", themeCount),
    country: numbered("country", countryCount),
    status: listed(statuses),
    partner: numbered("partner", partnerCount),
    confidence: listed(confidences),
    decade: new Map(),
  };
}

function codeColumn(rowCount: number, size: number, below: (size: number) => number): CodeColumn {
  return { codes: Uint8Array.from({ length: rowCount }, () => below(size)), size };
}

function listColumn(rowCount: number, size: number, below: (size: number) => number): ListColumn {
  const offsets = new Uint32Array(rowCount + 1);
  const values = new Uint32Array(rowCount * 3);
  for (let row = 0, at = 0; row < rowCount; row += 1) {
    const first = below(size);
    // Neighbours, so that the values of a row differ.
    for (let left = 1 + below(3); left > 0; left -= 1) values[at++] = (first + left) % size;
    offsets[row + 1] = at;
  }
  return { offsets, values: values.slice(0, offsets[rowCount]), size };
}

/** Texts of about a hundred characters a row, from a vocabulary that grows with the rows. */
export function syntheticDocuments(rowCount: number): readonly (readonly string[])[] {
  const random = randomNumbers(rowCount);
  const syllables = [
    "bar",
    "ce",
    "lo",
    "na",
    "col·la",
    "bo",
    "ra",
    "ció",
    "ha",
    "va",
    "tec",
    "nò",
    "ma",
    "ris",
    "tan",
    "bul",
  ];
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? "";
  const vocabulary = Array.from(
    { length: 500 + Math.round(rowCount / 4) },
    () => syllable() + syllable() + syllable() + syllable(),
  );
  const word = () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? "";
  const text = (wordCount: number) => Array.from({ length: wordCount }, word).join(" ");
  return Array.from({ length: rowCount }, () => [text(6), text(8)]);
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
