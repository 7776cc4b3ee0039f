import { describe, expect, it } from "vitest";
import { formatReport } from "../../src/load/format-report.ts";
import { readTables } from "../../src/load/read-tables.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { borders } from "../fixtures/data/borders.ts";
import { changed, fixtureFiles } from "../fixtures/data/folder.ts";

const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** Cells of the fixture hold no separators but in quotes, so quoting every cell lets them be exchanged. */
function separatedBy(separator: string, text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/"[^"]*"|,/g, (found) => (found === "," ? separator : found)))
    .join("\n");
}

function read(name: string, change: (text: string) => string | Uint8Array) {
  return readTables(changed(name, change), borders);
}

const plain = readTables(fixtureFiles(), borders);

describe("a quotation mark", () => {
  const titleOf = (cell: string) => {
    const { tables } = read("sources.csv", (text) => text.replace("Fullet", cell));
    return tables?.sources[1]?.title;
  };

  it("is a letter like any other inside a cell that does not begin with one", () => {
    expect(titleOf('Revista 5" de Pau')).toBe('Revista 5" de Pau');
    expect(titleOf('La "Pau"')).toBe('La "Pau"');
  });

  it("is doubled in a cell that begins with one", () => {
    expect(titleOf('"La ""Pau"""')).toBe('La "Pau"');
    expect(titleOf('"La "Pau""')).toBeUndefined();
  });
});

describe("a table as other programs write it", () => {
  it.each<[string, (text: string) => string | Uint8Array]>([
    ["semicolons, as Spanish Excel does", (text) => separatedBy(";", text)],
    ["tabs", (text) => separatedBy("\t", text)],
    ["a byte order mark", (text) => `\uFEFF${text}`],
    ["Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
    ["old Macintosh line ends", (text) => text.replaceAll("\n", "\r")],
    ["Windows-1252", (text) => windows1252(text)],
    ["Excel's sep= line", (text) => `sep=;\r\n${separatedBy(";", text).replaceAll("\n", "\r\n")}`],
    ["everything at once", (text) => windows1252(`sep=;\r\n${separatedBy(";", text).replaceAll("\n", "\r\n")}`)],
    ["no line end after the last row", (text) => text.trimEnd()],
    ["blanks around cells and items", (text) => text.replaceAll("minutes|leaflet", " minutes | leaflet ")],
  ])("says the same with %s", (_, change) => {
    const { tables, report } = read("partnerships.csv", change);
    expect(report.errors).toEqual([]);
    expect(publishFiles(tables!)).toEqual(publishFiles(plain.tables!));
  });

  it("says the same with its columns in another order", () => {
    const { tables } = read("sources.csv", (text) =>
      text
        .split("\n")
        .map((line) => line.split(",").reverse().join(","))
        .join("\n"),
    );
    expect(publishFiles(tables!)).toEqual(publishFiles(plain.tables!));
  });

  it("may write decimal commas where commas do not separate, and the report says so", () => {
    const { tables, report } = read("partners.csv", (text) =>
      separatedBy(";", text).replaceAll(/;(-?\d+)\.(\d+)/g, ";$1,$2"),
    );
    expect(tables?.partners[1]).toMatchObject({ lat: -18.1416, lon: 178.4419 });
    expect(formatReport(report, "text", "en")).toContain("partners.csv: 3 rows, UTF-8, semicolons, decimal comma\n");
    expect(report.warnings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(["dialect 1:1"]);
  });

  it("keeps the line numbers of the file behind cells of several lines", () => {
    const { report } = read("partnerships.csv", (text) =>
      text.replace("Primer agermanament.", '"Primer\r\nagermanament\r\nde tots."').replace("2020~", "2020-13"),
    );
    expect(report.errors.map(({ line }) => line)).toEqual([6]);
  });

  it("loses only the row whose quote is not closed", () => {
    const { report } = read("partnerships.csv", (text) =>
      text.replace('"Acord, aire net"', '"Acord').replace("2020~", "x"),
    );
    expect(report.errors.map(({ line, rule }) => `${line} ${rule}`)).toEqual(["3 quoting", "4 date"]);
  });

  it("reports each row behind a wrong quote, whole or not", () => {
    const { report } = read("themes.csv", (text) =>
      text.replace(/\n[\s\S]*/, '\nx1,"a"z,b\nx2\nx3,"b"b,c\nx4,"b\nx5,a,b,c,d,e,f,g,h,i,j\nBad,"b,c\n'),
    );
    const said = report.errors.filter(({ file }) => file === "themes.csv").map(({ line, rule }) => `${line} ${rule}`);
    expect(said).toEqual(["2 quoting", "3 cells", "4 quoting", "5 quoting", "6 cells", "7 quoting"]);
  });

  it("takes the lines of a text behind a quote that is never closed for text", () => {
    const { report } = read("themes.csv", (text) =>
      text.replace(/\n[\s\S]*/, '\nx1,"Un tema\nque continua, i molt\nfins aquí\nx2,a\n'),
    );
    const said = report.errors.filter(({ file }) => file === "themes.csv").map(({ line, rule }) => `${line} ${rule}`);
    expect(said).toEqual(["2 quoting", "5 cells"]);
  });

  it("calls a few wrong bytes among good UTF-8 an error, each at its line", () => {
    const { report } = read("themes.csv", (text) => {
      const bytes = new TextEncoder().encode(text.replace("Llibres", "Llibres é").replace("leaf", "le~f"));
      return bytes.map((byte) => (byte === 0x7e ? 0xff : byte));
    });
    expect(report.errors.map(({ line, rule }) => `${line} ${rule}`)).toEqual(["3 encoding"]);
  });

  it("knows UTF-16 without its mark by the NUL in every other byte", () => {
    const { report } = read("themes.csv", (text) => utf16(text));
    expect(report.errors.map(({ line, rule }) => `${line} ${rule}`)).toEqual(["1 encoding"]);
  });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
}
