import type { Atlas, Partnership, Texts } from "./atlas.ts";
import { beginsWithOneSlip, isElidedBefore, wordsOf } from "./words.ts";

/** Which rows have which words: those of word `w` are `rows[offsets[w]]` up to `rows[offsets[w + 1]]`, without the last. */
export interface SearchIndex {
  readonly rowCount: number;
  /** Folded, in the order of their code units. */
  readonly words: readonly string[];
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

const forgivenLetters = 5;
const elidedArticles: ReadonlySet<string> = new Set(["l", "d", "s", "n", "m", "t"]);

/** Per partnership, the texts that words are looked for in, in all languages. */
export function documentsOf(atlas: Atlas): readonly (readonly string[])[] {
  return atlas.partnerships.map(textsOf);
}

function textsOf({ title, summary, partners, themes, signatories }: Partnership): readonly string[] {
  const named = [...partners.flatMap(({ name, city }) => [name, city]), ...themes.map(({ name }) => name)];
  return [...[title, summary, ...named].flatMap(allLanguages), ...signatories];
}

function allLanguages(texts: Texts): readonly string[] {
  return Object.values(texts).filter((text) => text !== undefined);
}

/** The index of documents, one a row, each of any number of texts. */
export function buildSearchIndex(documents: readonly (readonly string[])[]): SearchIndex {
  const { entries, entriesOf } = emptyEntries();
  documents.forEach((texts, row) => {
    for (const text of texts) {
      for (const part of text.split(" ")) {
        for (const { rows } of entriesOf(part)) if (rows.at(-1) !== row) rows.push(row);
      }
    }
  });
  return indexOf([...entries.values()], documents.length);
}

interface Entry {
  readonly word: string;
  /** Ascending. */
  readonly rows: number[];
}

/** What stands between blanks comes again and again; it is folded and looked up once. */
function emptyEntries() {
  const entries = new Map<string, Entry>();
  const entriesOfPart = new Map<string, readonly Entry[]>();
  const entryOf = (word: string): Entry => {
    const entry = entries.get(word) ?? { word, rows: [] };
    entries.set(word, entry);
    return entry;
  };
  const entriesOf = (part: string): readonly Entry[] => {
    const known = entriesOfPart.get(part);
    if (known !== undefined) return known;
    const found = wordsOf(part).map(({ text }) => entryOf(text));
    entriesOfPart.set(part, found);
    return found;
  };
  return { entries, entriesOf };
}

function indexOf(entries: readonly Entry[], rowCount: number): SearchIndex {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach(({ rows }, place) => {
    offsets[place + 1] = (offsets[place] ?? 0) + rows.length;
  });
  const rows = new Uint32Array(offsets.at(-1) ?? 0);
  sorted.forEach((entry, place) => {
    rows.set(entry.rows, offsets[place]);
  });
  return { rowCount, words: sorted.map(({ word }) => word), offsets, rows };
}

/** 1 for each row in which every word of the query begins some word; `undefined` where the query has no words. */
export function search(index: SearchIndex, q: string): Uint8Array | undefined {
  const words = queryWords(q);
  if (words.length === 0) return undefined;
  const matchedWords = new Uint32Array(index.rowCount);
  words.forEach((word, before) => {
    for (const match of matchingWords(index, word)) {
      const end = index.offsets[match + 1] ?? 0;
      for (let at = index.offsets[match] ?? 0; at < end; at += 1) {
        const row = index.rows[at] ?? 0;
        if (matchedWords[row] === before) matchedWords[row] = before + 1;
      }
    }
  });
  return Uint8Array.from(matchedWords, (count) => Number(count === words.length));
}

/** The different folded words of a query, without elided articles: `l'Havana` asks for `havana`. */
export function queryWords(q: string): readonly string[] {
  const words = wordsOf(q);
  const asked = words.filter((word, place) => {
    const following = words[place + 1];
    return following === undefined || !elidedArticles.has(word.text) || !isElidedBefore(q, word, following);
  });
  return [...new Set(asked.map(({ text }) => text))];
}

/** The places in the index of the words that a query's word stands for. */
function matchingWords(index: SearchIndex, word: string): Iterable<number> {
  const first = firstAtLeast(index.words, word);
  const end = firstAtLeast(index.words, `${word}\uffff`);
  if (first < end) return Array.from({ length: end - first }, (_, place) => first + place);
  if (!isForgiven(word)) return [];
  return [...index.words.keys()].filter((place) => beginsWithOneSlip(index.words[place] ?? "", word));
}

function isForgiven(word: string): boolean {
  return (word.match(/\p{L}/gu) ?? []).length >= forgivenLetters;
}

function firstAtLeast(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a text begins and ends, as with `slice`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a text that the query matches, in their order and apart from each other.
 * With the index, words that match nothing exactly are forgiven one slip, and then the whole word is meant.
 */
export function matchRanges(text: string, q: string, index?: SearchIndex): readonly TextRange[] {
  const asked = queryWords(q);
  const forgiven = index === undefined ? [] : asked.filter((word) => isForgiven(word) && !hasPrefix(index, word));
  return wordsOf(text).flatMap((word) => {
    const lengths = asked.filter((prefix) => word.text.startsWith(prefix)).map((prefix) => prefix.length);
    const isSlip = forgiven.some((prefix) => beginsWithOneSlip(word.text, prefix));
    const length = isSlip ? word.text.length : Math.max(0, ...lengths);
    const start = word.starts[0];
    const end = word.ends[length - 1];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

function hasPrefix({ words }: SearchIndex, prefix: string): boolean {
  return words[firstAtLeast(words, prefix)]?.startsWith(prefix) === true;
}
