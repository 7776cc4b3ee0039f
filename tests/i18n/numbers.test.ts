import { describe, expect, it } from "vitest";
import { count, list } from "../../src/i18n/numbers.ts";

describe("what is counted and listed", () => {
  it("is one, or many, or none, which is many", () => {
    expect([0, 1, 2].map((value) => count(value, "soci", "socis", "ca"))).toEqual(["0 socis", "1 soci", "2 socis"]);
  });

  it.each([
    ["ca", "Itàlia, França i Algèria", "cultura o habitatge"],
    ["es", "Italia, Francia y Argelia", "cultura o vivienda"],
    ["en", "Italy, France and Algeria", "culture or housing"],
  ])("ends as %s ends a list", (language, all, any) => {
    const [first = "", last = ""] = all.split(/ (?:i|y|and) /);
    expect(list([...first.split(", "), last], language)).toBe(language === "en" ? all.replace(" and", ", and") : all);
    expect(list(any.split(/ (?:o|or) /), language, "disjunction")).toBe(any);
  });

  it("says e for y and u for o where Spanish does", () => {
    expect(list(["Francia", "Italia"], "es")).toBe("Francia e Italia");
    expect(list(["educación", "ocio"], "es", "disjunction")).toBe("educación u ocio");
  });
});
