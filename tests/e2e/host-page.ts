import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** What a strict council page allows itself: nothing but its own files and the atlas. */
const strictPolicy = (atlas: string) =>
  `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' ${atlas}; frame-src ${atlas}`;

export interface Hosts {
  /** Origin of the atlas, which lets itself be framed by `host` alone. */
  readonly atlas: string;
  readonly host: string;
  /** Another page, which may not frame. */
  readonly stranger: string;
  /** Puts a page of this body on the host and the stranger; gives its path. A script of the page stands in a file of its own. */
  readonly put: (body: string, script?: string) => string;
  readonly stop: () => Promise<void>;
}

/** The built site on one port and pages of two other origins on others. */
export async function startHosts(): Promise<Hosts> {
  const pages = new Map<string, { readonly type: string; readonly text: string }>();
  let atlas = "";
  const servers = [hostServer(pages, () => atlas), hostServer(pages, () => atlas)];
  const [host = "", stranger = ""] = await Promise.all(servers.map(listening));
  const folder = siteFramedBy(host);
  const port = await freePort();
  atlas = `http://127.0.0.1:${port}`;
  const served = await serving(folder, port);
  return {
    atlas,
    host,
    stranger,
    put: (body, script = "") => {
      const path = `/page-${pages.size}.html`;
      pages.set(`${path}.js`, { type: "text/javascript", text: script });
      pages.set(path, {
        type: "text/html",
        text: `<!doctype html><html lang="ca"><meta charset="utf-8"><title>Web</title><script src="${path}.js"></script><h1>Web</h1><a href="#a" id="before">abans</a>${body}<a href="#b" id="after">després</a>`,
      });
      return path;
    },
    stop: async () => {
      served.kill();
      for (const server of servers) server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The site as built, but for who may frame it. */
function siteFramedBy(host: string): string {
  const dist = join(project, "dist");
  const folder = mkdtempSync(join(tmpdir(), "atlas-framed-"));
  for (const name of readdirSync(dist)) {
    if (name !== "data") symlinkSync(join(dist, name), join(folder, name));
  }
  cpSync(join(dist, "data"), join(folder, "data"), { recursive: true });
  const file = join(folder, "data/atlas.json");
  const published = JSON.parse(readFileSync(file, "utf8"));
  published.settings.frameAncestors = [host];
  writeFileSync(file, JSON.stringify(published));
  return folder;
}

async function serving(folder: string, port: number): Promise<ChildProcess> {
  const served = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", folder], {
    cwd: project,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (served.stdout !== null) await once(served.stdout, "data");
  return served;
}

function hostServer(pages: ReadonlyMap<string, { readonly type: string; readonly text: string }>, atlas: () => string) {
  return createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.setHeader("content-security-policy", strictPolicy(atlas()));
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": `${page?.type ?? "text/plain"}; charset=utf-8`,
    });
    response.end(page?.text ?? "");
  });
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
