import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import type { PublishedAtlas } from "../src/model/published.ts";
import {
  hashedCache,
  hashedPath,
  headersFor,
  otherCache,
  unframedPath,
  unframedPolicy,
} from "../src/publish/headers.ts";
import { limitOembed, type Oembed } from "../src/publish/oembed.ts";

/** Serves `dist/`, or the folder named, as the server snippets would: same headers, compressed, nothing outside the folder. */
const [, , named] = process.argv;
const dist = named === undefined ? fileURLToPath(new URL("../dist", import.meta.url)) : resolve(named);
const port = Number(process.env.PORT ?? 4173);

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".jsonld", "application/ld+json; charset=utf-8"],
  [".geojson", "application/geo+json; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".ttl", "text/turtle; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".conf", "text/plain; charset=utf-8"],
  [".woff2", "font/woff2"],
  [".png", "image/png"],
]);

/** The file that answers a path; undefined outside the folder and where there is none. */
function fileFor(path: string): string | undefined {
  const file = normalize(join(dist, path));
  if (file !== dist && !file.startsWith(dist + sep)) return undefined;
  const index = join(file, "index.html");
  if (existsSync(file) && statSync(file).isFile()) return file;
  return path.endsWith("/") && existsSync(index) ? index : undefined;
}

function readUrl(url: string | undefined): { readonly path: string; readonly query: URLSearchParams } | undefined {
  try {
    const { pathname, searchParams } = new URL(url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname);
    return path.includes("\0") ? undefined : { path, query: searchParams };
  } catch {
    return undefined;
  }
}

if (!existsSync(join(dist, "index.html"))) {
  console.error(`${dist} holds no site yet: run npm run build first.`);
  process.exit(1);
}
// The file is the edge: our own build wrote it.
const { settings } = JSON.parse(readFileSync(join(dist, "data/atlas.json"), "utf8")) as PublishedAtlas;
const headers = headersFor(settings.frameAncestors);

/** A site that embeds may ask for a size; servers of files alone answer with the usual one. */
function answerOembed(file: string, query: URLSearchParams, response: ServerResponse): void {
  if ((query.get("format") ?? "json") !== "json") {
    response.writeHead(501).end();
    return;
  }
  // Our own build wrote it.
  const answer = JSON.parse(readFileSync(file, "utf8")) as Oembed;
  const limit = (name: string) => {
    const value = Number(query.get(name));
    return Number.isInteger(value) && value > 0 ? value : Number.POSITIVE_INFINITY;
  };
  const limited = limitOembed(answer, { maxWidth: limit("maxwidth"), maxHeight: limit("maxheight") });
  response.setHeader("content-type", types.get(".json") ?? "");
  response.end(JSON.stringify(limited));
}

const server = createServer((request, response) => {
  const asked = readUrl(request.url);
  const file = asked && fileFor(asked.path);
  for (const [name, value] of headers) response.setHeader(name, value);
  if (asked?.path.startsWith(unframedPath)) response.appendHeader("Content-Security-Policy", unframedPolicy);
  if (asked === undefined || file === undefined) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  response.setHeader("cache-control", asked.path.startsWith(hashedPath) ? hashedCache : otherCache);
  if (asked.path.startsWith("/oembed/")) {
    answerOembed(file, asked.query, response);
    return;
  }
  const type = types.get(extname(file)) ?? (/^[._]/.test(file.split(sep).at(-1) ?? "") ? "text/plain" : undefined);
  response.setHeader("content-type", type ?? "application/octet-stream");
  const isText = type !== undefined && !/woff2|png/.test(type);
  const body = createReadStream(file);
  if (isText && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""))) {
    response.setHeader("content-encoding", "gzip");
    response.setHeader("vary", "accept-encoding");
    body.pipe(createGzip()).pipe(response);
  } else body.pipe(response);
});

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE" ? `Port ${port} is taken: choose another with PORT=4174 npm start.` : error.message,
  );
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => console.log(`Atlas ready at http://127.0.0.1:${port}/`));
