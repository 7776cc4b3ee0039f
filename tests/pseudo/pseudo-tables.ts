import type { Tables } from "../../src/model/tables.ts";
import { bracketTexts } from "./bracket.ts";

/** The tables with every text of theirs in brackets, so that what a page shows of them can be told from its own words. */
export function pseudoTables(tables: Tables): Tables {
  const { settings, partnerships, partners, themes, sources } = structuredClone(tables);
  return {
    settings: {
      ...settings,
      home: { ...settings.home, name: bracketTexts(settings.home.name) },
      title: bracketTexts(settings.title),
      publisher: bracketTexts(settings.publisher),
      licence: { ...settings.licence, ...bracketTexts({ name: settings.licence.name }) },
    },
    partnerships: partnerships.map((row) => ({
      ...row,
      title: bracketTexts(row.title),
      summary: bracketTexts(row.summary),
      date_note: bracketTexts(row.date_note),
      place: bracketTexts(row.place),
      signatories: bracketTexts([...row.signatories]),
    })),
    partners: partners.map((row) => ({ ...row, name: bracketTexts(row.name), city: bracketTexts(row.city) })),
    themes: themes.map((row) => ({
      ...row,
      name: bracketTexts(row.name),
      definition: bracketTexts(row.definition),
    })),
    sources: sources.map((row) => ({
      ...row,
      ...bracketTexts({ title: row.title }),
      ...(row.publisher === undefined ? {} : bracketTexts({ publisher: row.publisher })),
      ...(row.file === undefined ? {} : bracketTexts({ file: row.file })),
    })),
  };
}
