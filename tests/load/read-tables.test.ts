import { describe, expect, it } from "vitest";
import { formatReport } from "../../src/load/format-report.ts";
import { readTables } from "../../src/load/read-tables.ts";
import { borders } from "../fixtures/data/borders.ts";
import { changed, expectedReport, faultyFolders, fixtureFiles } from "../fixtures/data/folder.ts";

describe("a data folder", () => {
  it("is read whole when nothing is wrong with it", () => {
    const { tables, report } = readTables(fixtureFiles(), borders);
    expect(report.errors).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(tables?.partnerships.map(({ id }) => id)).toEqual(["montpellier-1963", "suva-2019", "montpellier-2020"]);
    expect(tables?.partnerships[0]).toMatchObject({ end: "open", sources: ["minutes", "leaflet"], binding: "no" });
    expect(tables?.partnerships[1]?.partners).toEqual(["suva", "sidney-books"]);
  });

  it("leaves what an empty cell does not state unknown", () => {
    const { tables } = readTables(fixtureFiles(), borders);
    const { effect, confirmed, checked, signatories, place } = tables!.partnerships[2]!;
    expect({ confirmed, checked, signatories, place }).toEqual({
      confirmed: undefined,
      checked: undefined,
      signatories: [],
      place: {},
    });
    expect(effect).toBe("renews");
  });

  it("reports every fault of every file at once, and gives no tables", () => {
    const { tables, report } = readTables(fixtureFiles("error-several-files"), borders);
    expect(tables).toBeUndefined();
    expect(report.errors.map(({ file }) => file)).toEqual(["partners.csv", "partnerships.csv", "themes.csv"]);
  });

  it("says every missing file when the folder is empty", () => {
    const { report } = readTables(new Map());
    expect(report.errors.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "atlas.json missing",
      "partners.csv missing",
      "partnerships.csv missing",
      "sources.csv missing",
      "themes.csv missing",
    ]);
  });

  it("takes the address of the atlas for a folder's, with its last slash or without", () => {
    for (const written of ["https://atlas.example.org/city", "https://atlas.example.org/city/?utm=1#top"]) {
      const files = changed("atlas.json", (text) => JSON.stringify({ ...JSON.parse(text), baseUrl: written }));
      expect(readTables(files, borders).tables?.settings.baseUrl).toBe("https://atlas.example.org/city/");
    }
  });

  it("does not blame the other tables for one that is missing", () => {
    const files = fixtureFiles();
    files.delete("partners.csv");
    expect(readTables(files).report.errors.map(({ rule }) => rule)).toEqual(["missing"]);
  });

  it("takes a blank latitude for a missing one, not for the equator", () => {
    const files = changed("partners.csv", (text) => text.replace("43.6108", ""));
    const { report } = readTables(files, borders);
    expect(report.errors.map(({ field, rule }) => `${field} ${rule}`)).toEqual(["lat required"]);
  });

  describe("with a row of which the id is wrong, and an id that no row has", () => {
    const faultsOf = (partners: (text: string) => string, partnerships = (text: string) => text) => {
      const files = new Map(changed("partners.csv", partners));
      files.set("partnerships.csv", changed("partnerships.csv", partnerships).get("partnerships.csv")!);
      return readTables(files, borders).report.errors.map(({ line, rule, found }) => `${line} ${rule} ${found}`);
    };
    const copied = (text: string) => `${text.trimEnd()}\n${text.split("\n")[1]}\n`;
    const pointsNowhere = (text: string) => text.replace(",suva|sidney-books,", ",atlantis|sidney-books,");

    it("takes the second for the first where it may be, so that one fault is one error", () => {
      expect(faultsOf((text) => text.replace("\nsuva,", "\nmontpellier,"))).toEqual(["3 duplicate montpellier"]);
      expect(faultsOf((text) => text.replace("\nsuva,", "\n,"))).toEqual(["3 required "]);
    });

    it("reports both where the first is a copy of another row", () => {
      expect(faultsOf(copied, pointsNowhere)).toEqual(["5 duplicate montpellier", "3 reference atlantis"]);
    });

    it("reports both where the second is a slip of the pen", () => {
      const slip = (text: string) => text.replaceAll(",montpellier,", ",montpelier,");
      expect(faultsOf((text) => text.replace("\nsidney-books,", "\n,"), slip)).toEqual([
        "4 required ",
        "2 reference montpelier",
        "4 reference montpelier",
      ]);
    });
  });

  it("reports a circle of three once, at its first row", () => {
    const files = changed("partnerships.csv", (text) =>
      text.replace(",2024,,,", ",2024,suva-2019,,").replace("2023-12-31,,,,", "2023-12-31,,montpellier-2020,,"),
    );
    const { report } = readTables(files, borders);
    expect(report.errors.map(({ line, rule }) => `${line} ${rule}`)).toEqual(["2 cycle"]);
  });

  it("does not call an approximate end before the date an error", () => {
    const files = changed("partnerships.csv", (text) => text.replace("2023-12-31", "2018~"));
    expect(readTables(files, borders).report.errors).toEqual([]);
  });

  it("takes a language that differs from another by its capitals for the same, since both would stand in one folder", () => {
    const files = changed("atlas.json", (text) => text.replace('["ca", "es"', '["ca", "CA"'));
    expect(readTables(files, borders).report.errors[0]).toMatchObject({ file: "atlas.json", field: "languages" });
  });

  it("says how a column is written that differs by case, also in a language that has capitals of its own", () => {
    const files = new Map(
      [...fixtureFiles()].map(([name, bytes]) => {
        const text = new TextDecoder().decode(bytes);
        const inBrazil = text.replaceAll('"ca"', '"pt-BR"').replaceAll("_ca", "_pt-BR");
        return [name, new TextEncoder().encode(inBrazil.replace("definition_pt-BR", "Definition_pt-br"))] as const;
      }),
    );
    const { report } = readTables(files, borders);
    expect(report.errors.map(({ file, rule, found, suggestion }) => [file, rule, found, suggestion])).toEqual([
      ["themes.csv", "column", "Definition_pt-br", "definition_pt-BR"],
    ]);
  });

  it("stops listing unknown columns after a hundred", () => {
    const extra = Array.from({ length: 150 }, (_, index) => `note${index}`).join(",");
    const files = changed("themes.csv", (text) =>
      text
        .trimEnd()
        .split("\n")
        .map((line, index) => (index === 0 ? `${line},${extra}` : line + ",".repeat(150)))
        .join("\n"),
    );
    const { report } = readTables(files, borders);
    expect(report.errors).toEqual([]);
    expect(report.warnings).toHaveLength(100);
  });

  it("survives rows and columns named like parts of the language", () => {
    const files = changed("themes.csv", (text) =>
      text.replace("icon", "icon,__proto__,constructor").replace("book", "book,x,y").replace("leaf", "leaf,x,y"),
    );
    const { report } = readTables(files, borders);
    expect(report.errors).toEqual([]);
    expect(report.warnings.map(({ found }) => found)).toEqual(["__proto__", "constructor"]);
  });
});

describe.each(faultyFolders)("the folder %s", (name) => {
  const { report } = readTables(fixtureFiles(name), borders);

  it("is reported line by line as expected", () => {
    expect(formatReport(report, "text", "en")).toBe(expectedReport(name));
  });

  it("names in JSON the rule that it was made for, and the same places as in text", () => {
    const json = JSON.parse(formatReport(report, "json", "en"));
    const [kind = ""] = name.split("-", 1);
    const problems = kind === "warning" ? json.warnings : json.errors;
    expect(problems.length).toBeGreaterThan(0);
    if (kind !== "warning")
      expect(json.warnings.every((warning: { rule: string }) => warning.rule === "column")).toBe(true);
    for (const { file, line, column, field, expected } of problems.filter(
      (p: { rule: string }) => p.rule !== "dialect",
    )) {
      expect(expectedReport(name)).toContain(`${file}:${line}:${column}${field && ` ${field}`}: expected ${expected}`);
    }
    const rules = new Set(problems.map(({ rule }: { rule: string }) => rule));
    expect([...rules]).toEqual([...rules].filter((rule) => ruleOf(name).includes(String(rule))));
  });
});

/** Folders are named for their rule; some have more words, to tell two of one rule apart. */
function ruleOf(name: string): readonly string[] {
  const others = new Map([
    ["error-effect-alone", ["required"]],
    ["error-end-beside-interval", ["value"]],
    ["error-several-files", ["date", "value"]],
    ["error-url-or-file", ["required"]],
    ["hostile-texts", ["value"]],
    ["warning-follow-up-alone", ["required"]],
  ]);
  return others.get(name) ?? [name.split("-")[1] ?? ""];
}
