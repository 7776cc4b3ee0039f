import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { formatReport } from "../src/load/format-report.ts";
import { dayToIso } from "../src/model/day.ts";
import type { PublishedAtlas } from "../src/model/published.ts";
import type { Page } from "../src/prerender.tsx";
import type { SiteFile } from "../src/prerender-embed.tsx";
import type { FilesOfPart } from "../src/prerender-links.ts";
import { thumbnailFile, thumbnailSize } from "../src/publish/oembed.ts";
import { publishFiles } from "../src/publish/publish-files.ts";
import { serverSnippets } from "../src/publish/server-snippets.ts";
import { publishSiteFiles } from "../src/publish/site-files.ts";
import { ownPagesLimit } from "../src/state/place.ts";
import { readBuiltParts } from "./built-parts.ts";
import { namedFolder, projectFolder, run } from "./command-line.ts";
import { checkFiles, readFolder } from "./data-folder.ts";
import { buildHostScript } from "./host-script.ts";
import { homeFiles, inlineOf, takeStylesIn } from "./inline.ts";
import { drawSvg } from "./picture/draw-svg.ts";
import { encodePng } from "./picture/png.ts";
import { writeFolder } from "./write-folder.ts";

const cache = join(projectFolder, ".cache");
const dayMs = 86_400_000;
/** Which file holds what, for the build alone. */
const manifestFile = ".vite/manifest.json";

interface Renderer {
  readonly prerender: (
    published: PublishedAtlas,
    day: number,
    template: string,
    filesOf: FilesOfPart,
  ) => Iterable<Page>;
  readonly prerenderFiles: (published: PublishedAtlas) => Iterable<SiteFile>;
  readonly prerenderThumbnail: (published: PublishedAtlas, day: number) => string;
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
  const day = Math.floor(Date.now() / dayMs);

  await mkdir(cache, { recursive: true });
  const stage = await mkdtemp(join(cache, "build-"));
  const [site, renderer, old] = [join(stage, "site"), join(stage, "prerender"), join(stage, "old")];
  await build({ logLevel: "warn", build: { outDir: site, emptyOutDir: true, manifest: manifestFile } });
  await build({ logLevel: "warn", build: { ssr: "src/prerender.tsx", outDir: renderer, copyPublicDir: false } });
  await writeFolder(join(site, "data"), data);
  await writeFolder(site, publishSiteFiles(checked.tables, dayToIso(day)));

  // The file is the edge: our own bundle, just built from src/prerender.tsx.
  const { prerender, prerenderFiles, prerenderThumbnail } = (await import(
    pathToFileURL(join(renderer, "prerender.js")).href
  )) as Renderer;
  const published = JSON.parse(data.get("atlas.json") ?? "null") as PublishedAtlas;
  const template = await readFile(join(site, "index.html"), "utf8");
  const filesOf = await readBuiltParts(join(site, manifestFile));
  await rm(join(site, dirname(manifestFile)), { recursive: true });
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), text);
  };
  let pages = 0;
  for (const { file, html } of prerender(published, day, template, filesOf)) {
    await write(file, html);
    pages += 1;
  }
  for (const { file, text } of prerenderFiles(published)) await write(file, text);
  const { width, height } = thumbnailSize;
  await write(thumbnailFile, encodePng(drawSvg(prerenderThumbnail(published, day), width, height)));
  const arePagesDrawn = published.partnerships.id.length > ownPagesLimit;
  const { languages } = published.settings;
  for (const file of homeFiles(languages)) await takeStylesIn(site, file);
  const served = { ...published.settings, ...inlineOf(site, languages) };
  for (const [file, text] of serverSnippets(served, arePagesDrawn)) await write(file, text);
  await buildHostScript(site, published.settings);
  if (arePagesDrawn) {
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
