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

/** Which files hold checks of an area, and which words in the name of a test elsewhere tell that it is one. */
const signs: readonly (readonly [AccessibilityArea, file: RegExp, title: RegExp])[] = [
  ["rules", /accessib|axe|spoken/, /accessib|\baxe\b|screen reader|nobody's way/i],
  ["keyboard", /keyboard/, /keyboard|focus|\bTab\b|Escape/],
  ["narrow", /narrow|zoom|reflow/, /narrow(est)? screen|\b320\b|\b400 ?%|zoomed|text spacing|24 pixels/i],
  ["colours", /colou?rs|contrast/, /forced colou?rs|contrast/i],
  ["motion", /motion/, /reduced motion|less motion/i],
  ["script", /without-(script|webgl)/, /without (java)?script/i],
];

/** The file decides before the name. */
export function areaOf(file: string, title: string): AccessibilityArea | undefined {
  const sign = signs.find(([, inFile]) => inFile.test(file)) ?? signs.find(([, , inTitle]) => inTitle.test(title));
  return sign?.[0];
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
