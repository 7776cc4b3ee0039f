import recorded from "./accessibility-results.json";

/** What a check is about; the first that fits counts. */
export const accessibilityAreas = ["rules", "keyboard", "narrow", "colours", "motion", "script"] as const;
export type AccessibilityArea = (typeof accessibilityAreas)[number];

export interface AccessibilityCheck {
  /** One of `accessibilityAreas`. */
  readonly area: string;
  /** The sentence that the check holds the page to, in English. */
  readonly name: string;
  readonly passed: boolean;
}

/** What the browser tests said when they were last run and recorded. */
export interface AccessibilityResults {
  /** The day of the run, `YYYY-MM-DD`; none where no run was recorded. */
  readonly date?: string;
  readonly checks: readonly AccessibilityCheck[];
  /** Name and version of each. */
  readonly tools: readonly string[];
}

export const recordedResults: AccessibilityResults = recorded;

interface AreaSummary {
  readonly area: AccessibilityArea;
  readonly passed: number;
  readonly all: number;
}

/** How many checks of each area passed; areas without a check are left out. */
export function summaryByArea({ checks }: AccessibilityResults): readonly AreaSummary[] {
  return accessibilityAreas.flatMap((area) => {
    const own = checks.filter((check) => check.area === area);
    return own.length === 0 ? [] : [{ area, passed: own.filter(({ passed }) => passed).length, all: own.length }];
  });
}
