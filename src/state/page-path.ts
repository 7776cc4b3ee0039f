import type { Atlas } from "../model/atlas.ts";
import { ownPagesLimit, type Place, writePlace } from "./place.ts";
import { defaultSelection, patched } from "./selection.ts";
import { writeAddress } from "./url.ts";

/** The address of a place below the root; where the atlas is too large for pages of their own, the home page with the place opened. */
export function pagePath({ settings, partnerships }: Atlas, { language, page }: Place): string {
  if (page.kind === "home" || partnerships.length <= ownPagesLimit) {
    return writePlace({ language, page }, settings.languages);
  }
  const opened = page.kind === "partner" ? { at: page.id } : { sel: page.id };
  const home = writePlace({ language, page: { kind: "home" } }, settings.languages);
  return `${home}?${writeAddress(patched(defaultSelection, opened))}`;
}
