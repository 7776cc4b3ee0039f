import type { Language } from "../model/atlas.ts";
import { writePlace } from "../state/place.ts";

/** Where partnerships have no pages of their own, servers answer their addresses with this one, which draws them in the browser; one a language. */
export const drawnPageFile = "own-page.html";

/** Addresses of partnerships and partners, in words of their own for each server: `$1` is the folder of the language. */
const ownPage = "(?:partnership|partner)/[a-z0-9-]+";

/** The file that answers a path below the root where pages are drawn in the browser, and whether the path lacks its last stroke. */
export function drawnPageOf(path: string): { readonly file: string; readonly lacksStroke: boolean } | undefined {
  const found = new RegExp(`^(.*/)${ownPage}(/?)$`).exec(path);
  if (found === null) return undefined;
  const [, folder = "/", stroke] = found;
  return { file: `${folder}${drawnPageFile}`, lacksStroke: stroke === "" };
}

/** For nginx, at the level of its server or location. */
export const nginxDrawnPages = `
# Addresses of partnerships and partners: their pages are drawn in the browser.
rewrite "^(.*/${ownPage})$" $1/ permanent;
rewrite "^(.*/)${ownPage}/$" $1${drawnPageFile} last;
`;

/** For Apache, in the folder of the atlas. */
export const apacheDrawnPages = `
# Addresses of partnerships and partners: their pages are drawn in the browser.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule "^(?:.*/)?${ownPage}$" "%{REQUEST_URI}/" [R=301,L]
  RewriteRule "^(.*/|)${ownPage}/$" "$1${drawnPageFile}" [L]
</IfModule>
`;

/** For Netlify, Cloudflare Pages and others that read the file `_redirects`. */
export function redirectsFile(languages: readonly Language[]): string {
  const folders = languages.map((language) => `/${writePlace({ language, page: { kind: "home" } }, languages)}`);
  return folders
    .flatMap((folder) => ["partnership", "partner"].map((kind) => `${folder}${kind}/* ${folder}${drawnPageFile} 200\n`))
    .join("");
}
