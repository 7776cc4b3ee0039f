import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { formatReport } from "../src/load/format-report.ts";
import { publishFiles } from "../src/publish/publish-files.ts";
import { CannotRun, namedFolder, projectFolder, readArguments, run } from "./command-line.ts";
import { checkFiles, readFolder } from "./data-folder.ts";
import { writeFolder } from "./write-folder.ts";

const usage = "npm run data -- [--data DIR] [--out DIR]";

await run(async () => {
  const { options } = readArguments(process.argv.slice(2), { usage, options: ["data", "out"], words: 0 });
  const folderOf = (option: string, usual: string) => {
    const name = options.get(option);
    return name === undefined ? join(projectFolder, usual) : namedFolder(name);
  };
  const [from, to] = [folderOf("data", "data"), folderOf("out", "dist/data")];
  // What is published has the names of the tables, and would take their place.
  if ((await samePlace(from)) === (await samePlace(to))) {
    throw new CannotRun(`${to} holds the tables themselves: choose another folder for --out`);
  }
  const checked = checkFiles(await readFolder(from));
  process.stdout.write(formatReport(checked.report, "text", "en"));
  if (checked.tables === undefined) return 1;
  await writeFolder(to, publishFiles(checked.tables));
  return 0;
});

/** A folder by its one true path; one that is not there yet is as it was named. */
function samePlace(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}
