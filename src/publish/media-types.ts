/** A kind of file in the site. Texts are UTF-8 and travel compressed. */
export interface MediaType {
  readonly extension: string;
  readonly type: string;
  readonly isText: boolean;
}

const text = (extension: string, type: string): MediaType => ({ extension, type, isText: true });
const bytes = (extension: string, type: string): MediaType => ({ extension, type, isText: false });

/** Every kind of file that a build writes, so that all servers call them the same. */
export const mediaTypes: readonly MediaType[] = [
  text("html", "text/html"),
  text("js", "text/javascript"),
  text("mjs", "text/javascript"),
  text("css", "text/css"),
  text("json", "application/json"),
  text("jsonld", "application/ld+json"),
  text("geojson", "application/geo+json"),
  text("csv", "text/csv"),
  text("ttl", "text/turtle"),
  text("xml", "application/xml"),
  text("svg", "image/svg+xml"),
  text("txt", "text/plain"),
  text("conf", "text/plain"),
  text("ts", "text/plain"),
  bytes("woff2", "font/woff2"),
  bytes("png", "image/png"),
  bytes("pmtiles", "application/vnd.pmtiles"),
];

const byExtension: ReadonlyMap<string, MediaType> = new Map(mediaTypes.map((media) => [media.extension, media]));

/** The kind of a file; what has no extension that we know is plain text, as `_headers` is. */
export function mediaTypeOf(file: string): MediaType {
  const extension = /\.([a-z0-9]+)$/.exec(file)?.[1] ?? "";
  return byExtension.get(extension) ?? text(extension, "text/plain");
}

/** The value of `Content-Type`. */
export function contentType({ type, isText }: MediaType): string {
  return isText ? `${type}; charset=utf-8` : type;
}
