/** The policy under which every page works, in and out of a sandboxed frame. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self' blob: data:",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What the server says with every file. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ["content-security-policy", policy],
  ["access-control-allow-origin", "*"],
  ["referrer-policy", "no-referrer"],
  ["x-content-type-options", "nosniff"],
  ["permissions-policy", "geolocation=(), camera=(), microphone=()"],
];
