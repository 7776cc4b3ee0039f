import type { Settings } from "../model/atlas.ts";
import { type Place, writePlace } from "../state/place.ts";

type Site = Pick<Settings, "baseUrl" | "languages">;

/** The absolute address of a path below the atlas's root. */
export function addressOf({ baseUrl }: Pick<Site, "baseUrl">, path = ""): string {
  return iriOf(new URL(path, baseUrl).href);
}

/** The absolute address of a page. */
export function pageAddress(site: Site, place: Place): string {
  return addressOf(site, writePlace(place, site.languages));
}

/** An address without what RDF forbids in one: blanks, quotes, brackets and the like are percent-encoded. */
export function iriOf(address: string): string {
  const href = URL.canParse(address) ? new URL(address).href : address;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is forbidden
  return href.replace(/[\u0000-\u0020<>"{}|^`\\\u007f]/g, (character) => encodeURIComponent(character));
}

type ResourceName = "catalog" | "dataset" | "publisher" | "contact" | "home" | "coverage" | "period";

/** By which address the catalogues name what they describe, all of them the same. */
export function resourceIri(settings: Pick<Settings, "baseUrl">, name: ResourceName): string {
  return addressOf(settings, `#${name}`);
}
