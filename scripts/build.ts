import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { formatReport } from "../src/load/format-report.ts";
import type { Settings } from "../src/model/atlas.ts";
import type { PublishedAtlas } from "../src/model/published.ts";
import type { Page } from "../src/prerender.tsx";
import type { SiteFile } from "../src/prerender-embed.tsx";
import { publishFiles } from "../src/publish/publish-files.ts";
import { serverSnippets } from "../src/publish/server-snippets.ts";
import { publishSiteFiles } from "../src/publish/site-files.ts";
import { ownPagesLimit } from "../src/state/place.ts";
import { namedFolder, projectFolder, run } from "./command-line.ts";
import { checkFiles, readFolder } from "./data-folder.ts";
import { writeFolder } from "./write-folder.ts";

const cache = join(projectFolder, ".cache");
const dayMs = 86_400_000;

interface Renderer {
  readonly prerender: (published: PublishedAtlas, day: number, template: string) => Iterable<Page>;
  readonly prerenderFiles: (published: PublishedAtlas, day: number) => Iterable<SiteFile>;
}

/** Data, site, pages: everything is built beside `dist/` and put in its place only when it is whole. */
await run(async () => {
  const folder = process.env.ATLAS_DATA;
  const checked = checkFiles(
    await readFolder(folder === undefined ? join(projectFolder, "data") : namedFolder(folder)),
  );
  process.stdout.write(formatReport(checked.report, "text", "en"));
  if (checked.tables === undefined) return 1;
  const data = publishFiles(checked.tables);

  await mkdir(cache, { recursive: true });
  const stage = await mkdtemp(join(cache, "build-"));
  const [site, renderer, old] = [join(stage, "site"), join(stage, "prerender"), join(stage, "old")];
  await build({ logLevel: "warn", build: { outDir: site, emptyOutDir: true } });
  await build({ logLevel: "warn", build: { ssr: "src/prerender.tsx", outDir: renderer, copyPublicDir: false } });
  await writeFolder(join(site, "data"), data);
  await writeFolder(site, publishSiteFiles(checked.tables));

  // The file is the edge: our own bundle, just built from src/prerender.tsx.
  const { prerender, prerenderFiles } = (await import(pathToFileURL(join(renderer, "prerender.js")).href)) as Renderer;
  const published = JSON.parse(data.get("atlas.json") ?? "null") as PublishedAtlas;
  const template = await readFile(join(site, "index.html"), "utf8");
  const day = Math.floor(Date.now() / dayMs);
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), text);
  };
  let pages = 0;
  for (const { file, html } of prerender(published, day, template)) {
    await write(file, html);
    pages += 1;
  }
  for (const { file, text } of prerenderFiles(published, day)) await write(file, text);
  for (const [file, text] of serverSnippets(published.settings.frameAncestors)) await write(file, text);
  await buildHostScript(site, published.settings);
  if (published.partnerships.id.length > ownPagesLimit) {
    console.log(`More than ${ownPagesLimit} partnerships: their own pages are drawn in the browser.`);
  }
  await replace(join(projectFolder, "dist"), site, old);
  await rm(stage, { recursive: true, force: true });
  console.log(`dist/: ${data.size} data files, ${pages} pages`);
  return 0;
});

/** The script for host pages: one classic file, with the titles that a frame may need before it has loaded. */
async function buildHostScript(site: string, { languages, title }: Settings): Promise<void> {
  const titles = Object.fromEntries(languages.flatMap((language) => [[language, title[language] ?? ""]]));
  await build({
    configFile: false,
    logLevel: "warn",
    define: { atlasTitles: JSON.stringify(titles) },
    build: {
      target: "es2022",
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(projectFolder, "src/embed/host.ts"),
        formats: ["iife"],
        name: "atlas",
        fileName: () => "embed.js",
      },
    },
  });
}

async function replace(target: string, fresh: string, old: string): Promise<void> {
  await rename(target, old).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(fresh, target).catch(() => cp(fresh, target, { recursive: true }));
}
