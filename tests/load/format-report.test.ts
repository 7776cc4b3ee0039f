import { describe, expect, it } from "vitest";
import { messageLanguages, problemWordsIn } from "../../src/i18n/problem-words.ts";
import { formatReport } from "../../src/load/format-report.ts";
import { readTables } from "../../src/load/read-tables.ts";
import { borders } from "../fixtures/data/borders.ts";
import { faultyFolders, fixtureFiles } from "../fixtures/data/folder.ts";

const { report } = readTables(fixtureFiles("error-date"), borders);

describe("a report", () => {
  it("says where, what was expected, what was found and what may have been meant", () => {
    expect(formatReport(report, "text", "en").split("\n")[0]).toBe(
      'partnerships.csv:2:11 date: expected an EDTF date such as 2022-07, found "1/3/90" (did you mean 1990-03-01?)',
    );
  });

  it("speaks Catalan and Spanish too", () => {
    expect(formatReport(report, "text", "ca")).toContain('s\'ha trobat "1/3/90" (volíeu dir 1990-03-01?)');
    expect(formatReport(report, "text", "es")).toContain('se ha encontrado "1/3/90" (¿quiso decir 1990-03-01?)');
  });

  it("changes nothing but the expectation with the language in JSON", () => {
    const [ca, en] = ["ca", "en"].map((language) => JSON.parse(formatReport(report, "json", language)).errors[0]);
    expect({ ...ca, expected: en.expected }).toEqual(en);
    expect(Object.keys(en)).toEqual(["file", "line", "column", "field", "rule", "found", "expected", "suggestion"]);
  });

  it("has no suggestion in JSON where there is none", () => {
    expect(JSON.parse(formatReport(report, "json", "en")).errors[1]).not.toHaveProperty("suggestion");
  });

  it("marks lines for GitHub, with what could end a command escaped", () => {
    const hostile = {
      ...report,
      errors: report.errors.slice(0, 1).map((problem) => ({ ...problem, found: "100%\r\n::error::x" })),
    };
    expect(formatReport(hostile, "github", "en")).toBe(
      '::error file=partnerships.csv,line=2,col=11::date: expected an EDTF date such as 2022-07, found "100%25\\u{d}\\u{a}::error::x" (did you mean 1990-03-01?)\n',
    );
  });

  it("shortens a long value, and keeps it whole in JSON", () => {
    const found = "x".repeat(1000);
    const long = { ...report, errors: report.errors.map((problem) => ({ ...problem, found })) };
    expect(formatReport(long, "text", "en")).toContain(`"${"x".repeat(79)}…"`);
    expect(JSON.parse(formatReport(long, "json", "en")).errors[0].found).toBe(found);
  });

  it.each(messageLanguages)("has words in %s for whatever can be wrong", (language) => {
    for (const name of faultyFolders) {
      const text = formatReport(readTables(fixtureFiles(name), borders).report, "text", language);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });

  it("expects the same things in every language", () => {
    const [first, ...others] = messageLanguages.map((language) => Object.keys(problemWordsIn(language).expected));
    for (const keys of others) expect(keys).toEqual(first);
  });
});
