import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../src/model/edtf-parse.ts";
import { suggestEdtf } from "../../src/model/edtf-suggest.ts";

describe("what somebody probably meant", () => {
  it.each([
    ["1/3/90", "1990-03-01"],
    ["01/03/1990", "1990-03-01"],
    ["1/3/49", "2049-03-01"],
    ["1/3/50", "1950-03-01"],
    ["11.03.2025", "2025-03-11"],
    ["11-03-2025", "2025-03-11"],
    ["2025/03/11", "2025-03-11"],
    ["2025-3-1", "2025-03-01"],
    ["2025-3", "2025-03"],
    ["2025/03", "2025-03"],
    ["3/2025", "2025-03"],
    ["20250311", "2025-03-11"],
    ["2025-03-11T10:00:00Z", "2025-03-11"],
    ["2025-03-11 00:00:00", "2025-03-11"],
    ["2022-07 ", "2022-07"],
    ["２０２５", "2025"],
    ["45000", "2023-03-15"],
    ["mar-25", "2025-03"],
    ["11-mar-25", "2025-03-11"],
    ["1990s", "199X"],
    ["1990's", "199X"],
    ["anys 1990", "199X"],
    ["199x", "199X"],
    ["199u", "199X"],
    ["c. 1985", "1985~"],
    ["circa 1985", "1985~"],
    ["ca. 1985", "1985~"],
    ["cap al 1985", "1985~"],
    ["cap a l'11 de març de 2025", "2025-03-11~"],
    ["hacia 1985", "1985~"],
    ["hacia el 11 de marzo de 2025", "2025-03-11~"],
    ["around March 2025", "2025-03~"],
    ["~1985", "1985~"],
    ["1985 aprox.", "1985~"],
    ["1985 ?", "1985?"],
    ["1985 (?)", "1985?"],
    ["c. 1985?", "1985%"],
    ["1959-1969", "1959/1969"],
    ["1959–1969", "1959/1969"],
    ["1959 - 1969", "1959/1969"],
    ["11/03/2024 - 12/03/2024", "2024-03-11/2024-03-12"],
    ["1998 / ..", "1998/.."],
    ["[1959, 1969]", "[1959,1969]"],
    ["març de 2025", "2025-03"],
    ["Març del 2025", "2025-03"],
    ["marzo 2025", "2025-03"],
    ["March 2025", "2025-03"],
    ["2025 March", "2025-03"],
    ["Sept. 2019", "2019-09"],
    ["5 de maig de 1998", "1998-05-05"],
    ["5 de mayo de 1998", "1998-05-05"],
    ["11 March 2025", "2025-03-11"],
    ["March 11, 2025", "2025-03-11"],
    ["1st April 2022", "2022-04-01"],
    ["1 d'abril de 2022", "2022-04-01"],
    ["1 d’abril de 2022", "2022-04-01"],
    ["l'11 d'octubre de 1998", "1998-10-11"],
    ["unknown", "XXXX"],
    ["s. d.", "XXXX"],
  ])("%j was meant to be %s", (found, suggestion) => {
    expect(suggestEdtf(found)).toBe(suggestion);
  });

  it.each([
    "",
    "?",
    "~",
    "c.",
    "2022-13",
    "1900-02-29",
    "30/02/2020",
    "1/13/90",
    "2004/1998",
    "1969-1959",
    "c. 1998-2004",
    "març",
    "2025 11 març",
    "marathon 2025",
    "catalunya 1985",
    "constructor",
    "1-2-3-4",
    "[1959",
    "1XXX",
  ])("%j is anybody's guess", (found) => {
    expect(suggestEdtf(found)).toBeUndefined();
  });

  it("does not look for a date in a whole text", () => {
    expect(suggestEdtf(`${" ".repeat(50)}5 de maig de 1998`)).toBe("1998-05-05");
    expect(suggestEdtf(`${" ".repeat(100_000)}5 de maig de 1998`)).toBeUndefined();
    expect(suggestEdtf(`${"c. ".repeat(50_000)}1985`)).toBeUndefined();
  });

  it("never suggests what would be refused again", () => {
    const pieces = fc.constantFrom(
      "c. ",
      "1985",
      "?",
      "~",
      " - ",
      "/",
      "març",
      "de",
      " ",
      "11",
      "90",
      "s",
      "X",
      "[",
      ",",
      "]",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((words) => words.join("")),
        ),
        (found) => {
          const suggestion = suggestEdtf(found);
          if (suggestion !== undefined) expect(parseEdtf(suggestion)).toBeDefined();
        },
      ),
    );
  });
});
