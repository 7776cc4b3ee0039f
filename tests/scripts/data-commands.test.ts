import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fixtureFiles } from "../fixtures/data/folder.ts";

const project = resolve(import.meta.dirname, "../..");
const room = mkdtempSync(join(tmpdir(), "atlas-data-"));
afterAll(() => {
  rmSync(room, { recursive: true, force: true });
});

function folder(fixture: string): string {
  const path = mkdtempSync(join(room, `${fixture}-`));
  for (const [name, bytes] of fixtureFiles(fixture)) writeFileSync(join(path, name), bytes);
  return path;
}

function run(script: "check-data" | "build-data", args: readonly string[], cwd = room) {
  const tsx = join(project, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, join(project, `scripts/${script}.ts`), ...args], { cwd, encoding: "utf8" });
}

describe("checking the data", { timeout: 30_000 }, () => {
  it("ends well when they are fine, named from where the caller stands", () => {
    const path = folder("valid");
    const { status, stdout } = run("check-data", [path.slice(room.length + 1)]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^partnerships\.csv: 3 rows, UTF-8, commas\n[\s\S]*0 errors, 0 warnings\n$/);
  });

  it("ends with 1 when they are wrong, and writes nothing but the report as JSON", () => {
    const { status, stdout } = run("check-data", [folder("error-date"), "--format", "json", "--lang", "ca"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).errors).toHaveLength(2);
  });

  it("names the folder for GitHub when it lies in the caller's", () => {
    const path = folder("error-id").slice(room.length + 1);
    expect(run("check-data", [path, "--format=github"]).stdout).toContain(
      `::error file=${path}/sources.csv,line=3,col=1::id: `,
    );
  });

  it.each([
    ["no such folder", ["missing-folder"]],
    ["an unknown option", ["--colour"]],
    ["an unknown format", ["--format", "xml"]],
    ["an unknown language", ["--lang", "fr"]],
  ])("cannot run with %s", (_, args) => {
    const { status, stdout, stderr } = run("check-data", args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });
});

describe.each(["check-data", "build-data"] as const)("asked for help, %s", (script) => {
  it.each([["--help"], ["-h"], ["folder", "--help"]])("says how it is used and does nothing else (%s)", (...args) => {
    const { status, stdout, stderr } = run(script, args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^npm run data(:check)? -- .*\n$/);
  });
});

describe("building the data", { timeout: 30_000 }, () => {
  const names = [
    "atlas.json",
    "catalog.jsonld",
    "catalog.ttl",
    "datapackage.json",
    "partners.csv",
    "partners.geojson",
    "partnerships.csv",
    "partnerships.geojson",
    "sources.csv",
    "themes.csv",
  ];

  it("writes every file into a folder that was not there, and nothing beside it", () => {
    const parent = mkdtempSync(join(room, "out-"));
    expect(run("build-data", ["--data", folder("valid"), "--out", join(parent, "deep/er")]).status).toBe(0);
    expect(readdirSync(join(parent, "deep/er")).sort()).toEqual(names);
    expect(readdirSync(join(parent, "deep"))).toEqual(["er"]);
  });

  it("never writes over the tables, by whatever way their folder is named", () => {
    const path = folder("valid");
    symlinkSync(path, `${path}-link`);
    const before = readFileSync(join(path, "atlas.json"), "utf8");
    for (const out of [path, `${path}/../${basename(path)}`, `${path}-link`]) {
      const { status, stderr } = run("build-data", ["--data", path, "--out", out]);
      expect(status).toBe(2);
      expect(stderr).toContain("holds the tables themselves");
    }
    expect(readFileSync(join(path, "atlas.json"), "utf8")).toBe(before);
  });

  it("writes nothing when the data are wrong", () => {
    const out = join(room, "never");
    const { status, stdout } = run("build-data", ["--data", folder("error-date"), "--out", out]);
    expect(status).toBe(1);
    expect(stdout).toContain("partnerships.csv:2:11 date:");
    expect(readdirSync(room)).not.toContain("never");
  });

  it("replaces its own files and leaves others alone", () => {
    const out = mkdtempSync(join(room, "out-"));
    writeFileSync(join(out, "atlas.json"), "old");
    writeFileSync(join(out, "notes.txt"), "mine");
    expect(run("build-data", ["--data", folder("valid"), "--out", out]).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...names, "notes.txt"].sort());
    expect(readFileSync(join(out, "atlas.json"), "utf8")).not.toBe("old");
  });

  it("changes nothing when one of the files cannot be written", () => {
    const out = mkdtempSync(join(room, "out-"));
    writeFileSync(join(out, "atlas.json"), "old");
    mkdirSync(join(out, "themes.csv"));
    expect(run("build-data", ["--data", folder("valid"), "--out", out]).status).toBe(2);
    expect(readdirSync(out).sort()).toEqual(["atlas.json", "themes.csv"]);
    expect(readFileSync(join(out, "atlas.json"), "utf8")).toBe("old");
  });
});
