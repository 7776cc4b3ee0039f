import type { Language } from "../model/atlas.ts";
import type { ErrorRule, Expectation, Findings } from "../model/problem.ts";
import { nearest } from "../model/suggest.ts";
import { columnNames, columnsOf, type TableName, textColumn } from "../model/table-columns.ts";
import type { CsvRow } from "./csv.ts";

interface HeaderCheck {
  readonly table: TableName;
  readonly file: string;
  readonly languages: readonly Language[];
  readonly findings: Findings;
}

export interface Header {
  /** Canonical column name → number of the cell, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Cells that a row has; a header that ends in a separator too many leaves rows both widths. */
  readonly widths: readonly number[];
}

const unknownColumnsAtMost = 100;

/** Finds the columns of a table by name, in whatever order they stand. */
export function readHeader({ line, cells }: CsvRow, check: HeaderCheck): Header {
  const { table, file, languages, findings } = check;
  const known = columnNames(table, languages);
  const columns = new Map<string, number>();
  let unknown = 0;
  for (const [index, cell] of cells.entries()) {
    const column = index + 1;
    const found = cell.trim();
    const fail = (rule: ErrorRule, expected: Expectation, suggestion?: string) =>
      findings.error({ file, line, column, field: found, rule, found, expected, ...(suggestion && { suggestion }) });
    const name =
      known.find((candidate) => candidate === found) ?? known.find((candidate) => isSameName(candidate, found));
    if (found === "") fail("header", { is: "column-name" });
    else if (name === undefined) {
      unknown++;
      if (unknown > unknownColumnsAtMost) continue;
      const suggestion = nearest(found.replaceAll("_", "-"), known.map(hyphened))?.replaceAll("-", "_");
      const problem = { file, line, column, field: found, rule: "column", found } as const;
      const meant = suggestion !== undefined && known.includes(suggestion) ? { suggestion } : {};
      findings.warn({ ...problem, expected: { is: "known-column" }, ...meant });
    } else if (columns.has(name)) fail("column", { is: "column-once" });
    else {
      columns.set(name, column);
      if (name !== found) fail("column", { is: "column", anyOf: [name] }, name);
    }
  }
  reportMissingColumns(columns, line, check);
  const named = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  return { columns, widths: named === cells.length ? [named] : [named, cells.length] };
}

function hyphened(name: string): string {
  return name.replaceAll("_", "-");
}

/** Differs by case, by a blank, or by a mark that cannot be seen. */
function isSameName(name: string, found: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[\s\p{Cf}_-]+/gu, "");
  return plain(found) === plain(name);
}

function reportMissingColumns(columns: ReadonlyMap<string, number>, line: number, check: HeaderCheck): void {
  const { table, file, languages, findings } = check;
  const fail = (field: string, anyOf: readonly string[]) =>
    findings.error({ file, line, column: 1, field, rule: "column", found: "", expected: { is: "column", anyOf } });
  for (const { name, perLanguage, required } of columnsOf[table]) {
    const names = perLanguage ? languages.map((language) => textColumn(name, language)) : [name];
    const missing = names.filter((candidate) => !columns.has(candidate));
    const [first] = missing;
    if (first === undefined) continue;
    if (missing.length === names.length) {
      if (required) fail(first, names);
      else if (name === "summary") warnAt(check, line, first, "summary");
    } else {
      for (const absent of missing) warnAt(check, line, absent, "translation");
    }
  }
  if (table === "sources" && !columns.has("url") && !columns.has("file")) fail("url", ["url", "file"]);
}

function warnAt({ file, findings }: HeaderCheck, line: number, field: string, rule: "summary" | "translation"): void {
  findings.warn({ file, line, column: 1, field, rule, found: "", expected: { is: rule } });
}
