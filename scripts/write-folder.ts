import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "./command-line.ts";

/**
 * Writes files into a folder, all of them or none: they are written beside it first and then renamed into place.
 * What else the folder holds stays. Throws `CannotRun` where a name is taken by something that is not a file.
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const existing = await stat(folder).catch(() => undefined);
  if (existing !== undefined && !existing.isDirectory()) throw new CannotRun(`not a folder: ${folder}`);
  for (const name of files.keys()) {
    const target = await stat(join(folder, name)).catch(() => undefined);
    if (target !== undefined && !target.isFile()) throw new CannotRun(`not a file: ${join(folder, name)}`);
  }
  await mkdir(dirname(folder), { recursive: true });
  const stage = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const fresh = join(stage, "new");
    await mkdir(fresh);
    for (const [name, text] of files) await writeFile(join(fresh, name), text);
    if (existing === undefined) await rename(fresh, folder);
    else await exchange({ folder, fresh, kept: join(stage, "old"), names: [...files.keys()] });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

interface Exchange {
  readonly folder: string;
  readonly fresh: string;
  readonly kept: string;
  readonly names: readonly string[];
}

async function exchange({ folder, fresh, kept, names }: Exchange): Promise<void> {
  await mkdir(kept);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const target = join(folder, name);
      if ((await stat(target).catch(() => undefined)) !== undefined) {
        await rename(target, join(kept, name));
        undo.unshift(() => rename(join(kept, name), target));
      }
      await rename(join(fresh, name), target);
      undo.unshift(() => rm(target));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}
