import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const project = join(import.meta.dirname, "../..");
const nginxProgram = ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find(existsSync);
const apacheProgram = ["/usr/sbin/apache2", "/usr/sbin/httpd"].find(existsSync);
const apacheModules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].find(existsSync);

/** Runs a site, which is a folder, on a port of its own. */
export interface RealServer {
  readonly name: string;
  readonly isHere: boolean;
  /** Path below which the site stands. */
  readonly below: string;
  readonly command: (site: string, port: number) => readonly string[];
}

const apache = { isHere: apacheProgram !== undefined && apacheModules !== undefined };
const nginx = { isHere: nginxProgram !== undefined };

/** Our own server, and those of the snippets as far as this machine has them, at the root and below a path. */
export const realServers: readonly RealServer[] = [
  {
    name: "npm start",
    isHere: true,
    below: "/",
    command: (site) => [process.execPath, "--import", "tsx", "scripts/serve.ts", site],
  },
  { name: "nginx", ...nginx, below: "/", command: (site, port) => nginxCommand(site, port, "/") },
  {
    name: "nginx below a path",
    ...nginx,
    below: "/atles/",
    command: (site, port) => nginxCommand(site, port, "/atles/"),
  },
  { name: "Apache by .htaccess", ...apache, below: "/", command: (site, port) => apacheCommand(site, port, "/") },
  {
    name: "Apache below a path",
    ...apache,
    below: "/atles/",
    command: (site, port) => apacheCommand(site, port, "/atles/"),
  },
];

export interface Running {
  /** Address of the site. */
  readonly base: string;
  readonly stop: () => void;
}

export async function start({ name, below, command }: RealServer, site: string): Promise<Running> {
  const port = await freePort();
  const [program = "", ...args] = command(site, port);
  const running = spawn(program, args, { cwd: project, env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  const base = `http://127.0.0.1:${port}${below}`;
  await untilItAnswers(base, running, name);
  return { base, stop: () => void running.kill() };
}

/** A folder with these files. */
export function writeSite(files: ReadonlyMap<string, string>): { readonly site: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "atlas-served-"));
  // Started by root, servers read files as somebody else.
  chmodSync(folder, 0o755);
  const site = join(folder, "site");
  for (const [file, text] of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  return { site, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Where a server keeps what is its own; under a sub-path the site stands there too. */
function workFolder(site: string, name: string): string {
  const folder = join(dirname(site), name);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "atles"))) symlinkSync(site, join(folder, "atles"));
  return folder;
}

function nginxCommand(site: string, port: number, below: string): readonly string[] {
  const work = workFolder(site, `nginx${below.length}`);
  const snippet = `include ${site}/nginx.conf;`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${work}/t;`);
  const file = join(work, "server.conf");
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${work}/pid; error_log ${work}/error.log;
events { worker_connections 32; }
http {
  access_log off; ${temporary.join(" ")}
  server {
    listen 127.0.0.1:${port};
    root ${below === "/" ? site : work};
    ${below === "/" ? snippet : `location ${below} { ${snippet} }`}
  }
}
`,
  );
  return [nginxProgram ?? "", "-e", `${work}/error.log`, "-c", file];
}

function apacheCommand(site: string, port: number, below: string): readonly string[] {
  const work = workFolder(site, `apache${below.length}`);
  const modules = ["mpm_event", "unixd", "authz_core", "dir", "mime", "headers", "filter", "deflate", "rewrite"]
    .map((name) => [name, `${apacheModules}/mod_${name}.so`] as const)
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => `LoadModule ${name}_module ${path}`);
  const types = join(work, "mime.types");
  writeFileSync(types, "");
  const file = join(work, "server.conf");
  const isRoot = below === "/";
  writeFileSync(
    file,
    `ServerRoot ${work}
ServerName localhost
PidFile ${work}/pid
ErrorLog ${work}/error.log
Mutex file:${work} default
Listen 127.0.0.1:${port}
${modules.join("\n")}
TypesConfig ${types}
DocumentRoot ${isRoot ? site : work}
<Directory />
  Require all granted
  Options FollowSymLinks
  AllowOverride ${isRoot ? "FileInfo" : "None"}
</Directory>
${isRoot ? "" : `<Directory ${work}/atles>\n  Include ${site}/apache.conf\n</Directory>\n`}`,
  );
  return [apacheProgram ?? "", "-X", "-f", file];
}

async function untilItAnswers(address: string, running: ChildProcess, name: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (running.exitCode !== null) throw new Error(`${name} ended with ${running.exitCode}`);
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`${name} does not answer`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A server on a port has such an address.
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
