import type { Language } from "../model/atlas.ts";
import type { Dialect, ErrorRule, Expectation, Findings } from "../model/problem.ts";
import { fileOf, type RawRow, type RawTable, type TableName } from "../model/table-columns.ts";
import { type Csv, type CsvRow, isBlank, parseCsv } from "./csv.ts";
import { type Decoded, decode } from "./decode.ts";
import { type Header, readHeader } from "./read-header.ts";

interface TableReading {
  readonly name: TableName;
  readonly languages: readonly Language[];
  readonly findings: Findings;
}

/** Reads one CSV file; without a header that can be read there is no table. */
export function readTable(
  bytes: Uint8Array,
  { name, languages, findings }: TableReading,
): { readonly table: RawTable | undefined; readonly dialect: Dialect } {
  const file = fileOf(name);
  const decoded = decode(bytes);
  const csv = parseCsv(decoded.text);
  const fail = (line: number, rule: ErrorRule, expected: Expectation, found = "") =>
    findings.error({ file, line, column: 1, field: "", rule, found, expected });
  reportBytes(decoded, fail);
  const table = csv.header === undefined || csv.header.isBroken ? undefined : tableOf(csv, csv.header);
  if (csv.header === undefined) fail(1, "header", { is: "header" });
  else if (csv.header.isBroken) fail(csv.header.line, "quoting", { is: "closed-quote" }, excerpt(csv.header));
  const dialect = dialectOf(file, decoded, csv, table);
  reportDialect(dialect, findings);
  return { table, dialect };

  function tableOf({ separator, rows }: Csv, headerRow: CsvRow): RawTable {
    const header = readHeader(headerRow, { table: name, file, languages, findings });
    const acceptsDecimalComma = separator !== ",";
    const read = rows.flatMap((row) => rowOf(row, header));
    return {
      name,
      file,
      columns: header.columns,
      rows: read,
      acceptsDecimalComma,
      hasWrongBytes: decoded.brokenLines.length > 0,
    };
  }

  function rowOf(row: CsvRow, header: Header): readonly RawRow[] {
    const { line, cells, isBroken } = row;
    if (isBroken) fail(line, "quoting", { is: "closed-quote" }, excerpt(row));
    else if (isBlank(row)) {
      if (cells.length > 1)
        findings.warn({ file, line, column: 1, field: "", rule: "blank", found: "", expected: { is: "filled" } });
      return [];
    } else if (!header.widths.includes(cells.length)) {
      fail(line, "cells", { is: "cells", count: header.widths[0] ?? 0 }, String(cells.length));
    }
    const isWhole = !isBroken && header.widths.includes(cells.length);
    return [{ line, cells: isWhole ? named(cells, header) : named(cells, header, true), isWhole }];
  }
}

/** The cells of a row by column name; `all` keeps those beyond the header, under their numbers. */
function named(cells: readonly string[], { columns }: Header, all = false): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [name, column] of columns) byName.set(name, cells[column - 1]?.trim() ?? "");
  if (all) for (const [index, cell] of cells.entries()) byName.set(String(index + 1), cell.trim());
  return byName;
}

function excerpt({ cells }: CsvRow): string {
  return cells.join(" ").trim().slice(0, 200);
}

function reportBytes(
  { encoding, brokenLines, nulLines }: Decoded,
  fail: (line: number, rule: ErrorRule, expected: Expectation, found?: string) => void,
): void {
  for (const line of brokenLines) fail(line, "encoding", { is: "utf-8" }, encoding === "utf-16" ? "UTF-16" : "\uFFFD");
  if (encoding !== "utf-16") for (const line of nulLines) fail(line, "nul", { is: "no-nul" }, "\0");
}

function dialectOf(file: string, decoded: Decoded, { separator, rows }: Csv, table: RawTable | undefined): Dialect {
  const hasComma = (row: RawRow) => [row.cells.get("lat"), row.cells.get("lon")].some((cell) => cell?.includes(","));
  return {
    file,
    encoding: decoded.encoding,
    byteOrderMark: decoded.byteOrderMark,
    separator,
    decimalComma: table?.acceptsDecimalComma === true && table.rows.some(hasComma),
    rows: table?.rows.length ?? rows.filter((row) => !isBlank(row)).length,
  };
}

/** Whether a table is what this project writes itself: UTF-8 without a mark, separated by commas. */
export function isPlain({ encoding, byteOrderMark, separator }: Dialect): boolean {
  return encoding === "utf-8" && !byteOrderMark && separator === ",";
}

function reportDialect(dialect: Dialect, findings: Findings): void {
  if (isPlain(dialect) || dialect.encoding === "utf-16") return;
  const { file, encoding, byteOrderMark, separator, decimalComma } = dialect;
  const found = [
    encoding + (byteOrderMark ? " BOM" : ""),
    separator === "\t" ? "tab" : separator,
    ...(decimalComma ? ["0,0"] : []),
  ].join(" ");
  findings.warn({ file, line: 1, column: 1, field: "", rule: "dialect", found, expected: { is: "plain-dialect" } });
}
