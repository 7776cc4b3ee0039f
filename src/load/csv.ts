import Papa from "papaparse";
import { isId } from "../model/check-cells.ts";
import type { Separator } from "../model/problem.ts";

export interface CsvRow {
  /** The physical line on which the row begins, from 1. */
  readonly line: number;
  /** As written, not trimmed. */
  readonly cells: readonly string[];
  /** A quote is not closed, or closed in the middle of a cell; the cells are those of the row's first line. */
  readonly isBroken: boolean;
}

export interface Csv {
  readonly separator: Separator;
  /** The first row that is not blank, if there is one. */
  readonly header: CsvRow | undefined;
  /** The rows below the header, blank ones too. */
  readonly rows: readonly CsvRow[];
}

const longestRow = 65_536;

/** Splits text whose lines end in line feeds into rows. Excel's `sep=;` line names the separator and counts as a line. */
export function parseCsv(text: string): Csv {
  const named = /^"?sep=([,;\t])"?[,;\t]*\n/i.exec(text);
  const start = named?.[0].length ?? 0;
  const separator = separatorOf(named?.[1]) ?? separatorIn(text.slice(start));
  const rows = readRows({ text, start, separator });
  const headerAt = rows.findIndex((row) => !isBlank(row));
  return { separator, header: rows[headerAt], rows: headerAt < 0 ? [] : rows.slice(headerAt + 1) };
}

export function isBlank({ cells }: CsvRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function separatorOf(character: string | undefined): Separator | undefined {
  return character === "," || character === ";" || character === "\t" ? character : undefined;
}

/** The separator that the first written line has most of, outside quotes. */
function separatorIn(text: string): Separator {
  const line = /\S.*/.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const counted = ([",", ";", "\t"] as const).map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

interface Source {
  readonly text: string;
  readonly start: number;
  readonly separator: Separator;
}

/**
 * Papaparse counts rows, not lines, and reads an unclosed quote to the end of the file. So lines are counted from its cursor, and after a
 * broken row reading goes on at the next line that is a row: one missing quote must not hide a thousand rows, nor their faults.
 */
function readRows({ text, start, separator }: Source): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let width = 0;
  let offset = start;
  let line = 1 + lineFeeds(text, 0, start);
  while (offset < text.length) {
    const from = offset;
    let broken = false;
    eachRow(text.slice(from), separator, (row) => {
      const next = from + row.next;
      broken = row.isBroken;
      const cells = broken ? cellsOfFirstLine(text, offset, separator) : row.cells;
      rows.push({ line, cells, isBroken: broken });
      if (width === 0 && cells.some((cell) => cell.trim() !== "")) width = cells.length;
      if (broken) return false;
      line += lineFeeds(text, offset, next);
      offset = next;
      return true;
    });
    if (!broken) break;
    const resumed = nextRow({ text, start: offset, separator }, width);
    if (resumed === undefined) break;
    line += lineFeeds(text, offset, resumed);
    offset = resumed;
  }
  return rows;
}

interface ParsedRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
  readonly isBroken: boolean;
}

/** Reads row after row until `visit` answers false. */
function eachRow(text: string, separator: Separator, visit: (row: ParsedRow) => boolean): void {
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      const goesOn = visit({ cells: data, next: meta.cursor, isBroken: errors.some(({ type }) => type === "Quotes") });
      if (!goesOn) parser.abort();
    },
  });
}

/**
 * Where the row after the broken one at `start` begins. A line whose quotes pair is a row of its own; behind an open quote lines may still
 * be text, so there a row is only what has the full length or begins with an id.
 */
function nextRow({ text, start, separator }: Source, width: number): number | undefined {
  const isOpen = firstLine(text, start).split('"').length % 2 === 0;
  for (let feed = text.indexOf("\n", start); feed >= 0; feed = text.indexOf("\n", feed + 1)) {
    const next = feed + 1;
    if (!isOpen || isRow({ text, start: next, separator }, width)) return next;
  }
  return undefined;
}

function isRow({ text, start, separator }: Source, width: number): boolean {
  const [first = "", ...others] = firstLine(text, start).split(separator);
  if (others.length > 0 && isId(first.trim())) return true;
  let isWhole = false;
  eachRow(text.slice(start, start + longestRow), separator, (row) => {
    isWhole = !row.isBroken && row.cells.length === width;
    return false;
  });
  return isWhole;
}

function cellsOfFirstLine(text: string, offset: number, separator: Separator): readonly string[] {
  return firstLine(text, offset)
    .split(separator)
    .map((cell) => cell.replaceAll('"', ""));
}

function firstLine(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let feed = text.indexOf("\n", from); feed >= 0 && feed < to; feed = text.indexOf("\n", feed + 1)) count++;
  return count;
}
