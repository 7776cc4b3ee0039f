import type { Language } from "./atlas.ts";
import { type CellFault, faultsOf } from "./check-cells.ts";
import { parseEdtf } from "./edtf.ts";
import type { ErrorRule, Expectation, Findings, Problem, WarningRule } from "./problem.ts";
import { columnNumber, columnsOf, itemsOf, type RawRow, type RawTable, textColumn } from "./table-columns.ts";
import { plainCells, schemas, textsOf } from "./tables.ts";
import { effects } from "./vocabulary.ts";

type Schema = (typeof schemas)[keyof typeof schemas];

/** A table, and where to say what is wrong with it. */
export interface Check {
  readonly table: RawTable;
  readonly languages: readonly Language[];
  readonly findings: Findings;
}

/** A problem of one cell; what was found is the cell, unless said otherwise. */
export function problemAt<Rule extends ErrorRule | WarningRule>(
  table: RawTable,
  row: RawRow,
  field: string,
  fault: {
    readonly rule: Rule;
    readonly expected: Expectation;
    readonly found?: string | undefined;
    readonly suggestion?: string | undefined;
  },
): Problem<Rule> {
  return {
    file: table.file,
    line: row.line,
    column: columnNumber(table, field),
    field,
    rule: fault.rule,
    found: fault.found ?? row.cells.get(field) ?? "",
    expected: fault.expected,
    ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
  };
}

export function schemaOf(table: RawTable): Schema {
  switch (table.name) {
    case "partnerships":
      return schemas.partnership;
    case "partners":
      return table.acceptsDecimalComma ? schemas.partnerWithDecimalComma : schemas.partner;
    case "themes":
      return schemas.theme;
    case "sources":
      return schemas.source;
  }
}

/** Checks every whole row of a table by itself. Columns that the file lacks are not the rows' fault. */
export function checkRows({ table, languages, findings }: Check): void {
  const schema = schemaOf(table);
  for (const row of table.rows) {
    if (!row.isWhole) continue;
    const result = schema.safeParse(plainCells(row, table.name));
    for (const { field, fault } of result.success ? [] : faultsOf(result.error)) {
      if (table.columns.has(field) && !isUnreadable(table, row, field))
        findings.error(problemAt(table, row, field, fault));
    }
    for (const [field, fault] of joinedFaults(table, row)) findings.error(problemAt(table, row, field, fault));
    warnOfRepeatedItems(table, row, findings);
    checkTexts(table, row, languages, findings);
  }
}

/** Holds a byte that is no text, which has been reported; whatever else is wrong with the cell follows from it. */
export function isUnreadable(table: RawTable, row: RawRow, field: string): boolean {
  return table.hasWrongBytes && row.cells.get(field)?.includes("\uFFFD") === true;
}

/** What only several cells together can get wrong. */
function joinedFaults(table: RawTable, row: RawRow): readonly (readonly [string, CellFault])[] {
  if (table.name === "sources") return urlOrFile(table, row);
  if (table.name === "partnerships") return [...endAndDate(row), ...effectWithoutParent(row)];
  return [];
}

function urlOrFile(table: RawTable, row: RawRow): readonly (readonly [string, CellFault])[] {
  if (!table.columns.has("url") && !table.columns.has("file")) return [];
  if (has(row, "url") || has(row, "file")) return [];
  return [[table.columns.has("url") ? "url" : "file", { rule: "required", expected: { is: "url-or-file" } }]];
}

function endAndDate(row: RawRow): readonly (readonly [string, CellFault])[] {
  const dateText = row.cells.get("date") ?? "";
  const endText = row.cells.get("end") ?? "";
  const date = parseEdtf(dateText);
  if (endText === "" || date === undefined) return [];
  if (date.form === "interval") return [["end", { rule: "value", expected: { is: "no-end-beside-interval" } }]];
  const end = endText === "XXXX" ? undefined : parseEdtf(endText);
  if (end === undefined || end.latest >= date.earliest || end.qualified || date.qualified) return [];
  return [["end", { rule: "order", expected: { is: "not-before", date: dateText } }]];
}

function effectWithoutParent(row: RawRow): readonly (readonly [string, CellFault])[] {
  const isEffect = effects.some((effect) => effect === row.cells.get("effect"));
  if (!isEffect || has(row, "part_of")) return [];
  return [["part_of", { rule: "required", expected: { is: "parent" } }]];
}

function has(row: RawRow, field: string): boolean {
  return (row.cells.get(field) ?? "") !== "";
}

const listColumns = ["partners", "themes", "sources", "signatories"];

function warnOfRepeatedItems(table: RawTable, row: RawRow, findings: Findings): void {
  if (table.name !== "partnerships") return;
  for (const field of listColumns) {
    const items = itemsOf(row.cells.get(field) ?? "");
    const repeated = new Set(items.filter((item, index) => item !== "" && items.indexOf(item) !== index));
    for (const found of repeated) {
      findings.warn(problemAt(table, row, field, { rule: "repeated", expected: { is: "item-once" }, found }));
    }
  }
  if (row.cells.get("kind") === "follow-up" && !has(row, "part_of") && !has(row, "effect")) {
    findings.warn(problemAt(table, row, "part_of", { rule: "required", expected: { is: "parent" } }));
  }
}

function checkTexts(table: RawTable, row: RawRow, languages: readonly Language[], findings: Findings): void {
  for (const { name, perLanguage, required } of columnsOf[table.name]) {
    if (!perLanguage) continue;
    const present = languages.filter((language) => table.columns.has(textColumn(name, language)));
    const [first] = present;
    if (first === undefined) continue;
    const texts = new Set(Object.keys(textsOf(row, name, languages)));
    if (texts.size > 0) {
      for (const language of present.filter((candidate) => !texts.has(candidate))) {
        const fault = { rule: "translation", expected: { is: "translation" } } as const;
        findings.warn(problemAt(table, row, textColumn(name, language), fault));
      }
    } else if (required) {
      const fault = { rule: "required", expected: { is: "text-in", languages: present } } as const;
      findings.error(problemAt(table, row, textColumn(name, first), fault));
    } else if (name === "summary") {
      findings.warn(problemAt(table, row, textColumn(name, first), { rule: "summary", expected: { is: "summary" } }));
    }
  }
}
