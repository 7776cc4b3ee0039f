import {
  type AccessibilityArea,
  type AccessibilityCheck,
  accessibilityAreas,
} from "../src/views/about/accessibility-results.ts";

/** The part of Playwright's JSON report that is read here. */
export interface BrowserReport {
  readonly config: { readonly version: string };
  readonly stats: { readonly startTime: string };
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly file: string;
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

interface Spec {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly { readonly status: "expected" | "unexpected" | "flaky" | "skipped" }[];
}

/** By which words of its file or its name a test belongs to an area; the first that fits counts. */
const signs: readonly (readonly [AccessibilityArea, RegExp])[] = [
  ["script", /without-script|without-webgl|without (java)?script|webgl/i],
  ["colours", /forced.colou?rs|contrast|colour.blind/i],
  ["motion", /reduced.motion|less motion/i],
  ["narrow", /narrow|320|zoom|text.spacing|24 pixels/i],
  ["keyboard", /keyboard|focus|\btab\b|escape/i],
  ["rules", /accessib|\baxe\b|screen reader|politely|stands? in (the way|nobody's way)/i],
];

export function areaOf(file: string, title: string): AccessibilityArea | undefined {
  return signs.find(([, sign]) => sign.test(`${file} ${title}`))?.[0];
}

/** The tests of a run that concern accessibility, by area; those that were skipped prove nothing and are left out. */
export function accessibilityChecks({ suites }: BrowserReport): readonly AccessibilityCheck[] {
  const checks = suites.flatMap(specsOf).flatMap(({ file, title, tests }) => {
    const area = areaOf(file, title);
    const run = tests.filter(({ status }) => status !== "skipped");
    if (area === undefined || run.length === 0) return [];
    return [{ area, name: title, passed: run.every(({ status }) => status === "expected") }];
  });
  return checks.sort((a, b) => order(a.area) - order(b.area));
}

function order(area: AccessibilityArea): number {
  return accessibilityAreas.indexOf(area);
}

function specsOf({ specs = [], suites = [] }: Suite): readonly Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Areas without which a run was only part of one. */
const wholeRun: readonly AccessibilityArea[] = ["rules", "keyboard", "narrow", "script"];

export function missingAreas(checks: readonly AccessibilityCheck[]): readonly AccessibilityArea[] {
  return wholeRun.filter((area) => !checks.some((check) => check.area === area));
}
