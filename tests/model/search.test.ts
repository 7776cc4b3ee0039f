import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearchIndex, documentsOf, matchRanges, search } from "../../src/model/search.ts";
import { wordsOf } from "../../src/model/words.ts";
import { atlasOf } from "./small-atlas.ts";

const atlas = atlasOf({
  partners: [
    { id: "havana", type: "city", country: "CU", name: { ca: "l’Havana", en: "Havana" }, city: { es: "La Habana" } },
    { id: "istanbul", type: "city", country: "TR", name: { ca: "Istanbul" }, city: { en: "Istanbul" } },
    { id: "odense", type: "company", country: "DK", name: { en: "Fyns O’Grady & Co." }, city: { en: "Odense" } },
  ],
  themes: [{ id: "climate", name: { ca: "Clima i energia", en: "Climate" } }],
  partnerships: [
    { title: { ca: "Acord de col·laboració amb l’Havana" }, partners: ["havana"], signatories: ["Pasqual Maragall"] },
    { title: { ca: "Agermanament", en: "Twinning" }, summary: { es: "Cooperación técnica" }, partners: ["istanbul"] },
    { title: { en: "Memorandum of understanding" }, partners: ["odense"], themes: ["climate"] },
  ],
});
const index = buildSearchIndex(documentsOf(atlas));
const found = (q: string) => {
  const mask = search(index, q);
  return mask === undefined ? "everything" : [...mask.keys()].filter((row) => mask[row] === 1);
};

describe("the words searched for", () => {
  it.each<readonly [string, string, readonly number[] | "everything"]>([
    ["are found at a word's beginning", "memo", [2]],
    ["are not found inside a word", "randum", []],
    ["are found in any language", "twinning", [1]],
    ["are found in summaries", "tecnica", [1]],
    ["are found in the names of partners", "havana", [0]],
    ["are found in the names of cities", "habana", [0]],
    ["are found in the names of themes", "energia", [2]],
    ["are found among the signatories", "maragall", [0]],
    ["must all match", "acord istanbul", []],
    ["may match in different texts and languages", "agerman técn ISTANBUL", [1]],
    ["may come twice", "acord acord", [0]],
    ["may be written with any sign for l·l", "col.laboració", [0]],
    ["may be written as ll", "collaboracio", [0]],
    ["may bear an elided article that the text has not", "l'istanbul", [1]],
    ["may bear an elided article that the text has", "l'Havana", [0]],
    ["may be a name with an apostrophe", "o'grady", [2]],
    ["are forgiven a letter left out", "istnbul", [1]],
    ["are forgiven a letter put in", "isttanbul", [1]],
    ["are forgiven a mistaken letter", "iztanbul", [1]],
    ["are forgiven two letters swapped", "itsanbul", [1]],
    ["are forgiven a slip in an unfinished word", "colal", [0]],
    ["are forgiven one slip each", "istnbul agremanament", [1]],
    ["are not forgiven two slips", "itsanbull", []],
    ["are not forgiven a slip in a word of four letters", "acrd", []],
    ["are not forgiven a slip in a number", "20011", []],
    ["are taken at their word where something matches exactly", "havan", [0]],
    ["narrow nothing where there are none", "", "everything"],
    ["narrow nothing where there is only punctuation", " ·-/’… ", "everything"],
    ["find nothing where there is nothing", "zzz", []],
  ])("%s", (_sentence, q, expected) => {
    expect(found(q)).toEqual(expected);
  });

  it("are not forgiven a slip where another row matches exactly", () => {
    const two = buildSearchIndex([["Parma"], ["Palma"]]);
    expect([...search(two, "palma")!]).toEqual([0, 1]);
    expect([...search(two, "pahma")!]).toEqual([1, 1]);
  });

  it("find the rows in which a reader would find them", () => {
    const letter = fc.constantFrom("a", "b", "À", " ", "l·l", "'", "-");
    const text = fc.string({ unit: letter, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 5 }), text, (documents, q) => {
        const mask = search(buildSearchIndex(documents), q);
        const asked = wordsOf(q).map((word) => word.text);
        const known = documents.map((texts) => texts.flatMap((each) => wordsOf(each).map((word) => word.text)));
        const isExact = asked.every((prefix) => known.flat().some((word) => word.startsWith(prefix)));
        if (asked.length === 0) expect(mask).toBeUndefined();
        fc.pre(asked.length > 0 && isExact);
        const expected = known.map((words) => asked.every((prefix) => words.some((word) => word.startsWith(prefix))));
        expect([...mask!].map(Boolean)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it("find nothing in no documents", () => {
    expect(search(buildSearchIndex([]), "acord")).toHaveLength(0);
  });
});

describe("what is marked in a text", () => {
  const marked = (text: string, q: string, forgiving = false) =>
    matchRanges(text, q, forgiving ? index : undefined).map(({ start, end }) => text.slice(start, end));

  it.each<readonly [string, string, string, readonly string[]]>([
    ["is the part that was typed", "Acord amb l’Havana", "hav ac", ["Ac", "Hav"]],
    ["is every place", "Pau i pau", "pau", ["Pau", "pau"]],
    ["bears its accents", "Cooperació tècnica", "tecni cooperacio", ["Cooperació", "tècni"]],
    ["bears accents that stand on their own", "Cafe\u0301s", "cafe", ["Cafe\u0301"]],
    ["bears its l·l", "Col·laboració", "collab", ["Col·lab"]],
    ["is the longest of several", "Barcelona", "bar barce", ["Barce"]],
    ["is nothing inside a word", "Memorandum", "random", []],
    ["is nothing for a query without words", "Acord", "·", []],
    ["is not the elided article", "l’Havana", "l'havana", ["Havana"]],
  ])("%s", (_sentence, text, q, expected) => {
    expect(marked(text, q)).toEqual(expected);
  });

  it("is the whole word where a slip was forgiven", () => {
    expect(marked("Istanbul i Odense", "istnbul", true)).toEqual(["Istanbul"]);
    expect(marked("Istanbul i Odense", "istnbul")).toEqual([]);
  });

  it("is no near miss where another text matches exactly", () => {
    expect(marked("Havanna", "havana", true)).toEqual([]);
  });
});
