import {
  type Header,
  hashedCache,
  hashedPath,
  headersFor,
  otherCache,
  unframedPath,
  unframedPolicy,
} from "./headers.ts";

/** Types that servers may not know by themselves. */
const rareTypes = [
  ["application/geo+json", "geojson"],
  ["text/javascript", "mjs"],
  ["font/woff2", "woff2"],
] as const;

/** One policy in the words of three servers: name of the file → text. */
export function serverSnippets(frameAncestors: readonly string[]): ReadonlyMap<string, string> {
  const headers = headersFor(frameAncestors);
  return new Map([
    ["_headers", headersFile(headers)],
    ["nginx.conf", nginx(headers)],
    [".htaccess", apache(headers)],
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

function nginx(headers: readonly Header[]): string {
  // A location with headers of its own forgets those around it, so that each names them all.
  const add = (indent: string, lines: readonly Header[]) =>
    lines.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  const location = (path: string, lines: readonly Header[]) => [
    `location ${path} {`,
    ...add("    ", [...headers, ...lines]),
    "}",
  ];
  return [
    "# Within the server block of the atlas, whose root is this folder. Under a sub-path, put it before the locations.",
    "gzip on;",
    "gzip_types text/css text/javascript application/javascript application/json application/geo+json text/csv image/svg+xml;",
    "",
    ...rareTypes.map(
      ([type, extension]) => `location ~ \\.${extension}$ {
    types { }
    default_type ${type};
${add("    ", [...headers, ["Cache-Control", extension === "geojson" ? otherCache : hashedCache]]).join("\n")}
}`,
    ),
    ...location(hashedPath, [["Cache-Control", hashedCache]]),
    ...location(unframedPath, [
      ["Content-Security-Policy", unframedPolicy],
      ["Cache-Control", otherCache],
    ]),
    ...location("/", [["Cache-Control", otherCache]]),
    "",
  ].join("\n");
}

function apache(headers: readonly Header[]): string {
  return [
    "# Needs mod_headers and AllowOverride FileInfo; it may as well stand in the configuration of the site.",
    "<IfModule mod_headers.c>",
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${otherCache}"`,
    `  <If "%{REQUEST_URI} =~ m#${hashedPath}#">`,
    `    Header always set Cache-Control "${hashedCache}"`,
    "  </If>",
    `  <If "%{REQUEST_URI} =~ m#${unframedPath}#">`,
    `    Header always add Content-Security-Policy "${unframedPolicy}"`,
    "  </If>",
    "</IfModule>",
    ...rareTypes.map(([type, extension]) => `AddType ${type} .${extension}`),
    "",
  ].join("\n");
}
