import type { Kind } from "../model/vocabulary.ts";

export interface SchemeColours {
  readonly light: string;
  readonly dark: string;
}

/** From a palette safe for colour blindness, darkened or lightened until 3:1 on sea, land and page of each scheme. */
export const kindColours: Readonly<Record<Kind, SchemeColours>> = {
  twinning: { light: "#b3261e", dark: "#ff8a7a" },
  agreement: { light: "#0b5cad", dark: "#74b8ff" },
  membership: { light: "#00735c", dark: "#4fd0ad" },
  hosting: { light: "#8a4b00", dark: "#f2ae54" },
  award: { light: "#7a3e9d", dark: "#d7a3f5" },
  event: { light: "#a01f68", dark: "#ff94c8" },
  "follow-up": { light: "#4d5a66", dark: "#b6c2ce" },
};

/** The second sign, for those who do not see the colour: lengths of dash and gap in widths of the line; empty is solid. */
export const kindDash: Readonly<Record<Kind, readonly number[]>> = {
  twinning: [],
  agreement: [6, 2],
  membership: [1, 2],
  hosting: [8, 2, 1, 2],
  award: [3, 3],
  event: [2, 2],
  "follow-up": [1, 4],
};
