import type { Atlas } from "./atlas.ts";
import { type Day, type EdtfDate, yearOfDay } from "./edtf.ts";
import { type Span, spanOf, statusOn } from "./status.ts";
import { confidences, kinds, partnerTypes, statuses } from "./vocabulary.ts";

/** One value a row, as a code below `size`. */
export interface CodeColumn {
  readonly codes: Uint8Array | Uint16Array;
  readonly size: number;
}

/** Any number of different values a row: those of row `r` are `values[offsets[r]]` up to `values[offsets[r + 1]]`, without the last. */
export interface ListColumn {
  readonly offsets: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
  readonly size: number;
}

/** In place of a day where there is no bound; they compare as minus and plus infinity do. */
export const noEarliest = -2_147_483_648;
export const noLatest = 2_147_483_647;

/** A decade's code is its years without their last digit: 199 stands for the 1990s. */
export const noDecade = 1000;

/** The partnerships as columns of numbers, in the order of the table: what filtering, counting and drawing run over. */
export interface Columns {
  readonly rowCount: number;
  readonly kind: CodeColumn;
  readonly status: CodeColumn;
  readonly confidence: CodeColumn;
  /** Of the earliest day; `noDecade` where there is none. */
  readonly decade: CodeColumn;
  /** In the order of the cell: the first is the main one. */
  readonly theme: ListColumn;
  readonly partner: ListColumn;
  /** Of any of the partners. */
  readonly type: ListColumn;
  readonly country: ListColumn;
  readonly dateEarliest: Int32Array;
  readonly dateLatest: Int32Array;
  /** 1 where the date is unknown or bears `~ ? %`, so that nothing about it is certain. */
  readonly dateUncertain: Uint8Array;
  readonly spanStartEarliest: Int32Array;
  readonly spanStartLatest: Int32Array;
  readonly spanEndEarliest: Int32Array;
  readonly spanEndLatest: Int32Array;
  readonly spanUncertain: Uint8Array;
  /** 1 where the date is `XXXX`. */
  readonly undated: Uint8Array;
}

/** The columns of an atlas, with status and span as of a day. */
export function buildColumns(atlas: Atlas, day: Day): Columns {
  const { partnerships, partners } = atlas;
  const rowCount = partnerships.length;
  const countries = countriesOf(atlas);
  const partner = listColumn(partnerships, (row) => row.partners.map(({ index }) => index), partners.length);
  const typeOfPartner = partners.map(({ type }) => partnerTypes.indexOf(type));
  const countryOfPartner = partners.map(({ country }) => countries.indexOf(country));
  const statusCodes = new Uint8Array(rowCount);
  const days = emptyDays(rowCount);
  partnerships.forEach((row, index) => {
    const children = atlas.childrenOf.get(row.id) ?? [];
    const status = statusOn(row, children, day, atlas.settings.presumedTermYears);
    statusCodes[index] = statuses.indexOf(status.status);
    writeDays(days, index, row.date, spanOf(row, status, day));
  });
  return {
    rowCount,
    kind: codeColumn(partnerships, ({ kind }) => kinds.indexOf(kind), kinds.length),
    status: { codes: statusCodes, size: statuses.length },
    confidence: codeColumn(partnerships, ({ confidence }) => confidences.indexOf(confidence), confidences.length),
    decade: codeColumn(partnerships, ({ date }) => decadeOf(date), noDecade + 1),
    theme: listColumn(partnerships, (row) => row.themes.map(({ index }) => index), atlas.themes.length),
    partner,
    type: throughPartners(partner, typeOfPartner, partnerTypes.length),
    country: throughPartners(partner, countryOfPartner, countries.length),
    ...days,
  };
}

/** The countries of the partners, in alphabetical order: a country's place is its code. */
export function countriesOf(atlas: Atlas): readonly string[] {
  return [...new Set(atlas.partners.map(({ country }) => country))].sort();
}

function codeColumn<Row>(rows: readonly Row[], codeOf: (row: Row) => number, size: number): CodeColumn {
  return { codes: Uint16Array.from(rows, codeOf), size };
}

/** A list column from the codes of each row; a code repeated within a row counts once. */
export function listColumn<Row>(
  rows: readonly Row[],
  codesOf: (row: Row) => readonly number[],
  size: number,
): ListColumn {
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  rows.forEach((row, index) => {
    for (const code of new Set(codesOf(row))) values.push(code);
    offsets[index + 1] = values.length;
  });
  return { offsets, values: Uint32Array.from(values), size };
}

/** What the partners of each row have, each value once. */
export function throughPartners(partner: ListColumn, codeOfPartner: ArrayLike<number>, size: number): ListColumn {
  const rowCount = partner.offsets.length - 1;
  const offsets = new Uint32Array(rowCount + 1);
  const values = new Uint32Array(partner.values.length);
  const lastRow = new Int32Array(size).fill(-1);
  let length = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const end = partner.offsets[row + 1] ?? 0;
    for (let at = partner.offsets[row] ?? 0; at < end; at += 1) {
      const code = codeOfPartner[partner.values[at] ?? 0] ?? 0;
      if (lastRow[code] === row) continue;
      lastRow[code] = row;
      values[length] = code;
      length += 1;
    }
    offsets[row + 1] = length;
  }
  return { offsets, values: values.slice(0, length), size };
}

/** The code of the decade of its earliest day. */
export function decadeOf({ earliest }: EdtfDate): number {
  return earliest === -Infinity ? noDecade : Math.floor(yearOfDay(earliest) / 10);
}

type DayColumns = Pick<
  Columns,
  | "dateEarliest"
  | "dateLatest"
  | "dateUncertain"
  | "spanStartEarliest"
  | "spanStartLatest"
  | "spanEndEarliest"
  | "spanEndLatest"
  | "spanUncertain"
  | "undated"
>;

function emptyDays(rowCount: number): DayColumns {
  return {
    dateEarliest: new Int32Array(rowCount),
    dateLatest: new Int32Array(rowCount),
    dateUncertain: new Uint8Array(rowCount),
    spanStartEarliest: new Int32Array(rowCount),
    spanStartLatest: new Int32Array(rowCount),
    spanEndEarliest: new Int32Array(rowCount),
    spanEndLatest: new Int32Array(rowCount),
    spanUncertain: new Uint8Array(rowCount),
    undated: new Uint8Array(rowCount),
  };
}

function writeDays(days: DayColumns, row: number, date: EdtfDate, span: Span): void {
  const isUndated = date.form === "unknown";
  days.dateEarliest[row] = bounded(date.earliest);
  days.dateLatest[row] = bounded(date.latest);
  days.dateUncertain[row] = Number(isUndated || date.qualified);
  days.spanStartEarliest[row] = bounded(span.startEarliest);
  days.spanStartLatest[row] = bounded(span.startLatest);
  days.spanEndEarliest[row] = bounded(span.endEarliest);
  days.spanEndLatest[row] = bounded(span.endLatest);
  days.spanUncertain[row] = Number(span.uncertain);
  days.undated[row] = Number(isUndated);
}

function bounded(day: Day): number {
  return Math.min(noLatest, Math.max(noEarliest, day));
}
