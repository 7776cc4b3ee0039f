import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { roomOf } from "./architecture/rooms.ts";
import { fileFaults, importCircles, importFault, importsOf } from "./architecture/rules.ts";

const project = join(import.meta.dirname, "..");

/** The text of every source file by its path within the project. */
const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(project, path), "utf8")]),
);

describe("the house", () => {
  it("has a room for every source file", () => {
    expect(sources.size).toBeGreaterThan(80);
    expect([...sources.keys()].filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it("is built one way: every import leads to a lower room, and no view knows another", () => {
    const faults = [...sources].flatMap(([path, text]) =>
      importsOf(path, text).flatMap((found) => importFault(path, found) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it("has no circle of imports", () => {
    expect(importCircles(sources)).toEqual([]);
  });

  it("has small files with names of their own, and no markup made from text", () => {
    expect([...sources].flatMap(([path, text]) => fileFaults(path, text))).toEqual([]);
  });

  it("reads no signal for nothing, which a build may leave out", () => {
    const bare = [...sources].flatMap(([path, text]) =>
      (text.match(/^\s*[\w.]+\.value;$/gm) ?? []).map((line) => `${path}: ${line.trim()}`),
    );
    expect(bare).toEqual([]);
  });
});

describe("the rules of the house", () => {
  const faultOf = (path: string, source: string) => {
    const [first] = importsOf(path, source);
    return first === undefined ? "no import seen" : importFault(path, first);
  };

  it.each([
    ["src/model/filter.ts", 'import { wordsFor } from "../i18n/words.ts";'],
    ["src/model/filter.ts", 'import { signal } from "@preact/signals";'],
    ["src/model/filter.ts", 'import * as z from "zod";'],
    ["src/state/store.ts", 'import type { ViewProps } from "../views/view.ts";'],
    ["src/state/store.ts", 'const later = () => import("../ui/Mark.tsx");'],
    ["src/i18n/ca.ts", 'export { kindColours } from "../theme/colours.ts";'],
    ["src/load/load.ts", "} from '../views/index.ts';"],
    ["src/views/list/ListView.tsx", 'import { chainOf } from "../detail/chain.ts";'],
    ["src/views/list/ListView.tsx", 'import { views } from "../index.ts";'],
    ["src/views/list/ListView.tsx", 'import { Map } from "maplibre-gl";'],
    ["src/views/list/list.css", '@import "../detail/detail.css";'],
    ["src/views/list/ListView.tsx", 'import "../map/map.css";'],
    ["src/state/store.ts", 'import { bisector } from "d3-array";'],
    ["src/ui/Mark.tsx", 'import { readFile } from "node:fs/promises";'],
    ["src/ui/Mark.tsx", 'import { atlas } from "../../tests/model/small-atlas.ts";'],
    ["src/app.tsx", 'import "./main.tsx";'],
  ])("refuse in %s: %s", (path, source) => {
    expect(faultOf(path, source)).toMatch(new RegExp(`^${path}:1 imports .+, but .+\\.$`));
  });

  it.each([
    ["src/main.tsx", 'import { App } from "./app.tsx";'],
    ["src/model/tables.ts", 'import * as z from "zod/mini";'],
    ["src/views/index.ts", 'import { ListView } from "./list/ListView.tsx";'],
    ["src/views/list/ListView.tsx", 'import "./list.css";'],
    ["src/views/list/ListView.tsx", 'import type { ViewProps } from "../view.ts";'],
    ["src/views/map/engine.ts", 'import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";'],
    ["src/views/map/use-engine.ts", 'const { mountEngine } = await import("./engine.ts");'],
    ["src/theme/base.css", 'src: url("@fontsource-variable/public-sans/files/a.woff2") format("woff2");'],
  ])("allow in %s: %s", (path, source) => {
    expect(faultOf(path, source)).toBeUndefined();
  });

  it("refuse a file outside every room", () => {
    expect(roomOf("src/tools/dates.ts")).toBeUndefined();
    expect(roomOf("src/dates.ts")).toBeUndefined();
  });

  it("see a circle, however long", () => {
    const files = new Map([
      ["src/model/a.ts", 'import "./b.ts";'],
      ["src/model/b.ts", 'import type { C } from "./c.ts";'],
      ["src/model/c.ts", 'export * from "./a.ts";'],
      ["src/model/d.ts", 'import "./a.ts";'],
    ]);
    expect(importCircles(files)).toEqual(["src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts"]);
  });

  it.each([
    ["src/model/utils/dates.ts", "", "stands in utils/"],
    ["src/model/types.ts", "", "named for its main export"],
    ["src/model/long.ts", "line\n".repeat(301), "301 lines"],
    ["src/ui/Mark.tsx", "<p dangerouslySetInnerHTML={{ __html: text }} />", "markup from text"],
    ["src/ui/mark.ts", "element.innerHTML = text;", "markup from text"],
  ])("refuse the file %s", (path, text, fault) => {
    expect(fileFaults(path, text)).toEqual([expect.stringContaining(fault)]);
  });

  it("let a catalogue of words be long", () => {
    expect(fileFaults("src/i18n/ca.ts", "line\n".repeat(900))).toEqual([]);
    expect(fileFaults("src/model/short.ts", "line\n".repeat(300))).toEqual([]);
  });
});
