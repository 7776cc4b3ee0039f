import * as z from "zod/mini";
import type { Language, Settings, Texts } from "./atlas.ts";
import { cells } from "./check-cells.ts";
import { columnsOf, type RawRow, type TableName, textColumn } from "./table-columns.ts";
import {
  bindings,
  confidences,
  dateBases,
  effects,
  kinds,
  partnerTypes,
  positions,
  sourceKinds,
} from "./vocabulary.ts";

const partnership = z.object({
  id: cells.id,
  kind: cells.oneOf(kinds),
  partners: cells.list,
  themes: cells.list,
  date: cells.date,
  date_basis: cells.optionalOneOf(dateBases),
  end: cells.end,
  confirmed: cells.optionalDate,
  part_of: cells.optionalText,
  effect: cells.optionalOneOf(effects),
  instrument: cells.optionalSlug,
  binding: cells.optionalOneOf(bindings),
  signatories: cells.optionalList,
  sources: cells.list,
  confidence: cells.oneOf(confidences),
  checked: cells.optionalDay,
});

const partner = (acceptsDecimalComma: boolean) =>
  z.object({
    id: cells.id,
    type: cells.oneOf(partnerTypes),
    country: cells.country,
    lat: cells.number(-90, 90, acceptsDecimalComma),
    lon: cells.number(-180, 180, acceptsDecimalComma),
    position: cells.optionalOneOf(positions),
    wikidata: cells.optionalWikidata,
    website: cells.optionalUrl,
  });

const theme = z.object({ id: cells.id, colour: cells.optionalColour, icon: cells.optionalText });

const source = z.object({
  id: cells.id,
  title: cells.text,
  publisher: cells.optionalText,
  url: cells.optionalUrl,
  file: cells.optionalFile,
  published: cells.optionalDate,
  language: cells.optionalLanguage,
  kind: cells.optionalOneOf(sourceKinds),
  seen: cells.optionalDay,
});

export const schemas = { partnership, partner: partner(false), partnerWithDecimalComma: partner(true), theme, source };

/** A checked row. Its keys are the columns of its table; text columns are gathered by language. */
export type PartnershipRow = Readonly<z.infer<typeof partnership>> & {
  readonly title: Texts;
  readonly summary: Texts;
  readonly date_note: Texts;
  readonly place: Texts;
};
export type PartnerRow = Readonly<z.infer<ReturnType<typeof partner>>> & { readonly name: Texts; readonly city: Texts };
export type ThemeRow = Readonly<z.infer<typeof theme>> & { readonly name: Texts; readonly definition: Texts };
export type SourceRow = Readonly<z.infer<typeof source>>;

/** A whole data folder, checked: every id that is pointed to exists. Rows keep the order of their files. */
export interface Tables {
  readonly settings: Settings;
  readonly partnerships: readonly PartnershipRow[];
  readonly partners: readonly PartnerRow[];
  readonly themes: readonly ThemeRow[];
  readonly sources: readonly SourceRow[];
}

/** One text column of a row, by language; what is empty has no key. */
export function textsOf(row: RawRow, column: string, languages: readonly Language[]): Texts {
  const texts: Record<Language, string> = {};
  for (const language of languages) {
    const text = row.cells.get(textColumn(column, language)) ?? "";
    if (text !== "") texts[language] = text;
  }
  return texts;
}

/** The cells that a schema reads: every column without languages, an absent one as an empty cell. */
export function plainCells(row: RawRow, table: TableName): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const { name, perLanguage } of columnsOf[table]) {
    if (!perLanguage) plain[name] = row.cells.get(name) ?? "";
  }
  return plain;
}
