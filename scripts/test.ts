import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./browser.ts";
import { findJava } from "./java.ts";

/** Runs everything that must hold, one step after the other, and ends with the true totals of all runners. */
const reports = "reports";
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

function run(name: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n── ${name}`);
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) console.log(`✗ ${name} failed`);
  return status === 0;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** A runner that wrote no report counts as one failure: silence is not success. */
const silent: Totals = { passed: 0, failed: 1 };

function vitestTotals(): Totals {
  const report = readReport(`${reports}/unit.json`) as
    | { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; numTotalTests: number }
    | undefined;
  if (report === undefined || report.numTotalTests === 0) return silent;
  // A suite that could not be loaded has no failed test of its own.
  const failed = report.numFailedTests === 0 && report.numFailedTestSuites > 0 ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed };
}

function playwrightTotals(): Totals {
  const report = readReport(`${reports}/browser.json`) as
    | { stats: { expected: number; unexpected: number; flaky: number }; errors: readonly unknown[] }
    | undefined;
  if (report === undefined || report.stats.expected + report.stats.unexpected === 0) return silent;
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.errors.length };
}

const chromium = findBrowser();
const java = findJava();
const steps = [
  run("types", ["npx", "tsc", "--noEmit"]),
  run("lint and format", ["npx", "biome", "ci", "."]),
  run("unit tests", [
    "npx",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reports}/unit.json`,
  ]),
  run("data", ["npm", "run", "--silent", "data:check"]),
  run("build", ["npm", "run", "--silent", "build"]),
  run("sizes", ["npx", "tsx", "scripts/check-size.ts"]),
];
run("browser tests", ["npx", "playwright", "test"], { CHROMIUM_PATH: chromium, JAVA_PATH: java });

const totals = [vitestTotals(), playwrightTotals()];
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failed = totals.reduce((sum, each) => sum + each.failed, 0) + steps.filter((ok) => !ok).length;
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
