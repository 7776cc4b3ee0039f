/** What the atlas says about itself. */
export interface AboutWords {
  readonly title: string;
  /** For search engines and previews. */
  readonly description: string;
  readonly intro: (home: string) => string;
  readonly publishedBy: (publisher: string) => string;
  readonly audience: string;
  readonly audienceList: readonly string[];
  readonly figures: string;
  readonly lastChecked: (day: string) => string;
  readonly figureNames: {
    readonly partnerships: string;
    readonly partners: string;
    readonly countries: string;
    readonly sources: string;
    readonly uncertain: string;
    readonly inferred: string;
    readonly disputed: string;
    readonly undated: string;
    readonly withoutStatedEnd: string;
  };
  readonly kinds: string;
  readonly kindName: string;
  readonly meaning: string;
  readonly howMany: string;
  readonly active: string;
  readonly activeText: readonly string[];
  /** `kind` as the interface names it; `years` after its latest evidence. */
  readonly presumed: (kind: string, years: number) => string;
  readonly convention: string;
  readonly statusOn: (day: string) => string;
  readonly statusName: string;
  readonly method: string;
  readonly methodText: readonly string[];
  readonly confidenceName: string;
  readonly gaps: string;
  readonly incomplete: string;
  readonly storedCopies: (unseen: number, all: number) => string;
  readonly oneSource: (one: number, all: number) => string;
  readonly undatedSources: (undated: number, all: number) => string;
  readonly undated: (undated: number) => string;
  readonly withoutEnd: (without: number, lasting: number) => string;
  readonly unconfirmed: (unconfirmed: number, active: number) => string;
  readonly sparse: (signatories: number, places: number, instruments: number) => string;
  readonly withoutWikidata: (without: number, all: number) => string;
  readonly points: string;
  readonly correct: string;
  readonly correctText: string;
  readonly correctAt: string;
  readonly licence: string;
  readonly licenceText: string;
  readonly licenceLimits: string;
  readonly cite: string;
  readonly citeHint: string;
  readonly citation: (atlas: string, checked: string, licence: string, address: string) => string;
  readonly downloads: string;
  readonly downloadsText: string;
  readonly dataPackage: string;
  readonly catalogJson: string;
  readonly catalogTurtle: string;
  readonly feed: string;
  readonly privacy: string;
  readonly privacyText: string;
  readonly back: string;
}
