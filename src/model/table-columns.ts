import type { Language } from "./atlas.ts";

export const tableNames = ["partnerships", "partners", "themes", "sources"] as const;
export type TableName = (typeof tableNames)[number];

interface ColumnDefinition {
  readonly name: string;
  /** One column a language: `title_ca`, `title_es`. */
  readonly perLanguage: boolean;
  /** A file without it is wrong; of several languages, one is enough. */
  readonly required: boolean;
}

/** `*` marks a required column, `_` one column a language. */
function define(columns: string): readonly ColumnDefinition[] {
  return columns.split(" ").map((word) => ({
    name: word.replace(/[*_]+$/, ""),
    perLanguage: /_\*?$/.test(word),
    required: word.endsWith("*"),
  }));
}

/** The columns of each table, in the order in which they are published. */
export const columnsOf: Readonly<Record<TableName, readonly ColumnDefinition[]>> = {
  partnerships: define(
    "id* kind* title_* summary_ partners* themes* date* date_basis date_note_ end confirmed part_of effect instrument binding place_ signatories sources* confidence* checked",
  ),
  partners: define("id* type* name_* city_ country* lat* lon* position wikidata website"),
  themes: define("id* name_* definition_ colour icon"),
  sources: define("id* title* publisher url file published language kind seen"),
};

/** The file that holds a table. */
export function fileOf(table: TableName): string {
  return `${table}.csv`;
}

/** The name of a text column: `title` in `ca` is `title_ca`. */
export function textColumn(name: string, language: Language): string {
  return `${name}_${language}`;
}

/** Every column that a table may have, in the order in which they are published. */
export function columnNames(table: TableName, languages: readonly Language[]): readonly string[] {
  return columnsOf[table].flatMap(({ name, perLanguage }) =>
    perLanguage ? languages.map((language) => textColumn(name, language)) : [name],
  );
}

/** A row as it stands in the file, trimmed, by canonical column name. */
export interface RawRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Not whole: its cells do not fit the header; it is there for references only. */
  readonly isWhole: boolean;
}

/** A table as it stands in its file. */
export interface RawTable {
  readonly name: TableName;
  readonly file: string;
  /** Canonical column name → number of the cell, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly RawRow[];
  readonly acceptsDecimalComma: boolean;
  /** Has bytes that are no text; the cells that hold them have been reported already. */
  readonly hasWrongBytes: boolean;
}

/** A missing file has no table here; what points to it cannot be checked. */
export type RawTables = ReadonlyMap<TableName, RawTable>;

/** The number of the cell in which a field stands, 1 where the file has no such column. */
export function columnNumber(table: RawTable, field: string): number {
  return table.columns.get(field) ?? 1;
}

/** The trimmed items of a cell such as `climate|peace`; none of an empty cell. */
export function itemsOf(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("|").map((item) => item.trim());
}
