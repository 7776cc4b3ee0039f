import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AccessibilityResults } from "../src/views/about/accessibility-results.ts";
import { findBrowser } from "./browser.ts";
import { accessibilityChecks, type BrowserReport, missingAreas } from "./browser-report.ts";
import { CannotRun, projectFolder, run } from "./command-line.ts";

/** Records what the browser tests last said about accessibility, for the page that states it. Run it after a whole test run. */
await run(async () => {
  const report = readReport(join(projectFolder, "reports/browser.json"));
  const checks = accessibilityChecks(report);
  const missing = missingAreas(checks);
  if (missing.length > 0) throw new CannotRun(`the run was only part of one, without ${missing.join(", ")}: npm test`);
  const results: AccessibilityResults = {
    date: new Date(report.stats.startTime).toISOString().slice(0, 10),
    checks,
    tools: [`axe-core ${versionOf("axe-core")}`, `Playwright ${report.config.version}`, browserVersion()],
  };
  const file = join(projectFolder, "src/views/about/accessibility-results.json");
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
  const { status } = spawnSync("npx", ["biome", "format", "--write", file], { cwd: projectFolder, stdio: "inherit" });
  const passed = checks.filter((check) => check.passed).length;
  console.log(`${results.date}: ${passed} of ${checks.length} checks passed → ${file}`);
  return status ?? 1;
});

function readReport(file: string): BrowserReport {
  if (!existsSync(file)) throw new CannotRun(`there is no ${file}: npm test writes it`);
  // Playwright's own file, written by the version that package.json names.
  return JSON.parse(readFileSync(file, "utf8")) as BrowserReport;
}

function versionOf(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { readonly version: string };
  return version;
}

function browserVersion(): string {
  const { stdout } = spawnSync(findBrowser(), ["--version"], { encoding: "utf8" });
  return /^.*?\d[\d.]*/.exec(stdout)?.[0] ?? "Chromium";
}
