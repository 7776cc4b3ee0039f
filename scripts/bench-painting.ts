import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { max, median } from "d3-array";
import Papa from "papaparse";
import { patienceMs } from "./bench-pages.ts";
import { findBrowser } from "./browser.ts";
import { projectFolder } from "./command-line.ts";
import { serve } from "./serve-folder.ts";

/** What a filter step costs from the press to the end of the frame that shows it, in milliseconds; the map is painted without a graphics card. */
export interface PaintingFigure {
  readonly rows: number;
  readonly steps: number;
  readonly median: number;
  readonly most: number;
  /** Of the median step, what the handler of the press itself takes. */
  readonly medianOfPress: number;
}

/** Everything painted as with a graphics card, by a made-up one. */
const withGraphics = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const wide = { width: 1280, height: 900 } as const;
/** First steps, in which the browser still compiles. */
const warmUps = 10;
const stepCount = 20;

/** The built site, and one with the same tables repeated up to 10,000 partnerships. */
export async function measurePainting(): Promise<readonly PaintingFigure[]> {
  const dist = join(projectFolder, "dist");
  if (!existsSync(dist)) return [];
  await mkdir(join(projectFolder, ".cache"), { recursive: true });
  const large = await mkdtemp(join(projectFolder, ".cache", "large-"));
  try {
    await copyProject(large);
    await repeatPartnerships(join(large, "data"), 10_000);
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: large });
    if (status !== 0) throw new Error(`The large site was not built: ${stderr}`);
    return [await measure(dist), await measure(join(large, "dist"))];
  } finally {
    await rm(large, { recursive: true, force: true });
  }
}

async function copyProject(folder: string): Promise<void> {
  const parts = ["src", "public", "data", "scripts", "index.html", "vite.config.ts", "tsconfig.json", "package.json"];
  for (const part of parts) await cp(join(projectFolder, part), join(folder, part), { recursive: true });
  await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"));
}

/** Copies have ids of their own, and lead to each other as the originals do. */
async function repeatPartnerships(folder: string, rowCount: number): Promise<void> {
  const file = join(folder, "partnerships.csv");
  const { data, meta } = Papa.parse<Record<string, string>>(await readFile(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const named = (id: string | undefined, round: number) => (id && round > 0 ? `${id}-copy-${round}` : (id ?? ""));
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const row = data[index % data.length] ?? {};
    const round = Math.floor(index / data.length);
    return { ...row, id: named(row.id, round), part_of: named(row.part_of, round) };
  });
  const ids = new Set(rows.map(({ id }) => id));
  const whole = rows.filter(({ part_of: parent }) => parent === "" || ids.has(parent));
  await writeFile(file, Papa.unparse(whole, { columns: meta.fields ?? [] }));
}

async function measure(folder: string): Promise<PaintingFigure> {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", ...withGraphics] });
  try {
    const page = await browser.newPage({ viewport: wide });
    await page.goto(server.address, { timeout: patienceMs });
    await page.waitForSelector("html[data-ready=map]", { timeout: patienceMs });
    const step = async (value: number) => {
      await page.waitForTimeout(1000);
      return page.evaluate(async (at) => {
        const [facet] = document.querySelectorAll(".facet");
        const box = facet?.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[at];
        const start = performance.now();
        box?.click();
        const pressed = performance.now() - start;
        const painted = await new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            const afterwards = new MessageChannel();
            afterwards.port1.onmessage = () => resolve(performance.now() - start);
            afterwards.port2.postMessage(undefined);
          });
        });
        return { pressed, painted };
      }, value);
    };
    const counted = await page.locator("[data-result-count]").first().getAttribute("data-result-count");
    const steps = [];
    for (let at = 0; at < warmUps + stepCount; at += 1) steps.push(await step(at % 5));
    const measured = steps.slice(warmUps);
    const rounded = (value: number | undefined) => Math.round(value ?? Number.NaN);
    return {
      rows: Number(counted),
      steps: measured.length,
      median: rounded(median(measured, ({ painted }) => painted)),
      most: rounded(max(measured, ({ painted }) => painted)),
      medianOfPress: rounded(median(measured, ({ pressed }) => pressed)),
    };
  } finally {
    await browser.close();
    server.stop();
  }
}
