import { describe, expect, it } from "vitest";
import { type Sort, sortPartnerships } from "../../src/model/order.ts";
import { atlasOf, type PartnershipRow } from "./small-atlas.ts";

const partners = [
  { id: "oslo", type: "city", country: "NO", name: { ca: "Oslo" } },
  { id: "evora", type: "city", country: "PT", name: { ca: "Évora" } },
  { id: "fes", type: "city", country: "MA", name: { en: "Fez" } },
] as const;

function sorted(rows: readonly PartnershipRow[], sort: Sort, language = "ca"): readonly string[] {
  return sortPartnerships(atlasOf({ partnerships: rows, partners }).partnerships, sort, language).map(({ id }) => id);
}

const dated = (...dates: readonly string[]) => dates.map((date) => ({ id: date, date }));

describe("the order of the list", () => {
  it("is oldest first, the wider date before the narrower of the same day", () => {
    const rows = dated("1959-03", "1959-01", "1959-01-01", "195X", "1959", "1950");
    expect(sorted(rows, "date")).toEqual(["195X", "1950", "1959", "1959-01", "1959-01-01", "1959-03"]);
  });

  it("has what has no earliest day last, forwards and backwards", () => {
    const rows = dated("XXXX", "[..1900]", "1992", "1959");
    expect(sorted(rows, "date").slice(0, 2)).toEqual(["1959", "1992"]);
    expect(sorted(rows, "-date").slice(0, 2)).toEqual(["1992", "1959"]);
  });

  it("keeps the order of the table among equals, forwards and backwards", () => {
    const rows = ["c", "a", "b"].map((id) => ({ id, date: "1992", title: { ca: "Acord" }, partners: ["oslo"] }));
    for (const sort of ["date", "-date", "title", "partner", "kind"] as const) {
      expect(sorted(rows, sort)).toEqual(["c", "a", "b"]);
    }
  });

  it("sorts titles as the language does, numbers by their value", () => {
    const rows = ["Zona 10", "Àmbit", "Zona 9", "ambit b", "Èxit", "Eix"].map((title) => ({
      id: title,
      title: { ca: title },
    }));
    expect(sorted(rows, "title")).toEqual(["Àmbit", "ambit b", "Eix", "Èxit", "Zona 9", "Zona 10"]);
    const spanish = ["ñandú", "nube", "oso"].map((title) => ({ id: title, title: { es: title } }));
    expect(sorted(spanish, "title", "es")).toEqual(["nube", "ñandú", "oso"]);
  });

  it("sorts by the first partner's name, in another language where it has none", () => {
    const rows = [
      { id: "with-oslo", partners: ["oslo", "evora"] },
      { id: "with-fes", partners: ["fes"] },
      { id: "with-evora", partners: ["evora"] },
    ];
    expect(sorted(rows, "partner")).toEqual(["with-evora", "with-fes", "with-oslo"]);
  });

  it("sorts kinds in the order of their list", () => {
    const rows = (["event", "twinning", "agreement"] as const).map((kind) => ({ id: kind, kind }));
    expect(sorted(rows, "kind")).toEqual(["twinning", "agreement", "event"]);
  });

  it("leaves the table as it was", () => {
    const { partnerships } = atlasOf({ partnerships: dated("1992", "1959") });
    sortPartnerships(partnerships, "date", "ca");
    expect(partnerships.map(({ id }) => id)).toEqual(["1992", "1959"]);
  });
});
