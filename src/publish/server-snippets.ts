import type { Settings } from "../model/atlas.ts";
import { apacheDrawnPages, nginxDrawnPages, redirectsFile } from "./drawn-pages.ts";
import {
  type Header,
  hashedCache,
  hashedPath,
  headersFor,
  otherCache,
  type Served,
  unframedPath,
  unframedPolicy,
} from "./headers.ts";
import { mediaTypes } from "./media-types.ts";

const textTypes = [...new Set(mediaTypes.filter(({ isText }) => isText).map(({ type }) => type))];

type ServedSite = Served & Pick<Settings, "languages">;

/**
 * One policy in the words of three servers: name of the file → text. Apache takes its file by name and shows it to nobody, so that it
 * stands there twice. Where the pages of partnerships and partners are drawn in the browser, it also says what answers for them.
 */
export function serverSnippets(site: ServedSite, arePagesDrawn = false): ReadonlyMap<string, string> {
  const headers = headersFor(site);
  const forApache = `${apache(headers)}${arePagesDrawn ? apacheDrawnPages : ""}`;
  return new Map([
    ["_headers", headersFile(headers)],
    ...(arePagesDrawn ? [["_redirects", redirectsFile(site.languages)] as const] : []),
    ["nginx.conf", `${nginx(headers)}${arePagesDrawn ? nginxDrawnPages : ""}`],
    [".htaccess", forApache],
    ["apache.conf", forApache],
  ]);
}

/** Netlify, Cloudflare Pages and others that read the file `_headers`. */
function headersFile(headers: readonly Header[]): string {
  const rules: readonly (readonly [path: string, headers: readonly Header[]])[] = [
    ["/*", headers],
    [`${unframedPath}*`, [["Content-Security-Policy", unframedPolicy]]],
    [`${hashedPath}*`, [["Cache-Control", hashedCache]]],
  ];
  return rules
    .map(([path, lines]) => [path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"))
    .join("\n");
}

/** Everything at one level: a location with headers of its own would forget these. What is not found is kept by nobody. */
function nginx(headers: readonly Header[]): string {
  return `# Within the server block of the atlas, or within its location under a sub-path.
# A location inside with add_header of its own forgets all of these.
index index.html;
absolute_redirect off;

types {
${mediaTypes.map(({ type, extension }) => `    ${type} ${extension};`).join("\n")}
}
default_type text/plain;
charset utf-8;
charset_types ${textTypes.filter((type) => type !== "text/html").join(" ")};
gzip on;
gzip_vary on;
gzip_types ${textTypes.filter((type) => type !== "text/html").join(" ")};

set $atlas_cache "${otherCache}";
set $atlas_unframed "";
if ($uri ~ "${hashedPath}") {
    set $atlas_cache "${hashedCache}";
}
if ($uri ~ "${unframedPath}") {
    set $atlas_unframed "${unframedPolicy}";
}
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n")}
add_header Content-Security-Policy $atlas_unframed always;
add_header Cache-Control $atlas_cache;
`;
}

function apache(headers: readonly Header[]): string {
  const charset = mediaTypes.filter(({ isText }) => isText).map(({ extension }) => `.${extension}`);
  return `# As .htaccess in the folder of the atlas (AllowOverride FileInfo), or within its <Directory>. The headers need mod_headers.
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n")}
  Header set Cache-Control "${otherCache}"
  <If "%{REQUEST_URI} =~ m#${hashedPath}#">
    Header set Cache-Control "${hashedCache}"
  </If>
  <If "%{REQUEST_URI} =~ m#${unframedPath}#">
    Header always add Content-Security-Policy "${unframedPolicy}"
  </If>
</IfModule>
${mediaTypes.map(({ type, extension }) => `AddType ${type} .${extension}`).join("\n")}
AddCharset utf-8 ${charset.join(" ")}
<Files "_headers">
  ForceType "text/plain; charset=utf-8"
</Files>
<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${textTypes.join(" ")}
  </IfModule>
</IfModule>
`;
}
