import type { Expectation, Separator } from "../model/problem.ts";

/** One member of the union, by its `is`. */
export type ExpectationOf<Is extends Expectation["is"]> = Extract<Expectation, { is: Is }>;

/** What a report says, in one language. Every expectation completes “expected …”. */
export interface ProblemWords {
  readonly expected: { readonly [Is in Expectation["is"]]: (expectation: ExpectationOf<Is>) => string };
  /** `expected …, found "…"` */
  readonly sentence: (expected: string, found: string) => string;
  /** `expected …, found nothing` */
  readonly sentenceOfNothing: (expected: string) => string;
  readonly didYouMean: (suggestion: string) => string;
  readonly warning: string;
  readonly rows: (count: number) => string;
  readonly byteOrderMark: string;
  readonly decimalComma: string;
  readonly separators: Readonly<Record<Separator, string>>;
  readonly counts: (errors: number, warnings: number) => string;
}
