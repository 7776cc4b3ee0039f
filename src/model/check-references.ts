import { isId } from "./check-cells.ts";
import { type Check, isUnreadable, problemAt } from "./check-rows.ts";
import type { Findings } from "./problem.ts";
import { nearest, slugOf } from "./suggest.ts";
import { itemsOf, type RawRow, type RawTable, type RawTables, type TableName } from "./table-columns.ts";

const references: readonly { readonly field: string; readonly to: TableName }[] = [
  { field: "partners", to: "partners" },
  { field: "themes", to: "themes" },
  { field: "sources", to: "sources" },
  { field: "part_of", to: "partnerships" },
];

// Looking for the nearest of n ids costs n comparisons; a file full of unknown ids would take minutes.
const suggestionsAtMost = 300;

/** Ids that a later row repeats; the first row keeps the id. */
export function checkDuplicates({ table, findings }: Check): void {
  const firstLines = new Map<string, number>();
  for (const row of table.rows) {
    const id = row.cells.get("id") ?? "";
    if (id === "") continue;
    const line = firstLines.get(id);
    if (line === undefined) firstLines.set(id, row.line);
    else if (row.isWhole && isId(id)) {
      findings.error(problemAt(table, row, "id", { rule: "duplicate", expected: { is: "unique-id", line } }));
    }
  }
}

/** Ids that no row of the other table has. Where that table could not be read, nothing is said. */
export function checkReferences(tables: RawTables, findings: Findings): void {
  const partnerships = tables.get("partnerships");
  if (partnerships === undefined) return;
  let suggestionsLeft = suggestionsAtMost;
  for (const { field, to } of references) {
    const target = tables.get(to);
    if (target === undefined || !target.columns.has("id")) continue;
    const ids = idsOf(target);
    const unknown = partnerships.rows
      .flatMap((row) => unknownIn(partnerships, row, field, ids))
      .map((at) => ({ ...at, suggestion: suggestionsLeft-- > 0 ? nearest(at.found, ids) : undefined }));
    const unlike = new Set(unknown.filter(({ suggestion }) => suggestion === undefined).map(({ found }) => found));
    const isExplained = unlike.size <= namelessRows(target, partnerships, field);
    for (const { row, found, suggestion } of unknown) {
      if (suggestion === undefined && isExplained) continue;
      const fault = { rule: "reference", expected: { is: "reference", table: to }, found, suggestion } as const;
      findings.error(problemAt(partnerships, row, field, fault));
    }
  }
}

function unknownIn(table: RawTable, row: RawRow, field: string, ids: ReadonlySet<string>) {
  if (!row.isWhole || isUnreadable(table, row, field)) return [];
  const items = [...new Set(pointedTo(row, field))];
  return items.filter((found) => found !== "" && !ids.has(found)).map((found) => ({ row, found }));
}

/**
 * Rows whose own id is missing, wrong or taken. That has been reported; an id that is pointed to, nowhere found and like no other is then
 * likely theirs, and one fault is not to be reported once for every row that points to it. A copy of the row that has the id lacks none.
 */
function namelessRows(target: RawTable, partnerships: RawTable, field: string): number {
  const used = new Set(partnerships.rows.flatMap((row) => pointedTo(row, field)).filter((id) => id !== ""));
  const firstById = new Map<string, RawRow>();
  return target.rows.filter((row) => {
    const id = row.cells.get("id") ?? "";
    const first = firstById.get(id);
    if (isId(id) && first === undefined) {
      firstById.set(id, row);
      return false;
    }
    if (first !== undefined && isId(id)) return !row.isWhole || !isCopy(row, first);
    return !row.isWhole || id === "" || (!used.has(id) && !used.has(slugOf(id)));
  }).length;
}

/** Has a name or title of the other row, or nothing that the other has not. */
function isCopy(row: RawRow, other: RawRow): boolean {
  const isText = ([column, cell]: readonly [string, string]) => /^(name|title)(_|$)/.test(column) && cell !== "";
  const texts = [...row.cells].filter(isText);
  return texts.length === 0 || texts.some(([column, cell]) => other.cells.get(column) === cell);
}

/** Partners and sources that no partnership names. */
export function checkUse(tables: RawTables, findings: Findings): void {
  const partnerships = tables.get("partnerships");
  if (partnerships === undefined) return;
  for (const name of ["partners", "sources"] as const) {
    const table = tables.get(name);
    if (table === undefined || !partnerships.columns.has(name)) continue;
    const used = new Set(partnerships.rows.flatMap((row) => pointedTo(row, name)));
    for (const row of table.rows) {
      const id = row.cells.get("id") ?? "";
      if (!row.isWhole || !isId(id) || used.has(id)) continue;
      findings.warn(problemAt(table, row, "id", { rule: "unused", expected: { is: "use" } }));
    }
  }
}

/** In a row whose cells do not fit the header, any cell may hold the ids. */
function pointedTo(row: RawRow, field: string): readonly string[] {
  if (!row.isWhole) return [...row.cells.values()].flatMap(itemsOf);
  const cell = row.cells.get(field) ?? "";
  return field === "part_of" && cell !== "" ? [cell] : itemsOf(cell);
}

/** A row exists for references even where its id is not well written, or where it is not clear which cell is the id. */
function idsOf(table: RawTable): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of table.rows) {
    const id = row.cells.get("id") ?? "";
    for (const known of row.isWhole ? [id, slugOf(id)] : row.cells.values()) ids.add(known);
  }
  return ids;
}

/** Circles of `part_of`, each reported once, at its first row. */
export function checkCircles({ table, findings }: Check): void {
  const rowById = new Map<string, RawRow>();
  for (const row of table.rows) {
    const id = row.cells.get("id") ?? "";
    if (id !== "" && !rowById.has(id)) rowById.set(id, row);
  }
  const settled = new Set<RawRow>();
  for (const start of table.rows) {
    const path = new Set<RawRow>();
    let row: RawRow | undefined = start;
    while (row !== undefined && !settled.has(row) && !path.has(row)) {
      path.add(row);
      row = rowById.get(row.cells.get("part_of") ?? "");
    }
    if (row !== undefined && path.has(row)) {
      const walked = [...path];
      const circle = walked.slice(walked.indexOf(row)).sort((a, b) => a.line - b.line);
      const [first] = circle;
      if (first !== undefined) {
        findings.error(problemAt(table, first, "part_of", { rule: "cycle", expected: { is: "no-circle" } }));
      }
    }
    for (const walked of path) settled.add(walked);
  }
}
