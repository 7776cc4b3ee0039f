import type { AccessibilityArea } from "./accessibility-results.ts";

/** The accessibility statement, in the order and terms of Royal Decree 1112/2018. */
export interface AccessibilityWords {
  readonly title: string;
  /** For search engines and previews. */
  readonly description: string;
  readonly intro: (publisher: string) => string;
  readonly decree: string;
  readonly scope: (address: string) => string;
  readonly status: string;
  readonly partial: string;
  readonly aim: string;
  readonly content: string;
  readonly contentIntro: string;
  readonly nonConformity: string;
  readonly nonConformityList: readonly string[];
  readonly failedChecks: string;
  readonly burden: string;
  readonly burdenText: string;
  readonly outside: string;
  readonly outsideList: readonly string[];
  readonly preparation: string;
  readonly prepared: (day: string) => string;
  readonly method: string;
  readonly notWithPeople: string;
  readonly noRun: string;
  readonly lastRun: (day: string) => string;
  readonly area: string;
  readonly areas: Readonly<Record<AccessibilityArea, string>>;
  readonly passed: string;
  readonly passedOf: (passed: number, all: number) => string;
  readonly eachCheck: string;
  readonly checkPassed: string;
  readonly checkFailed: string;
  readonly tools: string;
  readonly feedback: string;
  readonly feedbackText: string;
  readonly feedbackList: readonly string[];
  readonly contact: string;
  readonly enforcement: string;
  readonly enforcementText: readonly string[];
  readonly back: string;
}
