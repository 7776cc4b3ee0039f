import { describe, expect, it } from "vitest";
import { wordsFor } from "../../../src/i18n/words.ts";
import type { Partner, Partnership } from "../../../src/model/atlas.ts";
import { groupsOf } from "../../../src/views/list/groups.ts";

function withPartners(...names: readonly Partner["name"][]): Partnership {
  const partners = names.map((name, index) => ({ id: `p${index}`, name, country: "XX" }) as unknown as Partner);
  return { id: "one", partners } as unknown as Partnership;
}

const namesIn = (language: string, ...partners: readonly Partner["name"][]) =>
  groupsOf([withPartners(...partners)], "partner", wordsFor(language), language).map(({ name }) => name);

describe("a list in groups", () => {
  it("puts names with accents and foreign letters where a reader looks for them", () => {
    const names = ["Zuric", "Ávila", "Buenos Aires", "Łódź", "Çanakkale", "Alger"].map((ca) => ({ ca }));
    expect(namesIn("ca", ...names).map(({ text }) => text)).toEqual([
      "Alger",
      "Ávila",
      "Buenos Aires",
      "Çanakkale",
      "Łódź",
      "Zuric",
    ]);
  });

  it("puts ñ after n in Spanish", () => {
    const names = ["Ñuble", "Oslo", "Nueva York"].map((es) => ({ es }));
    expect(namesIn("es", ...names).map(({ text }) => text)).toEqual(["Nueva York", "Ñuble", "Oslo"]);
  });

  it("marks the name of a group that it has in another language alone", () => {
    expect(namesIn("en", { ca: "Xangai" })).toEqual([{ text: "Xangai", language: "ca", isFallback: true }]);
  });

  it("puts a partnership of two partners in the group of each", () => {
    const groups = groupsOf([withPartners({ ca: "Gaza" }, { ca: "Tel Aviv" })], "partner", wordsFor("ca"), "ca");
    expect(groups.map(({ partnerships }) => partnerships.length)).toEqual([1, 1]);
  });
});
