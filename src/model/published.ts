import type { Settings, Texts } from "./atlas.ts";
import type { Binding, Confidence, DateBasis, Effect, Kind, PartnerType, Position, SourceKind } from "./vocabulary.ts";

/** One entry a row, `null` where the cell is empty. */
export type Column<T> = readonly (T | null)[];

/** One column a language; a language without any text has no key. */
export type TextColumns = Readonly<Record<string, Column<string>>>;

export const publishedVersion = 1;

/**
 * The shape of `dist/data/atlas.json`: columns, not rows. Dates stay EDTF texts (they are parsed where they are read), references are row numbers.
 */
export interface PublishedAtlas {
  readonly version: typeof publishedVersion;
  readonly settings: Settings;
  readonly themes: readonly {
    readonly id: string;
    readonly name: Texts;
    readonly definition: Texts;
    readonly colour?: string;
    readonly icon?: string;
  }[];
  readonly partners: {
    readonly id: readonly string[];
    readonly type: readonly PartnerType[];
    readonly name: TextColumns;
    readonly city: TextColumns;
    readonly country: readonly string[];
    readonly lat: readonly number[];
    readonly lon: readonly number[];
    readonly position: Column<Position>;
    readonly wikidata: Column<string>;
    readonly website: Column<string>;
  };
  readonly sources: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    readonly publisher: Column<string>;
    readonly url: Column<string>;
    readonly file: Column<string>;
    readonly published: Column<string>;
    readonly language: Column<string>;
    readonly kind: Column<SourceKind>;
    readonly seen: Column<string>;
  };
  readonly partnerships: {
    readonly id: readonly string[];
    readonly kind: readonly Kind[];
    readonly title: TextColumns;
    readonly summary: TextColumns;
    readonly partners: readonly (readonly number[])[];
    readonly themes: readonly (readonly number[])[];
    readonly date: readonly string[];
    readonly dateBasis: Column<DateBasis>;
    readonly dateNote: TextColumns;
    /** EDTF, or `..` or `XXXX`, as in the table. */
    readonly end: Column<string>;
    readonly confirmed: Column<string>;
    /** Row number of the parent. */
    readonly partOf: Column<number>;
    readonly effect: Column<Effect>;
    readonly instrument: Column<string>;
    readonly binding: Column<Binding>;
    readonly place: TextColumns;
    readonly signatories: readonly (readonly string[])[];
    readonly sources: readonly (readonly number[])[];
    readonly confidence: readonly Confidence[];
    readonly checked: Column<string>;
  };
}
