import { isAbsolute, join, resolve } from "node:path";
import { parseArgs } from "node:util";

export const projectFolder = resolve(import.meta.dirname, "..");

/** What makes a command stop with exit code 0: somebody asked how it is used. */
export class AskedForHelp extends Error {}

/** What makes a command stop with exit code 2: it cannot run, whatever the data are. */
export class CannotRun extends Error {}

interface Command {
  readonly usage: string;
  readonly options: readonly string[];
  /** How many words without an option it takes at most. */
  readonly words: number;
}

export interface Arguments {
  readonly options: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/** Options with a value, each at most once, and plain words. Throws `CannotRun` with the usage, or `AskedForHelp` where `--help` is among them. */
export function readArguments(written: readonly string[], { usage, options, words }: Command): Arguments {
  if (written.some((word) => word === "--help" || word === "-h")) throw new AskedForHelp(usage);
  try {
    const { values, positionals } = parseArgs({
      args: [...written],
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: "string" as const }])),
    });
    if (positionals.length > words) throw new Error(`unexpected ${JSON.stringify(positionals[words])}`);
    const given = Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : [],
    );
    return { options: new Map(given), words: positionals };
  } catch (error) {
    throw new CannotRun(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** A folder that somebody named, relative to where they stood: npm runs scripts in the project's own folder. */
export function namedFolder(name: string): string {
  if (name === "") throw new CannotRun("the name of a folder is empty");
  return isAbsolute(name) ? name : join(callersFolder(), name);
}

export function callersFolder(): string {
  const here = process.cwd();
  const isRunByNpm = here === projectFolder && process.env.npm_lifecycle_script !== undefined;
  return (isRunByNpm && process.env.INIT_CWD) || here;
}

/** Runs a command to its exit code: its own, 0 with its usage where that was asked for, or 2 with a message on standard error. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof AskedForHelp) {
      process.stdout.write(`${error.message}\n`);
      return;
    }
    const isExpected = error instanceof CannotRun;
    const text = error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 2;
  }
}
