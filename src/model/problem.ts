import type { TableName } from "./table-columns.ts";

export type ErrorRule =
  | "missing"
  | "header"
  | "column"
  | "cells"
  | "quoting"
  | "nul"
  | "encoding"
  | "required"
  | "id"
  | "duplicate"
  | "reference"
  | "value"
  | "date"
  | "day"
  | "order"
  | "cycle"
  | "number"
  | "place"
  | "url"
  | "atlas";

export type WarningRule =
  | "translation"
  | "summary"
  | "unused"
  | "similar"
  | "column"
  | "dialect"
  | "repeated"
  | "blank"
  | "required";

/** What should have stood there; put into words only when a report is written. */
export type Expectation =
  | { readonly is: "file" }
  | { readonly is: "header" }
  | { readonly is: "column"; readonly anyOf: readonly string[] }
  | { readonly is: "column-once" }
  | { readonly is: "column-name" }
  | { readonly is: "known-column" }
  | { readonly is: "cells"; readonly count: number }
  | { readonly is: "closed-quote" }
  | { readonly is: "no-nul" }
  | { readonly is: "utf-8" }
  | { readonly is: "plain-dialect" }
  | { readonly is: "filled" }
  | { readonly is: "value" }
  | { readonly is: "text-in"; readonly languages: readonly string[] }
  | { readonly is: "url-or-file" }
  | { readonly is: "file-name" }
  | { readonly is: "parent" }
  | { readonly is: "no-empty-item" }
  | { readonly is: "item-once" }
  | { readonly is: "id" }
  | { readonly is: "unique-id"; readonly line: number }
  | { readonly is: "reference"; readonly table: TableName }
  | { readonly is: "one-of"; readonly values: readonly string[] }
  | { readonly is: "country" }
  | { readonly is: "colour" }
  | { readonly is: "wikidata" }
  | { readonly is: "language" }
  | { readonly is: "slug" }
  | { readonly is: "edtf" }
  | { readonly is: "day" }
  | { readonly is: "no-end-beside-interval" }
  | { readonly is: "not-before"; readonly date: string }
  | { readonly is: "no-circle" }
  | { readonly is: "number"; readonly from: number; readonly to: number }
  | { readonly is: "within"; readonly country: string; readonly awayKm: number }
  | { readonly is: "url" }
  | { readonly is: "json" }
  | { readonly is: "object" }
  | { readonly is: "text" }
  | { readonly is: "texts" }
  | { readonly is: "languages" }
  | { readonly is: "hosts" }
  | { readonly is: "years-per-kind" }
  | { readonly is: "translation" }
  | { readonly is: "summary" }
  | { readonly is: "use" }
  | { readonly is: "distinct-partner"; readonly id: string };

/** One fault, where a spreadsheet or an editor counts it: the header is line 1, cells count from 1. */
export interface Problem<Rule extends string = ErrorRule | WarningRule> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Empty for a fault of a whole file or row. */
  readonly field: string;
  readonly rule: Rule;
  readonly found: string;
  readonly expected: Expectation;
  readonly suggestion?: string;
}

/** What the reader took a table to be. */
export interface Dialect {
  readonly file: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly separator: Separator;
  readonly decimalComma: boolean;
  /** Rows below the header that are not blank. */
  readonly rows: number;
}

export type Encoding = "utf-8" | "windows-1252" | "utf-16";
export type Separator = "," | ";" | "\t";

/** Every problem of every file, by file, line and column; `dialects` in the order of `tableNames`. */
export interface Report {
  readonly errors: readonly Problem<ErrorRule>[];
  readonly warnings: readonly Problem<WarningRule>[];
  readonly dialects: readonly Dialect[];
}

/** Collects problems while files are read; `report` sorts them. */
export class Findings {
  readonly #errors: Problem<ErrorRule>[] = [];
  readonly #warnings: Problem<WarningRule>[] = [];

  error(problem: Problem<ErrorRule>): void {
    this.#errors.push(problem);
  }

  warn(problem: Problem<WarningRule>): void {
    this.#warnings.push(problem);
  }

  report(dialects: readonly Dialect[]): Report {
    return { errors: sorted(this.#errors), warnings: sorted(this.#warnings), dialects };
  }
}

function sorted<P extends Problem<string>>(problems: readonly P[]): readonly P[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
