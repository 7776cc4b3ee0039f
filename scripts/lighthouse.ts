import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findBrowser } from "./browser.ts";
import { freePort } from "./free-port.ts";

/** Categories of Lighthouse, by its own names. */
export type Category = "performance" | "accessibility" | "best-practices" | "seo";

export interface LighthouseFigures {
  /** 0–100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** What costs points: `color-contrast: …`. */
  readonly faults: readonly string[];
  /** Milliseconds, and for `cumulative-layout-shift` a share, by audit. */
  readonly measures: Readonly<Record<string, number>>;
}

const measured = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
  "interactive",
];

/** Has Lighthouse look at an address as on a telephone, in a browser of its own. Throws where it comes to no result. */
export async function askLighthouse(
  address: string,
  categories: readonly Category[],
  browserArgs: readonly string[] = [],
): Promise<LighthouseFigures> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", `--remote-debugging-port=${port}`, ...browserArgs],
  });
  try {
    const result = await lighthouse(address, {
      port,
      onlyCategories: [...categories],
      logLevel: "error",
      output: "json",
    });
    if (result === undefined) throw new Error(`Lighthouse says nothing about ${address}`);
    const { lhr } = result;
    if (lhr.runtimeError !== undefined) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]);
    const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0),
    );
    const faults = weighed.flatMap(({ id }) => {
      const audit = lhr.audits[id];
      if (audit === undefined || audit.score === null || audit.score >= 1) return [];
      return [`${id}: ${audit.title} ${audit.explanation ?? ""} ${JSON.stringify(audit.details ?? "").slice(0, 600)}`];
    });
    const measures = measured.flatMap((id) => {
      const value = lhr.audits[id]?.numericValue;
      return value === undefined ? [] : [[id, value]];
    });
    return { scores: Object.fromEntries(scores), faults, measures: Object.fromEntries(measures) };
  } finally {
    await browser.close();
  }
}
