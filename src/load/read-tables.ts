import type { Language } from "../model/atlas.ts";
import { isLanguageTag } from "../model/check-cells.ts";
import type { Borders } from "../model/check-place.ts";
import { checkTables, typeTables } from "../model/check-tables.ts";
import { type Dialect, Findings, type Report } from "../model/problem.ts";
import { columnsOf, fileOf, type RawTable, type TableName, tableNames } from "../model/table-columns.ts";
import type { Tables } from "../model/tables.ts";
import { readSettings } from "./read-settings.ts";
import { readTable } from "./read-table.ts";

/** The files of a data folder by their name within it, such as `partners.csv`. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

export interface ReadTables {
  /** `undefined` when the report has errors. */
  readonly tables: Tables | undefined;
  readonly report: Report;
}

/** Reads and checks a whole data folder, and finds every problem of every file. Never throws over what the files hold. */
export function readTables(files: DataFiles, borders?: Borders): ReadTables {
  const findings = new Findings();
  const atlas = files.get("atlas.json");
  if (atlas === undefined) reportMissing("atlas.json", files, findings);
  const { settings, languages: stated } = atlas === undefined ? {} : readSettings(atlas, findings, borders);
  const raw = new Map<TableName, RawTable>();
  const dialects: Dialect[] = [];
  const languages = stated ?? languagesOfHeaders(files);
  for (const name of tableNames) {
    const bytes = files.get(fileOf(name));
    if (bytes === undefined) {
      reportMissing(fileOf(name), files, findings);
      continue;
    }
    const { table, dialect } = readTable(bytes, { name, languages, findings });
    if (table !== undefined) raw.set(name, table);
    dialects.push(dialect);
  }
  checkTables(raw, { languages, findings, borders });
  const report = findings.report(dialects);
  const isFine = report.errors.length === 0 && settings !== undefined;
  return { tables: isFine ? typeTables(raw, settings) : undefined, report };
}

/** Says that a file is not there, and which other one it may be under. */
function reportMissing(file: string, files: DataFiles, findings: Findings): void {
  const suggestion = [...files.keys()].find((name) => name.toLowerCase() === file);
  const where = { file, line: 1, column: 1, field: "", found: "" };
  findings.error({ ...where, rule: "missing", expected: { is: "file" }, ...(suggestion && { suggestion }) });
}

/** Where `atlas.json` does not say the languages, the headers do; otherwise every text column would be unknown as well. */
function languagesOfHeaders(files: DataFiles): readonly Language[] {
  const languages = new Set<Language>();
  for (const name of tableNames) {
    const start = new TextDecoder().decode(files.get(fileOf(name))?.subarray(0, 4096));
    const words = start.split(/[\r\n]/, 1)[0]?.split(/[,;\t"\s]+/) ?? [];
    for (const column of columnsOf[name].filter(({ perLanguage }) => perLanguage)) {
      for (const word of words.filter((candidate) => candidate.startsWith(`${column.name}_`))) {
        const language = word.slice(column.name.length + 1);
        if (isLanguageTag(language)) languages.add(language);
      }
    }
  }
  return [...languages];
}
