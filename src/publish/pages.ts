import type { Language } from "../model/atlas.ts";
import type { Tables } from "../model/tables.ts";
import { ownPagesLimit, type Place, writePlace } from "../state/place.ts";

export const homePage: Place["page"] = { kind: "home" };

/** Whether partnerships and partners have pages of their own in the site. */
export function hasOwnPages({ partnerships }: Pick<Tables, "partnerships">): boolean {
  return partnerships.length <= ownPagesLimit;
}

/** The path of the page for those who embed the atlas. */
export function guidePath(language: Language, languages: readonly Language[]): string {
  return `${writePlace({ language, page: homePage }, languages)}webmasters/`;
}
