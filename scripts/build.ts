import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { formatReport } from "../src/load/format-report.ts";
import type { PublishedAtlas } from "../src/model/published.ts";
import type { Page } from "../src/prerender.tsx";
import { publishFiles } from "../src/publish/publish-files.ts";
import { publishSiteFiles } from "../src/publish/site-files.ts";
import { ownPagesLimit } from "../src/state/place.ts";
import { namedFolder, projectFolder, run } from "./command-line.ts";
import { checkFiles, readFolder } from "./data-folder.ts";
import { writeFolder } from "./write-folder.ts";

const cache = join(projectFolder, ".cache");
const dayMs = 86_400_000;

interface Renderer {
  readonly prerender: (published: PublishedAtlas, day: number, template: string) => Iterable<Page>;
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
  const { prerender } = (await import(pathToFileURL(join(renderer, "prerender.js")).href)) as Renderer;
  const published = JSON.parse(data.get("atlas.json") ?? "null") as PublishedAtlas;
  const template = await readFile(join(site, "index.html"), "utf8");
  let pages = 0;
  for (const { file, html } of prerender(published, Math.floor(Date.now() / dayMs), template)) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), html);
    pages += 1;
  }
  if (published.partnerships.id.length > ownPagesLimit) {
    console.log(`More than ${ownPagesLimit} partnerships: their own pages are drawn in the browser.`);
  }
  await replace(join(projectFolder, "dist"), site, old);
  await rm(stage, { recursive: true, force: true });
  console.log(`dist/: ${data.size} data files, ${pages} pages`);
  return 0;
});

async function replace(target: string, fresh: string, old: string): Promise<void> {
  await rename(target, old).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(fresh, target).catch(() => cp(fresh, target, { recursive: true }));
}
