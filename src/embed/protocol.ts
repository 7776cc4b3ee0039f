/** The messages between a host page and a framed atlas, version 1. */
export const protocolVersion = 1;

/** Keys of the address with their values as written there. */
export type StateTexts = Readonly<Record<string, string>>;

/** What the atlas tells its host. */
export type AtlasMessage =
  | { readonly type: "atlas:ready"; readonly v: 1; readonly title: string; readonly state: StateTexts }
  | {
      readonly type: "atlas:state";
      readonly v: 1;
      readonly state: StateTexts;
      /** The same, as the query of an address, without `?`. */
      readonly query: string;
      /** How many partnerships match. */
      readonly count: number;
    }
  | {
      readonly type: "atlas:select";
      readonly v: 1;
      /** `null` when the reader closed what was open. */
      readonly kind: "partnership" | "partner" | null;
      readonly id: string | null;
    };

/** What a host may ask. `null` and the empty text take a key back to its default; keys that are not named stay. */
export type Command = { readonly type: "get" } | { readonly type: "set"; readonly state: ReadonlyMap<string, string> };
