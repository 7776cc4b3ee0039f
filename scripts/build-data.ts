import { join } from "node:path";
import { formatReport } from "../src/load/format-report.ts";
import { publishFiles } from "../src/publish/publish-files.ts";
import { namedFolder, projectFolder, readArguments, run } from "./command-line.ts";
import { checkFiles, readFolder } from "./data-folder.ts";
import { writeFolder } from "./write-folder.ts";

const usage = "npm run data -- [--data DIR] [--out DIR]";

await run(async () => {
  const { options } = readArguments(process.argv.slice(2), { usage, options: ["data", "out"], words: 0 });
  const folderOf = (option: string, usual: string) => {
    const name = options.get(option);
    return name === undefined ? join(projectFolder, usual) : namedFolder(name);
  };
  const checked = checkFiles(await readFolder(folderOf("data", "data")));
  process.stdout.write(formatReport(checked.report, "text", "en"));
  if (checked.tables === undefined) return 1;
  await writeFolder(folderOf("out", "dist/data"), publishFiles(checked.tables));
  return 0;
});
