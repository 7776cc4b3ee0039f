import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { securityHeaders } from "./headers.ts";

/** Serves `dist/` as the server snippets would: same headers, compressed, nothing outside the folder. */
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const port = Number(process.env.PORT ?? 4173);

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".geojson", "application/geo+json; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
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

function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

if (!existsSync(join(dist, "index.html"))) {
  console.error("dist/ holds no site yet: run npm run build first.");
  process.exit(1);
}

const server = createServer((request, response) => {
  const path = pathOf(request.url);
  const file = path === undefined || path.includes("\0") ? undefined : fileFor(path);
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  const type = types.get(extname(file)) ?? "application/octet-stream";
  const isHashed = file.includes(`${sep}assets${sep}`);
  response.setHeader("content-type", type);
  response.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
  const isText = !/woff2|png/.test(type);
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
