const hostPattern = /^(?:(https?):\/\/)?(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d+|\*))?$/i;
const usualPorts: ReadonlyMap<string, string> = new Map([
  ["http:", "80"],
  ["https:", "443"],
]);

/**
 * Whether a page of this origin may command: the same rule by which browsers read `frame-ancestors`.
 * `own` is the atlas's own address, which stands for `'self'` and for the scheme where an entry names none.
 */
export function mayCommand(origin: string, frameAncestors: readonly string[], own: URL): boolean {
  const host = parsed(origin);
  if (host === undefined) return false;
  return host.origin === own.origin || frameAncestors.some((entry) => matches(entry, host, own));
}

/** An opaque origin, `null`, is nobody's. */
function parsed(origin: string): URL | undefined {
  if (!URL.canParse(origin)) return undefined;
  const url = new URL(origin);
  return usualPorts.has(url.protocol) && url.origin === origin ? url : undefined;
}

function matches(entry: string, host: URL, own: URL): boolean {
  if (entry === "*") return true;
  const [, scheme, wildcard, name = "", port] = hostPattern.exec(entry) ?? [];
  if (name === "") return false;
  const wanted = scheme === undefined ? own.protocol : `${scheme.toLowerCase()}:`;
  const isSecured = wanted === "http:" && host.protocol === "https:";
  if (host.protocol !== wanted && !isSecured) return false;
  const lower = name.toLowerCase();
  const hasName = wildcard === undefined ? host.hostname === lower : host.hostname.endsWith(`.${lower}`);
  return hasName && hasPort(port, wanted, isSecured, host);
}

function hasPort(port: string | undefined, wanted: string, isSecured: boolean, host: URL): boolean {
  if (port === "*") return true;
  const found = host.port === "" ? usualPorts.get(host.protocol) : host.port;
  const expected = port ?? usualPorts.get(wanted);
  return found === expected || (isSecured && expected === "80" && found === "443");
}
