import { join, relative } from "node:path";
import { hasMessages, messageLanguages } from "../src/i18n/problem-words.ts";
import { formatReport, type ReportFormat, reportFormats } from "../src/load/format-report.ts";
import type { Problem, Report } from "../src/model/problem.ts";
import { CannotRun, callersFolder, namedFolder, projectFolder, readArguments, run } from "./command-line.ts";
import { checkFiles, readFolder } from "./data-folder.ts";

const usage = "npm run data:check -- [DIR] [--format text|json|github] [--lang ca|es|en]";

await run(async () => {
  const { options, words } = readArguments(process.argv.slice(2), { usage, options: ["format", "lang"], words: 1 });
  const format = formatNamed(options.get("format") ?? "text");
  const language = options.get("lang") ?? "en";
  if (!hasMessages(language)) {
    throw new CannotRun(`--lang knows ${messageLanguages.join(", ")}\n${usage}`);
  }
  const folder = words[0] === undefined ? join(projectFolder, "data") : namedFolder(words[0]);
  const checked = checkFiles(await readFolder(folder));
  const report = format === "github" ? named(checked.report, folder) : checked.report;
  process.stdout.write(formatReport(report, format, language));
  return report.errors.length === 0 ? 0 : 1;
});

function formatNamed(name: string): ReportFormat {
  const format = reportFormats.find((known) => known === name);
  if (format === undefined) throw new CannotRun(`--format knows ${reportFormats.join(", ")}\n${usage}`);
  return format;
}

/** GitHub finds a file by its path in the repository, so a folder inside the caller's is named with it. */
function named(report: Report, folder: string): Report {
  const path = relative(callersFolder(), folder).replaceAll("\\", "/");
  if (path === "" || path.startsWith("..") || path.startsWith("/")) return report;
  const inFolder = <P extends Problem>(problem: P): P => ({ ...problem, file: `${path}/${problem.file}` });
  return { ...report, errors: report.errors.map(inFolder), warnings: report.warnings.map(inFolder) };
}
