import { expectedText, problemWordsIn } from "../i18n/problem-words.ts";
import type { Dialect, Problem, Report } from "../model/problem.ts";

export const reportFormats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

const longestFound = 80;

/** A report as people, programs or GitHub read it; ends in a line feed. The language chooses the words, nothing else. */
export function formatReport(report: Report, format: ReportFormat, language: string): string {
  switch (format) {
    case "text":
      return textReport(report, language);
    case "json":
      return jsonReport(report, language);
    case "github":
      return githubReport(report, language);
  }
}

/** `partnerships.csv:41:6 date: expected an EDTF date such as 2022-07, found "1/3/90" (did you mean 1990-03-01?)` */
export function problemLine(problem: Problem, language: string): string {
  const { file, line, column, field } = problem;
  return `${visible(file)}:${line}:${column}${field === "" ? "" : ` ${shortened(field)}`}: ${sentence(problem, language)}`;
}

function sentence(problem: Problem, language: string): string {
  const words = problemWordsIn(language);
  const expected = expectedText(problem.expected, language);
  const found = shortened(problem.found);
  const said = found === "" ? words.sentenceOfNothing(expected) : words.sentence(expected, found);
  const { suggestion } = problem;
  return suggestion === undefined ? said : `${said} (${words.didYouMean(shortened(suggestion))})`;
}

function textReport({ errors, warnings, dialects }: Report, language: string): string {
  const words = problemWordsIn(language);
  // What the reader took has a line of its own below, whether or not it is worth a warning.
  const warned = warnings.filter(({ rule }) => rule !== "dialect");
  const lines = [
    ...errors.map((problem) => problemLine(problem, language)),
    ...warned.map((problem) => `${problemLine(problem, language)} (${words.warning})`),
    ...dialects.map((dialect) => dialectLine(dialect, language)),
    words.counts(errors.length, warned.length),
  ];
  return `${lines.join("\n")}\n`;
}

const encodingNames = { "utf-8": "UTF-8", "windows-1252": "Windows-1252", "utf-16": "UTF-16" } as const;

function dialectLine(dialect: Dialect, language: string): string {
  const words = problemWordsIn(language);
  const mark = dialect.byteOrderMark ? ` ${words.byteOrderMark}` : "";
  const taken = [
    words.rows(dialect.rows),
    `${encodingNames[dialect.encoding]}${mark}`,
    words.separators[dialect.separator],
    ...(dialect.decimalComma ? [words.decimalComma] : []),
  ];
  return `${dialect.file}: ${taken.join(", ")}`;
}

function jsonReport({ errors, warnings }: Report, language: string): string {
  const plain = ({ file, line, column, field, rule, found, expected, suggestion }: Problem) => ({
    file,
    line,
    column,
    field,
    rule,
    found,
    expected: expectedText(expected, language),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  return `${JSON.stringify({ errors: errors.map(plain), warnings: warnings.map(plain) }, undefined, 2)}\n`;
}

function githubReport({ errors, warnings }: Report, language: string): string {
  const line = (command: "error" | "warning") => (problem: Problem) => {
    const file = githubEscaped(problem.file).replaceAll(":", "%3A").replaceAll(",", "%2C");
    const field = problem.field === "" ? "" : `${shortened(problem.field)}: `;
    const text = githubEscaped(`${field}${sentence(problem, language)}`);
    return `::${command} file=${file},line=${problem.line},col=${problem.column}::${text}\n`;
  };
  return [...errors.map(line("error")), ...warnings.map(line("warning"))].join("");
}

function githubEscaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function shortened(text: string): string {
  const letters = [...text.slice(0, 2 * longestFound)];
  const cut = letters.length > longestFound || text.length > 2 * longestFound;
  return visible(cut ? `${letters.slice(0, longestFound - 1).join("")}…` : text);
}

/** Writes out what a terminal would obey or hide: control characters, line and direction marks. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
