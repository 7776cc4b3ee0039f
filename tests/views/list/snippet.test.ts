import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearchIndex, documentsOf } from "../../../src/model/search.ts";
import { snippetOf } from "../../../src/views/list/snippet.ts";
import { atlasOf, type PartnershipRow } from "../../model/small-atlas.ts";

const partners = [{ id: "london", type: "city", country: "GB", name: { ca: "Londres", en: "London" } }] as const;

function shown(row: PartnershipRow, q: string, language = "ca") {
  const atlas = atlasOf({ partnerships: [{ partners: ["london"], ...row }], partners });
  const snippet = snippetOf(atlas.partnerships[0]!, q, buildSearchIndex(documentsOf(atlas)), language);
  return snippet && { ...snippet, ranges: snippet.ranges.map(({ start, end }) => snippet.text.slice(start, end)) };
}

describe("what is shown of a partnership whose title does not say why it was found", () => {
  it("is the summary around the word", () => {
    const long = "paraula ".repeat(20);
    expect(shown({ summary: { ca: `${long}Signat per l’alcalde ${long}` } }, "signat")).toEqual({
      text: "… paraula paraula paraula paraula Signat per l’alcalde paraula paraula paraula paraula paraula paraula paraula …",
      ranges: ["Signat"],
    });
  });

  it("is a partner in the reader's language, or in the one that the reader wrote", () => {
    expect(shown({}, "london", "en")).toEqual({ text: "London", ranges: ["London"] });
    expect(shown({}, "londres", "en")).toEqual({ text: "Londres", ranges: ["Londres"], language: "ca" });
  });

  it("is who signed, in no language", () => {
    expect(shown({ signatories: ["Jaume Collboni"] }, "collb")).toEqual({ text: "Jaume Collboni", ranges: ["Collb"] });
  });

  it("is a near miss where nothing matches exactly", () => {
    expect(shown({}, "Londrs")?.ranges).toEqual(["Londres"]);
  });

  it("is nothing where nothing matches", () => {
    expect(shown({}, "praga")).toBeUndefined();
  });

  it("begins with the word itself where nothing before it is a place to cut", () => {
    const text = shown({ summary: { ca: `${"llarg-".repeat(20)}tractat de pau` } }, "tractat")?.text;
    expect(text).toBe("… tractat de pau");
  });

  it("always shows the word that was found", () => {
    const word = fc.constantFrom("pau", "col·laboració", "a", "l’Havana", "🙂");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (before, after) => {
        const snippet = shown({ summary: { ca: [...before, "tractat", ...after].join(" ") } }, "tractat");
        expect(snippet?.ranges).toEqual(["tractat"]);
      }),
    );
  });
});
