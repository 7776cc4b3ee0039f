export type Header = readonly [name: string, value: string];

const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  // In a closed frame MapLibre starts its worker from a data: address.
  "worker-src 'self' blob: data:",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The policy under which every page works, in and out of a closed frame; the hosts are those that may frame the atlas. */
export function policyFor(frameAncestors: readonly string[]): string {
  const hosts = frameAncestors.includes("*") ? ["*"] : [...new Set(["'self'", ...frameAncestors])];
  return [...directives, `frame-ancestors ${hosts.join(" ")}`].join("; ");
}

/** What a server says with every file. Any page may read the files: frames without an origin of their own depend on it. */
export function headersFor(frameAncestors: readonly string[]): readonly Header[] {
  return [
    ["Content-Security-Policy", policyFor(frameAncestors)],
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
