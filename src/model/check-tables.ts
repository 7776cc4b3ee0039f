import type { Language, Settings } from "./atlas.ts";
import { checkPlaces, checkSimilar } from "./check-partners.ts";
import type { Borders } from "./check-place.ts";
import { checkCircles, checkDuplicates, checkReferences, checkUse } from "./check-references.ts";
import { checkRows } from "./check-rows.ts";
import type { Findings } from "./problem.ts";
import { type RawTables, type TableName, tableNames } from "./table-columns.ts";
import { plainCells, schemas, type Tables, textsOf } from "./tables.ts";

interface TableCheck {
  readonly languages: readonly Language[];
  readonly findings: Findings;
  /** Without borders no point is compared with its country. */
  readonly borders?: Borders | undefined;
}

/** Checks every row by itself, then against all others; every problem goes to `findings`. */
export function checkTables(tables: RawTables, { languages, findings, borders }: TableCheck): void {
  for (const name of tableNames) {
    const table = tables.get(name);
    if (table === undefined) continue;
    const check = { table, languages, findings };
    checkRows(check);
    checkDuplicates(check);
    if (name === "partnerships") checkCircles(check);
    if (name === "partners") {
      checkSimilar(check);
      if (borders !== undefined) checkPlaces(check, borders);
    }
  }
  checkReferences(tables, findings);
  checkUse(tables, findings);
}

/** Turns tables without errors into typed rows. Throws where a row is wrong, so check them first. */
export function typeTables(tables: RawTables, settings: Settings): Tables {
  const { languages } = settings;
  const rowsOf = (name: TableName) => tables.get(name)?.rows ?? [];
  const partner = tables.get("partners")?.acceptsDecimalComma ? schemas.partnerWithDecimalComma : schemas.partner;
  return {
    settings,
    partnerships: rowsOf("partnerships").map((row) => ({
      ...schemas.partnership.parse(plainCells(row, "partnerships")),
      title: textsOf(row, "title", languages),
      summary: textsOf(row, "summary", languages),
      date_note: textsOf(row, "date_note", languages),
      place: textsOf(row, "place", languages),
    })),
    partners: rowsOf("partners").map((row) => ({
      ...partner.parse(plainCells(row, "partners")),
      name: textsOf(row, "name", languages),
      city: textsOf(row, "city", languages),
    })),
    themes: rowsOf("themes").map((row) => ({
      ...schemas.theme.parse(plainCells(row, "themes")),
      name: textsOf(row, "name", languages),
      definition: textsOf(row, "definition", languages),
    })),
    sources: rowsOf("sources").map((row) => schemas.source.parse(plainCells(row, "sources"))),
  };
}
