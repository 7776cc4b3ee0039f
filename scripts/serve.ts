import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { basename, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { PublishedAtlas } from "../src/model/published.ts";
import { drawnPageOf } from "../src/publish/drawn-pages.ts";
import {
  hashedCache,
  hashedPath,
  headersFor,
  otherCache,
  unframedPath,
  unframedPolicy,
} from "../src/publish/headers.ts";
import { contentType, mediaTypeOf } from "../src/publish/media-types.ts";
import { limitOembed, type Oembed } from "../src/publish/oembed.ts";
import { compressionFor } from "./compression.ts";
import { inlineOf } from "./inline.ts";

/** Serves `dist/`, or the folder named, as the server snippets would: same headers, compressed, nothing outside the folder. */
const [, , named] = process.argv;
const dist = named === undefined ? fileURLToPath(new URL("../dist", import.meta.url)) : resolve(named);
const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT=${process.env.PORT} is no port: choose a number up to 65535, as in PORT=4174 npm start.`);
  process.exit(1);
}

/** The file that answers a path; undefined outside the folder and where there is none. */
function fileFor(path: string): string | undefined {
  return ownFileFor(path) ?? drawnFileFor(path);
}

/** Where there are too many partnerships for pages of their own, one page draws them all. */
function drawnFileFor(path: string): string | undefined {
  const drawn = drawnPageOf(path);
  return drawn === undefined || drawn.lacksStroke ? undefined : ownFileFor(drawn.file);
}

function ownFileFor(path: string): string | undefined {
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
const headers = headersFor({ ...settings, ...inlineOf(dist, settings.languages) });

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
  response.setHeader("content-type", contentType(mediaTypeOf(file)));
  response.end(JSON.stringify(limited));
}

const server = createServer((request, response) => {
  const asked = readUrl(request.url);
  const file = asked && fileFor(asked.path);
  for (const [name, value] of headers) response.setHeader(name, value);
  if (asked?.path.startsWith(unframedPath)) response.appendHeader("Content-Security-Policy", unframedPolicy);
  if (asked !== undefined && file === undefined && fileFor(`${asked.path}/`) !== undefined) {
    // Relative, so that `//host` leads nowhere else.
    const query = asked.query.size > 0 ? `?${asked.query}` : "";
    response.writeHead(301, { location: `./${encodeURIComponent(basename(asked.path))}/${query}` }).end();
    return;
  }
  if (asked === undefined || file === undefined) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  response.setHeader("cache-control", asked.path.startsWith(hashedPath) ? hashedCache : otherCache);
  if (asked.path.startsWith("/oembed/")) {
    answerOembed(file, asked.query, response);
    return;
  }
  const media = mediaTypeOf(file);
  response.setHeader("content-type", contentType(media));
  if (media.isText) response.setHeader("vary", "accept-encoding");
  const body = createReadStream(file);
  const compression = media.isText ? compressionFor(String(request.headers["accept-encoding"] ?? "")) : undefined;
  if (compression === undefined) body.pipe(response);
  else {
    response.setHeader("content-encoding", compression.name);
    body.pipe(compression.start(statSync(file).size)).pipe(response);
  }
});

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE" ? `Port ${port} is taken: choose another with PORT=4174 npm start.` : error.message,
  );
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => {
  const address = server.address();
  const given = typeof address === "object" && address !== null ? address.port : port;
  console.log(`Atlas ready at http://127.0.0.1:${given}/`);
});
