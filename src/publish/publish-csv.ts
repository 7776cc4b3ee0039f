import Papa from "papaparse";
import type { EdtfDate } from "../model/edtf.ts";
import { columnNames, type TableName, textColumn } from "../model/table-columns.ts";
import type { Tables } from "../model/tables.ts";
import { clean } from "./clean.ts";
import { endText } from "./end-text.ts";

type Cells = Readonly<Record<string, string | number | EdtfDate | readonly string[] | undefined>>;

/** One table as CSV: UTF-8, commas, line feeds, every column that the table may have, in their order. */
export function publishCsv(tables: Tables, name: TableName): string {
  const fields = columnNames(name, tables.settings.languages);
  const rows = cellsOf(tables, name).map((cells) => fields.map((field) => guarded(written(cells[field]))));
  return `${Papa.unparse({ fields: [...fields], data: rows }, { newline: "\n" })}\n`;
}

/**
 * A spreadsheet runs a cell that begins so as a formula; a leading apostrophe makes it text. Numbers stay numbers.
 */
export function guarded(cell: string): string {
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(cell);
  return /^[=+\-@\t\r]/.test(cell) && !isNumber ? `'${cell}` : cell;
}

function written(value: Cells[string]): string {
  if (value === undefined) return "";
  if (typeof value === "string") return clean(value);
  if (typeof value === "number") return String(value);
  return "text" in value ? value.text : clean(value.join("|"));
}

function cellsOf(tables: Tables, name: TableName): readonly Cells[] {
  const { languages } = tables.settings;
  const texts = (column: string, byLanguage: Readonly<Partial<Record<string, string>>>): Cells =>
    Object.fromEntries(languages.map((language) => [textColumn(column, language), byLanguage[language]]));
  switch (name) {
    case "partnerships":
      return tables.partnerships.map(({ title, summary, date_note, place, ...row }) => ({
        ...row,
        ...texts("title", title),
        ...texts("summary", summary),
        ...texts("date_note", date_note),
        ...texts("place", place),
        end: endText(row),
      }));
    case "partners":
      return tables.partners.map(({ name: names, city, ...row }) => ({
        ...row,
        ...texts("name", names),
        ...texts("city", city),
      }));
    case "themes":
      return tables.themes.map(({ name: names, definition, ...row }) => ({
        ...row,
        ...texts("name", names),
        ...texts("definition", definition),
      }));
    case "sources":
      return tables.sources;
  }
}
