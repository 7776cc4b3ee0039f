/** Types of `embed.js`, for those who write their host page in TypeScript. */

/** Keys of the atlas's address. `null` takes a key back to its default. */
export interface AtlasState {
  lang?: string | null;
  kind?: string | null;
  theme?: string | null;
  partner?: string | null;
  type?: string | null;
  country?: string | null;
  status?: string | null;
  confidence?: string | null;
  decade?: string | null;
  match?: "any" | "all" | null;
  from?: string | number | null;
  to?: string | number | null;
  when?: "active" | "signed" | null;
  certain?: "1" | boolean | null;
  asof?: string | null;
  q?: string | null;
  sel?: string | null;
  at?: string | null;
  view?: string | null;
  projection?: "flat" | "globe" | null;
  sort?: "date" | "-date" | "title" | "partner" | "kind" | null;
  group?: "none" | "year" | "partner" | "country" | "theme" | "certainty" | null;
  story?: string | null;
  step?: string | number | null;
  embed?: "map" | "timeline" | "list" | "card" | "full" | null;
  look?: "light" | "dark" | "host" | null;
  filters?: "locked" | null;
}

/** `<partnership-atlas>`: every key of `AtlasState` is an attribute, and so are `title` and `height` (fixed, in pixels). */
export interface PartnershipAtlasElement extends HTMLElement {
  /** Changes the keys that are named. */
  set(state: AtlasState): void;
  /** Asks for the state, which comes as the event `atlas:state`. */
  get(): void;
}

export interface AtlasReady {
  type: "atlas:ready";
  v: 1;
  title: string;
  state: Record<string, string>;
}

export interface AtlasStateChange {
  type: "atlas:state";
  v: 1;
  state: Record<string, string>;
  query: string;
  /** How many partnerships match. */
  count: number;
}

export interface AtlasSelect {
  type: "atlas:select";
  v: 1;
  kind: "partnership" | "partner" | null;
  id: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    "partnership-atlas": PartnershipAtlasElement;
  }
  interface HTMLElementEventMap {
    "atlas:ready": CustomEvent<AtlasReady>;
    "atlas:state": CustomEvent<AtlasStateChange>;
    "atlas:select": CustomEvent<AtlasSelect>;
  }
}
