import type { Language, Texts } from "../model/atlas.ts";
import { type Column, type PublishedAtlas, publishedVersion, type TextColumns } from "../model/published.ts";
import type { PartnerRow, SourceRow, Tables } from "../model/tables.ts";
import { clean } from "./clean.ts";
import { endText } from "./end-text.ts";

/** Tables to what the page reads: columns, with references as row numbers. */
export function publishAtlas(tables: Tables): PublishedAtlas {
  const { settings, themes } = tables;
  return {
    version: publishedVersion,
    settings: {
      ...settings,
      home: { ...settings.home, name: cleanTexts(settings.home.name) },
      title: cleanTexts(settings.title),
      publisher: cleanTexts(settings.publisher),
      contact: clean(settings.contact),
      licence: { ...settings.licence, name: clean(settings.licence.name) },
    },
    themes: themes.map(({ id, name, definition, colour, icon }) => ({
      id,
      name: cleanTexts(name),
      definition: cleanTexts(definition),
      ...(colour === undefined ? {} : { colour }),
      ...(icon === undefined ? {} : { icon: clean(icon) }),
    })),
    partners: partnerColumns(tables.partners, settings.languages),
    sources: sourceColumns(tables.sources),
    partnerships: partnershipColumns(tables, settings.languages),
  };
}

function partnerColumns(rows: readonly PartnerRow[], languages: readonly Language[]): PublishedAtlas["partners"] {
  return {
    id: rows.map(({ id }) => id),
    type: rows.map(({ type }) => type),
    name: textColumns(rows, languages, ({ name }) => name),
    city: textColumns(rows, languages, ({ city }) => city),
    country: rows.map(({ country }) => country),
    lat: rows.map(({ lat }) => lat),
    lon: rows.map(({ lon }) => lon),
    position: column(rows, ({ position }) => position),
    wikidata: column(rows, ({ wikidata }) => wikidata),
    website: textColumn(rows, ({ website }) => website),
  };
}

function sourceColumns(rows: readonly SourceRow[]): PublishedAtlas["sources"] {
  return {
    id: rows.map(({ id }) => id),
    title: rows.map(({ title }) => clean(title)),
    publisher: textColumn(rows, ({ publisher }) => publisher),
    url: textColumn(rows, ({ url }) => url),
    file: textColumn(rows, ({ file }) => file),
    published: column(rows, ({ published }) => published?.text),
    language: column(rows, ({ language }) => language),
    kind: column(rows, ({ kind }) => kind),
    seen: column(rows, ({ seen }) => seen),
  };
}

function partnershipColumns(tables: Tables, languages: readonly Language[]): PublishedAtlas["partnerships"] {
  const rows = tables.partnerships;
  const partnerRow = rowNumbers(tables.partners);
  const themeRow = rowNumbers(tables.themes);
  const sourceRow = rowNumbers(tables.sources);
  const ownRow = rowNumbers(rows);
  return {
    id: rows.map(({ id }) => id),
    kind: rows.map(({ kind }) => kind),
    title: textColumns(rows, languages, ({ title }) => title),
    summary: textColumns(rows, languages, ({ summary }) => summary),
    partners: rows.map(({ partners }) => numbersOf(partners, partnerRow)),
    themes: rows.map(({ themes }) => numbersOf(themes, themeRow)),
    date: rows.map(({ date }) => date.text),
    dateBasis: column(rows, (row) => row.date_basis),
    dateNote: textColumns(rows, languages, (row) => row.date_note),
    end: column(rows, endText),
    confirmed: column(rows, ({ confirmed }) => confirmed?.text),
    partOf: column(rows, (row) => (row.part_of === undefined ? undefined : ownRow.get(row.part_of))),
    effect: column(rows, ({ effect }) => effect),
    instrument: column(rows, ({ instrument }) => instrument),
    binding: column(rows, ({ binding }) => binding),
    place: textColumns(rows, languages, ({ place }) => place),
    signatories: rows.map(({ signatories }) => signatories.map(clean)),
    sources: rows.map(({ sources }) => numbersOf(sources, sourceRow)),
    confidence: rows.map(({ confidence }) => confidence),
    checked: column(rows, ({ checked }) => checked),
  };
}

function column<Row, T>(rows: readonly Row[], valueIn: (row: Row) => T | undefined): Column<T> {
  return rows.map((row) => valueIn(row) ?? null);
}

function textColumn<Row>(rows: readonly Row[], valueIn: (row: Row) => string | undefined): Column<string> {
  return column(rows, (row) => {
    const text = valueIn(row);
    return text === undefined ? undefined : clean(text);
  });
}

function textColumns<Row>(
  rows: readonly Row[],
  languages: readonly Language[],
  textsOf: (row: Row) => Texts,
): TextColumns {
  const columns = languages.map((language) => [language, textColumn(rows, (row) => textsOf(row)[language])] as const);
  return Object.fromEntries(columns.filter(([, texts]) => texts.some((text) => text !== null)));
}

function cleanTexts(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, clean(text ?? "")]));
}

function rowNumbers(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, index) => [id, index]));
}

function numbersOf(ids: readonly string[], rows: ReadonlyMap<string, number>): readonly number[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}
