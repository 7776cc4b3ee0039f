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
  const rowsOfWord = new Map<string, number[]>();
  const folded = foldedOnce();
  documents.forEach((texts, row) => {
    for (const word of texts.flatMap(folded)) {
      const rows = rowsOfWord.get(word);
      if (rows === undefined) rowsOfWord.set(word, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  });
  const entries = [...rowsOfWord].sort(([a], [b]) => (a < b ? -1 : 1));
  const offsets = new Uint32Array(entries.length + 1);
  entries.forEach(([, rows], word) => {
    offsets[word + 1] = (offsets[word] ?? 0) + rows.length;
  });
  const rows = new Uint32Array(offsets.at(-1) ?? 0);
  entries.forEach(([, list], word) => {
    rows.set(list, offsets[word]);
  });
  return { rowCount: documents.length, words: entries.map(([word]) => word), offsets, rows };
}

/** The folded words of texts; what stands between blanks comes again and again, and folding it is the slow part. */
function foldedOnce(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const foldedWords = (part: string): readonly string[] => {
    const words = known.get(part) ?? wordsOf(part).map(({ text }) => text);
    known.set(part, words);
    return words;
  };
  return (text) => text.split(" ").flatMap(foldedWords);
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
