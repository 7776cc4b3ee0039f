import type { EdtfDate } from "./edtf.ts";
import type { Binding, Confidence, DateBasis, Effect, Kind, PartnerType, Position, SourceKind } from "./vocabulary.ts";

/** A BCP 47 tag, such as `ca`. */
export type Language = string;

/** One text per language; a language without a text has no key. */
export type Texts = Readonly<Partial<Record<Language, string>>>;

/** `data/atlas.json`: what makes this the atlas of one city. */
export interface Settings {
  readonly home: { readonly name: Texts; readonly lat: number; readonly lon: number; readonly country: string };
  /** The first is the default. */
  readonly languages: readonly Language[];
  readonly title: Texts;
  readonly publisher: Texts;
  readonly contact: string;
  readonly licence: { readonly uri: string; readonly name: string };
  /** Ends in a slash, so that paths are resolved below it. */
  readonly baseUrl: string;
  /** Hosts that may frame the atlas, as written in `frame-ancestors`. */
  readonly frameAncestors: readonly string[];
  /** Years after its last evidence that a kind is presumed to be in force. */
  readonly presumedTermYears: Readonly<Partial<Record<Kind, number>>>;
  readonly basemap?: string;
}

export interface Theme {
  /** Position in `themes.csv`, which is also the order of lanes. */
  readonly index: number;
  readonly id: string;
  readonly name: Texts;
  readonly definition: Texts;
  /** `#rrggbb` */
  readonly colour?: string;
  readonly icon?: string;
}

export interface Partner {
  readonly index: number;
  readonly id: string;
  readonly type: PartnerType;
  readonly name: Texts;
  readonly city: Texts;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly position?: Position;
  readonly wikidata?: string;
  readonly website?: string;
}

export interface Source {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly file?: string;
  readonly published?: EdtfDate;
  readonly language?: string;
  readonly kind?: SourceKind;
  /** The day on which somebody read it, `YYYY-MM-DD`. */
  readonly seen?: string;
}

export interface Partnership {
  readonly index: number;
  readonly id: string;
  readonly kind: Kind;
  readonly title: Texts;
  readonly summary: Texts;
  readonly partners: readonly Partner[];
  /** The first is the main one. */
  readonly themes: readonly Theme[];
  readonly date: EdtfDate;
  readonly dateBasis?: DateBasis;
  readonly dateNote: Texts;
  /** `open`: stated to have no end. `unknown`: over, on an unknown day. `undefined`: nothing stated. */
  readonly end?: EdtfDate | "open" | "unknown";
  /** Latest evidence that it was in force. */
  readonly confirmed?: EdtfDate;
  readonly partOf?: string;
  readonly effect?: Effect;
  readonly instrument?: string;
  readonly binding?: Binding;
  readonly place: Texts;
  readonly signatories: readonly string[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  /** `YYYY-MM-DD` */
  readonly checked?: string;
}

/** Everything the page knows: checked rows, joined and indexed. */
export interface Atlas {
  readonly settings: Settings;
  readonly themes: readonly Theme[];
  readonly partners: readonly Partner[];
  readonly sources: readonly Source[];
  readonly partnerships: readonly Partnership[];
  readonly partnershipById: ReadonlyMap<string, Partnership>;
  readonly partnerById: ReadonlyMap<string, Partner>;
  readonly themeById: ReadonlyMap<string, Theme>;
  /** Direct `part_of` children by the parent's id, in the order of the table. */
  readonly childrenOf: ReadonlyMap<string, readonly Partnership[]>;
  /** Partnerships by partner id, in the order of the table. */
  readonly partnershipsOf: ReadonlyMap<string, readonly Partnership[]>;
}
