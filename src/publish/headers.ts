export type Header = readonly [name: string, value: string];

const directives = [
  "default-src 'self'",
  // In a closed frame MapLibre starts its worker from a data: address.
  "worker-src 'self' blob: data:",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The host of an address elsewhere, with its protocol and port; none of an address below the atlas's own. */
function originOf(address: string | undefined): readonly string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const { protocol, origin } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? [origin] : [];
}

export interface Served {
  /** Hosts that may frame the atlas. */
  readonly frameAncestors: readonly string[];
  /** Address of the council's own basemap: pages may ask its host, and no other, for anything. */
  readonly basemap?: string | undefined;
  /** Styles that stand in pages, in the words of a policy: `'sha256-…'`. */
  readonly pageStyles?: readonly string[];
  /** Scripts that stand in pages, likewise. */
  readonly pageScripts?: readonly string[];
}

/** The policy under which every page works, in and out of a closed frame. */
export function policyFor({ frameAncestors, basemap, pageStyles = [], pageScripts = [] }: Served): string {
  const hosts = frameAncestors.includes("*") ? ["*"] : [...new Set(["'self'", ...frameAncestors])];
  const asked = ["'self'", ...originOf(basemap)];
  const styles = ["'self'", ...pageStyles];
  const scripts = ["'self'", ...pageScripts];
  return [
    ...directives,
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    `connect-src ${asked.join(" ")}`,
    `frame-ancestors ${hosts.join(" ")}`,
  ].join("; ");
}

/** What a server says with every file. Any page may read the files: frames without an origin of their own depend on it. */
export function headersFor(served: Served): readonly Header[] {
  return [
    ["Content-Security-Policy", policyFor(served)],
    ["Access-Control-Allow-Origin", "*"],
    ["Referrer-Policy", "no-referrer"],
    ["X-Content-Type-Options", "nosniff"],
    ["Permissions-Policy", "geolocation=(), camera=(), microphone=()"],
  ];
}

/** Where what is tried out stays unframed: a second policy, which holds beside the first. */
export const unframedPath = "/studio/";
export const unframedPolicy = "frame-ancestors 'none'";

/** Files there have names that change with their content. */
export const hashedPath = "/assets/";
export const hashedCache = "public, max-age=31536000, immutable";
export const otherCache = "no-cache";
