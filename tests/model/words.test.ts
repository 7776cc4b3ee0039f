import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginsWithOneSlip, wordsOf } from "../../src/model/words.ts";

const folded = (text: string) => wordsOf(text).map((word) => word.text);

describe("the words of a text", () => {
  it.each([
    ["Ciutats AGERMANADES", ["ciutats", "agermanades"]],
    ["Açò és l’Alguer", ["aco", "es", "l", "alguer"]],
    ["España", ["espana"]],
    ["col·laboració, COL·LABORACIÓ", ["collaboracio", "collaboracio"]],
    ["col.laboració col•laboració coŀlaboració", ["collaboracio", "collaboracio", "collaboracio"]],
    ["Sant Adrià-Besòs (2011/2015)", ["sant", "adria", "besos", "2011", "2015"]],
    ["d'Istanbul", ["d", "istanbul"]],
    ["Łódź, Tromsø, Straße", ["lodz", "tromso", "strasse"]],
    ["İstanbul ISTANBUL ıstanbul", ["istanbul", "istanbul", "istanbul"]],
    ["Cafe\u0301", ["cafe"]],
    ["co\u00ADoperació", ["cooperacio"]],
    ["Αθήνας ΑΘΗΝΑΣ", ["αθηνασ", "αθηνασ"]],
    ["…!?", []],
  ])("of “%s” are %j", (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it("lie where they say, in their order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        for (const { text: word, starts, ends } of wordsOf(text)) {
          expect(starts).toHaveLength(word.length);
          expect(ends).toHaveLength(word.length);
          const source = text.slice(starts[0], ends.at(-1));
          expect(folded(source)).toContain(word);
        }
      }),
    );
  });

  it("stay what they are when folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        for (const word of folded(text)) expect(folded(word)).toEqual([word]);
      }),
    );
  });
});

describe("one slip", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });

  function distance(a: string, b: string): number {
    const rows = Array.from({ length: a.length + 1 }, (_, row) => [row, ...new Array<number>(b.length).fill(0)]);
    rows[0] = [...new Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i += 1) {
      for (let j = 1; j <= b.length; j += 1) {
        const change = rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]);
        const swap =
          a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1 ? rows[i - 2]![j - 2]! + 1 : Infinity;
        rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, change, swap);
      }
    }
    return rows[a.length]![b.length]!;
  }

  it("is what parts the word from some beginning of the candidate", () => {
    fc.assert(
      fc.property(letters, letters, (candidate, word) => {
        fc.pre(!candidate.startsWith(word));
        const beginnings = Array.from({ length: candidate.length + 1 }, (_, length) => candidate.slice(0, length));
        expect(beginsWithOneSlip(candidate, word)).toBe(beginnings.some((beginning) => distance(beginning, word) <= 1));
      }),
      { numRuns: 3000 },
    );
  });
});
