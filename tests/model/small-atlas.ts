import type { Atlas, Partner, Partnership, Settings, Texts, Theme } from "../../src/model/atlas.ts";
import { type EdtfDate, parseEdtf } from "../../src/model/edtf.ts";
import type { Confidence, Effect, Kind, PartnerType } from "../../src/model/vocabulary.ts";

export interface PartnerRow {
  readonly id: string;
  readonly type: PartnerType;
  readonly country: string;
  readonly name?: Texts;
  readonly city?: Texts;
}

export interface ThemeRow {
  readonly id: string;
  readonly name?: Texts;
}

/** A row as a table has it: dates as EDTF texts, references as ids. */
export interface PartnershipRow {
  readonly id?: string;
  readonly kind?: Kind;
  readonly title?: Texts;
  readonly summary?: Texts;
  readonly partners?: readonly string[];
  readonly themes?: readonly string[];
  readonly date?: string;
  readonly end?: string | undefined;
  readonly confirmed?: string | undefined;
  readonly partOf?: string | undefined;
  readonly effect?: Effect | undefined;
  readonly signatories?: readonly string[];
  readonly confidence?: Confidence;
}

export interface Tables {
  readonly partnerships: readonly PartnershipRow[];
  readonly partners?: readonly PartnerRow[];
  readonly themes?: readonly ThemeRow[];
  readonly presumedTermYears?: Settings["presumedTermYears"];
}

/** A whole atlas from the few cells a test is about. */
export function atlasOf(tables: Tables): Atlas {
  const partners = (tables.partners ?? []).map(partnerOf);
  const themes = (tables.themes ?? []).map(themeOf);
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const partnerships = tables.partnerships.map((row, index) => ({
    ...partnershipOf(row, index),
    partners: (row.partners ?? []).map((id) => partnerById.get(id)!),
    themes: (row.themes ?? []).map((id) => themeById.get(id)!),
  }));
  return {
    settings: { ...settings, presumedTermYears: tables.presumedTermYears ?? {} },
    themes,
    partners,
    sources: [],
    partnerships,
    partnershipById: new Map(partnerships.map((row) => [row.id, row])),
    partnerById,
    themeById,
    childrenOf: new Map(partnerships.map(({ id }) => [id, partnerships.filter((row) => row.partOf === id)])),
    partnershipsOf: new Map(
      partners.map((partner) => [partner.id, partnerships.filter((row) => row.partners.includes(partner))]),
    ),
  };
}

const settings: Settings = {
  home: { name: { ca: "Ciutat" }, lat: 0, lon: 0, country: "ES" },
  languages: ["ca", "es", "en"],
  title: { ca: "Atles" },
  publisher: { ca: "Ciutat" },
  contact: "atles@example.org",
  licence: { uri: "https://example.org/licence", name: "Lliure" },
  baseUrl: "https://example.org/",
  frameAncestors: [],
  presumedTermYears: {},
};

function partnerOf({ id, type, country, name = {}, city = {} }: PartnerRow, index: number): Partner {
  return { index, id, type, name, city, country, lat: 0, lon: 0 };
}

function themeOf({ id, name = {} }: ThemeRow, index: number): Theme {
  return { index, id, name, definition: {} };
}

export function dateOf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

function endOf(text: string): NonNullable<Partnership["end"]> {
  if (text === "..") return "open";
  return text === "XXXX" ? "unknown" : dateOf(text);
}

export function partnershipOf(row: PartnershipRow, index = 0): Partnership {
  return {
    index,
    id: row.id ?? `row-${index}`,
    kind: row.kind ?? "agreement",
    title: row.title ?? {},
    summary: row.summary ?? {},
    partners: [],
    themes: [],
    date: dateOf(row.date ?? "2000-01-01"),
    dateNote: {},
    ...(row.end !== undefined && { end: endOf(row.end) }),
    ...(row.confirmed !== undefined && { confirmed: dateOf(row.confirmed) }),
    ...(row.partOf !== undefined && { partOf: row.partOf }),
    ...(row.effect !== undefined && { effect: row.effect }),
    place: {},
    signatories: row.signatories ?? [],
    sources: [],
    confidence: row.confidence ?? "high",
  };
}
