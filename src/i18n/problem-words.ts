import type { Expectation } from "../model/problem.ts";
import type { ProblemWords } from "./problem-phrases.ts";
import { problemWordsCa } from "./problem-words-ca.ts";
import { problemWordsEn } from "./problem-words-en.ts";
import { problemWordsEs } from "./problem-words-es.ts";

export const messageLanguages = ["ca", "es", "en"] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** Whether messages can be given in this language; the others get English. */
export function hasMessages(language: string | undefined): language is MessageLanguage {
  return messageLanguages.some((known) => known === language);
}

export function problemWordsIn(language: string): ProblemWords {
  if (!hasMessages(language)) return problemWordsEn;
  switch (language) {
    case "ca":
      return problemWordsCa;
    case "es":
      return problemWordsEs;
    case "en":
      return problemWordsEn;
  }
}

/** The words that complete “expected …”. */
export function expectedText(expectation: Expectation, language: string): string {
  // The table has one entry per `is`, which TypeScript cannot follow through the union.
  const word = problemWordsIn(language).expected[expectation.is] as (expectation: Expectation) => string;
  return word(expectation);
}
