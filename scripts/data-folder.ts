import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bordersOf, type CountryTopology } from "../src/load/borders.ts";
import { type DataFiles, type ReadTables, readTables } from "../src/load/read-tables.ts";
import { CannotRun } from "./command-line.ts";

/** The files of a data folder, those of `stories/` apart. Throws `CannotRun` where there is no such folder. */
export async function readFolder(folder: string): Promise<DataFiles> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) throw new CannotRun(`no such folder: ${folder}`);
  if (!found.isDirectory()) throw new CannotRun(`not a folder: ${folder}`);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && /\.(csv|json)$/i.test(entry.name))
    .map(({ name }) => name);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

/** Reads and checks a data folder, points against borders too. */
export function checkFiles(files: DataFiles): ReadTables {
  // The file is the edge: `world-atlas` promises this shape.
  const topology = createRequire(import.meta.url)("world-atlas/countries-50m.json") as CountryTopology;
  return readTables(files, bordersOf(topology));
}
