import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A second, simple reading of the tables, that shares nothing with the one under test. */
type Row = ReadonlyMap<string, string>;

const folder = join(import.meta.dirname, "../../data");

function tableOf(name: string): readonly Row[] {
  const text = readFileSync(join(folder, `${name}.csv`), "utf8");
  const lines: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") lines.push([]);
  }
  const [header = [], ...rows] = lines.filter((cells) => cells.length > 1);
  return rows.map((cells) => new Map(header.map((column, at) => [column, cells[at] ?? ""])));
}

const partners = new Map(tableOf("partners").map((row) => [row.get("id") ?? "", row]));
const themes = new Map(tableOf("themes").map((row) => [row.get("id") ?? "", row]));
const languages = ["ca", "es", "en"];

export class NaivePartnership {
  readonly #row: Row;

  constructor(row: Row) {
    this.#row = row;
  }

  cell(column: string): string {
    return this.#row.get(column) ?? "";
  }

  get id(): string {
    return this.cell("id");
  }

  items(column: string): readonly string[] {
    return this.cell(column).split("|");
  }

  partnerCells(column: string): readonly string[] {
    return this.items("partners").map((id) => partners.get(id)?.get(column) ?? "");
  }

  /** First and last year of the date as its text has them; a date without a year lies anywhere. */
  get years(): readonly [number, number] {
    const date = this.cell("date");
    const named = [...date.matchAll(/\b\d{4}\b/g)].map(([year]) => Number(year));
    const decade = /^(\d{3})X/.exec(date)?.[1];
    if (decade !== undefined) named.push(Number(`${decade}0`), Number(`${decade}9`));
    const first = named.length === 0 || date.startsWith("[..") ? -Infinity : Math.min(...named);
    return [first, named.length === 0 ? Infinity : Math.max(...named)];
  }

  get isDateCertain(): boolean {
    return !/[~?%]|^XXXX$/.test(this.cell("date"));
  }

  /** Whether a word of its texts begins so, in any language, case and accents aside. */
  says(beginning: string): boolean {
    const texts = languages.flatMap((language) => [
      ...["title", "summary"].map((column) => this.cell(`${column}_${language}`)),
      ...["name", "city"].flatMap((column) => this.partnerCells(`${column}_${language}`)),
      ...this.items("themes").map((id) => themes.get(id)?.get(`name_${language}`) ?? ""),
    ]);
    const plain = [...texts, this.cell("signatories")].join(" \n ").normalize("NFD").replaceAll(/\p{M}/gu, "");
    return new RegExp(`(^|[^\\p{L}\\p{N}])${beginning}`, "iu").test(plain);
  }
}

export const partnerships = tableOf("partnerships").map((row) => new NaivePartnership(row));

/** Ids of the partnerships of which a claim holds, in the order of the alphabet. */
export function idsWhere(claim: (partnership: NaivePartnership) => boolean): readonly string[] {
  return partnerships
    .filter(claim)
    .map(({ id }) => id)
    .sort();
}
