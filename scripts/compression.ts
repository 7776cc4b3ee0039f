import type { Transform } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** As fast as gzip, and smaller. */
const quality = 5;

export interface Compression {
  /** As in `Content-Encoding`. */
  readonly name: "br" | "gzip";
  /** Of a text of so many bytes. */
  readonly start: (bytes: number) => Transform;
}

const brotli: Compression = {
  name: "br",
  start: (bytes) =>
    createBrotliCompress({
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes },
    }),
};
const gzip: Compression = { name: "gzip", start: () => createGzip() };

/** The smallest compression that an `Accept-Encoding` allows; `undefined` where it allows neither. */
export function compressionFor(accepted: string): Compression | undefined {
  const allowed = new Set(
    accepted.split(",").flatMap((entry) => {
      const [name = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
      return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name];
    }),
  );
  return [brotli, gzip].find(({ name }) => allowed.has(name));
}
