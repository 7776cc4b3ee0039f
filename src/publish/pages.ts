import type { Tables } from "../model/tables.ts";
import { ownPagesLimit, type Place } from "../state/place.ts";

export const homePage: Place["page"] = { kind: "home" };

/** Whether partnerships and partners have pages of their own in the site. */
export function hasOwnPages({ partnerships }: Pick<Tables, "partnerships">): boolean {
  return partnerships.length <= ownPagesLimit;
}
