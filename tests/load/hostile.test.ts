import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReport } from "../../src/load/format-report.ts";
import { readTables } from "../../src/load/read-tables.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { borders } from "../fixtures/data/borders.ts";
import { changed, fixtureFiles, textOf } from "../fixtures/data/folder.ts";

const names = ["partnerships.csv", "partners.csv", "themes.csv", "sources.csv"];

/** No cell of these files has a separator inside but the quoted titles, which are put back afterwards. */
function withCell(text: string, line: number, cell: number, written: string): string {
  const rows = text.replace(/"([^"]*)"/g, (_, inner: string) => inner.replace(",", "¸")).split("\n");
  return rows
    .map((row, index) =>
      index === line
        ? row
            .split(",")
            .map((old, at) => (at === cell ? written : old))
            .join(",")
        : row,
    )
    .join("\n");
}

describe("one fault in one cell", () => {
  it.each(names)("of %s is never more than one error", (name) => {
    const [header = "", ...rows] = textOf(fixtureFiles(), name).trimEnd().split("\n");
    for (const line of rows.keys()) {
      for (const [cell, field] of header.split(",").entries()) {
        for (const written of ["§", "", "A B"]) {
          const { report } = readTables(
            changed(name, (text) => withCell(text, line + 1, cell, written)),
            borders,
          );
          const said = report.errors.map((error) => `${error.line} ${error.field} ${error.rule}`);
          expect({ line, field, written, said: said.slice(1) }).toEqual({ line, field, written, said: [] });
        }
      }
    }
  });
});

describe("bytes that nobody meant", () => {
  it("are reported or published, but never stop the reader", () => {
    const spoiled = fc.record({
      name: fc.constantFrom(...names, "atlas.json"),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 40 }),
      bytes: fc.oneof(
        fc.uint8Array({ maxLength: 20 }),
        fc.string().map((text) => new TextEncoder().encode(text)),
      ),
      extra: fc.constantFrom("", '"', ",", "\n", "\r", ";", "\0", "|"),
    });
    fc.assert(
      fc.property(spoiled, ({ name, at, length, bytes, extra }) => {
        const files = fixtureFiles();
        const old = files.get(name)!;
        const start = Math.floor(at * old.length);
        const parts = [old.slice(0, start), bytes, new TextEncoder().encode(extra), old.slice(start + length)];
        files.set(name, Uint8Array.from(parts.flatMap((part) => [...part])));
        const { tables, report } = readTables(files, borders);
        expect(tables === undefined).toBe(report.errors.length > 0);
        if (tables !== undefined) publishFiles(tables);
        const text = formatReport(report, "text", "en");
        expect(text.trimEnd().split("\n")).not.toContain("");
      }),
      { numRuns: 300 },
    );
  });
});
