import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { median } from "d3-array";
import { findBrowser } from "./browser.ts";
import { projectFolder } from "./command-line.ts";
import { askLighthouse } from "./lighthouse.ts";
import { serve } from "./serve-folder.ts";

/** A telephone of the middle sort on a slow line, for either page alike. */
const telephone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } as const;
const slowerBy = 4;
export const patienceMs = 180_000;
/** Pages painted by the processor, and WebGL too: what Chromium does on a machine without a graphics card that is asked for both. */
const withGraphics = ["--enable-unsafe-swiftshader"];
const withoutGraphics = ["--disable-3d-apis"];

const dist = join(projectFolder, "dist");

export interface PageFigure {
  readonly page: string;
  /** Milliseconds from the request: something is painted, the largest thing is, and the first record on screen is. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly firstRecord: number;
  /** Until the map has all its records; on a telephone ours is the drawn one. */
  readonly mapReady: number;
  /** Milliseconds for which tasks above 50 ms kept the page from answering, until the map was ready. */
  readonly blocked: number;
  /** Sum of all layout shifts, without unit. */
  readonly shift: number;
}

/** Milliseconds since the reader has taken hold of the map. */
export interface AskedFigure {
  /** Until it moves. */
  readonly live: number;
  /** For which tasks above 50 ms kept the page from answering, and the longest of them. */
  readonly blocked: number;
  readonly longest: number;
}

interface Candidate {
  readonly page: string;
  readonly address: string;
  readonly browserArgs: readonly string[];
}

/** Opens our home page and a plain one with Leaflet by turns; medians, the plain one last. None where no site is built. */
export async function measurePages(runCount = 3): Promise<readonly PageFigure[]> {
  if (!isBuilt()) return [];
  const plain = await mkdtemp(join(projectFolder, ".cache", "plain-"));
  const servers: (() => void)[] = [];
  try {
    await makePlainSite(plain);
    const [ourServer, plainServer] = [await serve(dist), await serve(plain)];
    servers.push(ourServer.stop, plainServer.stop);
    const candidates: readonly Candidate[] = [
      { page: "atlas", address: ourServer.address, browserArgs: withGraphics },
      { page: "atlas, without WebGL", address: ourServer.address, browserArgs: withoutGraphics },
      { page: "plain Leaflet", address: plainServer.address, browserArgs: withGraphics },
    ];
    const runs: PageFigure[] = [];
    for (let run = 0; run < runCount; run += 1) {
      for (const candidate of candidates) runs.push(await measure(candidate));
    }
    return candidates.map(({ page }) => mediansOf(runs.filter((run) => run.page === page)));
  } finally {
    for (const stop of servers) stop();
    await rm(plain, { recursive: true, force: true });
  }
}

/** How many times as long as the plain page ours took. */
export function asRatios(figures: readonly PageFigure[]): readonly Readonly<Record<string, string | number>>[] {
  const plain = figures.at(-1);
  if (plain === undefined) return [];
  const share = (ours: number, theirs: number) => Number((ours / theirs).toFixed(2));
  return figures.slice(0, -1).map((ours) => ({
    page: ours.page,
    firstPaint: share(ours.firstPaint, plain.firstPaint),
    largestPaint: share(ours.largestPaint, plain.largestPaint),
    firstRecord: share(ours.firstRecord, plain.firstRecord),
    mapReady: share(ours.mapReady, plain.mapReady),
  }));
}

export interface LighthouseFigure {
  readonly page: string;
  /** 0–100 */
  readonly points: number;
  readonly [audit: string]: number | string;
}

/** Our pages in the eyes of Lighthouse, where WebGL is painted without a graphics card and where there is none. */
export async function measureWithLighthouse(): Promise<readonly LighthouseFigure[]> {
  if (!isBuilt()) return [];
  const server = await serve(dist);
  try {
    const figures: LighthouseFigure[] = [];
    for (const [page, query, args] of [
      ["atlas", "", withGraphics],
      ["atlas, without WebGL", "", withoutGraphics],
      ["twinnings", "?kind=twinning", withGraphics],
      ["map in a frame", "?embed=map", withGraphics],
      ["list in a frame", "?embed=list", withGraphics],
    ] as const) {
      const { scores, measures } = await askLighthouse(server.address + query, ["performance"], args);
      const rounded = Object.entries(measures).map(([audit, value]) => [
        audit,
        Number(value.toFixed(value < 1 ? 4 : 0)),
      ]);
      figures.push({ page, points: scores.performance ?? 0, ...Object.fromEntries(rounded) });
    }
    return figures;
  } finally {
    server.stop();
  }
}

function isBuilt(): boolean {
  const built = existsSync(join(dist, "index.html"));
  if (!built) console.log("No site is built: run npm run build first to see how its pages open.");
  return built;
}

/** Our page, Leaflet's files, and the data as we publish them. */
async function makePlainSite(folder: string): Promise<void> {
  const leaflet = dirname(createRequire(import.meta.url).resolve("leaflet/dist/leaflet.js"));
  await cp(join(projectFolder, "scripts/plain-page"), folder, { recursive: true });
  for (const name of ["leaflet.js", "leaflet.css", "images"]) {
    await cp(join(leaflet, name), join(folder, name), { recursive: true });
  }
  await cp(join(dist, "data"), join(folder, "data"), { recursive: true });
}

async function measure({ page: name, address, browserArgs }: Candidate): Promise<PageFigure> {
  return onTelephone(address, browserArgs, async (page) => ({ page: name, ...(await readSeen(page)) }));
}

/** Opens a page as on a telephone on a slow line, and waits until its map has all its records. */
async function onTelephone<Figure>(
  address: string,
  browserArgs: readonly string[],
  look: (page: Page) => Promise<Figure>,
): Promise<Figure> {
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", ...browserArgs],
  });
  try {
    const page = await (await browser.newContext(telephone)).newPage();
    await page.addInitScript({ path: join(projectFolder, "scripts/observe-page.js") });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slowLine);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
    await page.goto(address, { timeout: patienceMs });
    await page.waitForFunction(() => window.seen?.mapReady !== undefined, undefined, { timeout: patienceMs });
    return await look(page);
  } finally {
    await browser.close();
  }
}

/** On a telephone the drawn map becomes the moving one when the reader takes hold of it; that is measured here. */
export async function measureAskedMap(runCount = 3): Promise<readonly AskedFigure[]> {
  if (!isBuilt()) return [];
  const server = await serve(dist);
  try {
    const runs: AskedFigure[] = [];
    for (let run = 0; run < runCount; run += 1) runs.push(await onTelephone(server.address, withGraphics, askForMap));
    const of = (read: (run: AskedFigure) => number) => Math.round(median(runs, read) ?? Number.NaN);
    return [
      { live: of(({ live }) => live), blocked: of(({ blocked }) => blocked), longest: of(({ longest }) => longest) },
    ];
  } finally {
    server.stop();
  }
}

async function askForMap(page: Page): Promise<AskedFigure> {
  const begin = await page.evaluate(() => performance.now());
  await page.locator(".map-surface").focus();
  await page.locator(".map-canvas.is-live").waitFor({ timeout: patienceMs });
  const live = (await page.evaluate(() => performance.now())) - begin;
  const tasks = (await longTasksOf(page)).filter(({ start }) => start > begin);
  return { live, blocked: blockedBy(tasks), longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

async function longTasksOf(page: Page): Promise<readonly LongTask[]> {
  return page.evaluate(() => window.seen?.longTasks ?? []);
}

/** Milliseconds for which they keep a page from answering; browsers call a task long from 50 ms on. */
function blockedBy(tasks: readonly LongTask[]): number {
  return tasks.reduce((sum, { duration }) => sum + duration - 50, 0);
}

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** What `observe-page.js` notes. */
interface Seen {
  firstRecord?: number;
  mapReady?: number;
  largestPaint: number;
  shift: number;
  readonly longTasks: LongTask[];
}

declare global {
  interface Window {
    seen?: Seen;
  }
}

async function readSeen(page: Page): Promise<Omit<PageFigure, "page">> {
  const seen = await page.evaluate(() => {
    const { seen } = window;
    const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const mapReady = seen?.mapReady ?? Number.NaN;
    return {
      firstPaint,
      largestPaint: seen?.largestPaint ?? Number.NaN,
      // What is in the page before anything is painted cannot be seen yet.
      firstRecord: Math.max(firstPaint, seen?.firstRecord ?? Number.NaN),
      mapReady,
      shift: seen?.shift ?? Number.NaN,
    };
  });
  const tasks = (await longTasksOf(page)).filter(
    ({ start, duration }) => start + duration > seen.firstPaint && start < seen.mapReady,
  );
  return { ...seen, blocked: blockedBy(tasks) };
}

function mediansOf(runs: readonly PageFigure[]): PageFigure {
  const of = (read: (run: PageFigure) => number) => median(runs, read) ?? Number.NaN;
  return {
    page: runs[0]?.page ?? "",
    firstPaint: Math.round(of(({ firstPaint }) => firstPaint)),
    largestPaint: Math.round(of(({ largestPaint }) => largestPaint)),
    firstRecord: Math.round(of(({ firstRecord }) => firstRecord)),
    mapReady: Math.round(of(({ mapReady }) => mapReady)),
    blocked: Math.round(of(({ blocked }) => blocked)),
    shift: Number(of(({ shift }) => shift).toFixed(4)),
  };
}
