import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { hostScript } from "../../scripts/host-script.ts";
import { embedKeys } from "../../src/embed/embed-keys.ts";
import { sorts } from "../../src/model/order.ts";
import { embedPresets, filterModes, groupings, looks, projections } from "../../src/state/selection.ts";
import { atlasOf } from "../model/small-atlas.ts";

const { settings } = atlasOf({ partners: [], partnerships: [] });

describe("the script of host pages", () => {
  let code = "";
  beforeAll(async () => {
    code = await hostScript(settings);
  }, 60_000);

  it("weighs no more than 1.5 kB as it travels", () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(1500);
  });

  it("is a classic script that brings nothing along and leaves no name of its own behind", () => {
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/\b(import|export|eval|innerHTML|document\.write|fetch|XMLHttpRequest)\b/);
    expect(code).toMatch(/^\(function|^\(\(\)|^!function/);
  });

  it("names every key of the address, and asks no other site for anything", () => {
    for (const key of embedKeys) expect(code).toMatch(new RegExp(`["'\`.,]${key}["'\`.,]`));
    expect(code).not.toMatch(/https?:/);
  });

  it("gives a frame the atlas's title in the default language where it has none in another", () => {
    expect(settings.languages.length).toBeGreaterThan(1);
    expect(code).toContain(`{${settings.languages[0]}:\`Atles\`}`);
  });
});

describe("the types for host pages", () => {
  const text = readFileSync(join(import.meta.dirname, "../../public/embed.d.ts"), "utf8");
  const state = /interface AtlasState \{([^}]*)\}/.exec(text)?.[1] ?? "";
  const members = new Map([...state.matchAll(/^ {2}(\w+)\?: (.+);$/gm)].map(([, key = "", type = ""]) => [key, type]));

  it("have the keys of the address, in its order, and no other", () => {
    expect([...members.keys()]).toEqual(embedKeys);
  });

  it.each([
    ["projection", projections],
    ["sort", sorts],
    ["group", groupings],
    ["embed", embedPresets],
    ["look", looks],
    ["filters", filterModes],
  ] as const)("name every value of %s", (key, values) => {
    expect(members.get(key)).toBe([...values.map((value) => `"${value}"`), "null"].join(" | "));
  });
});
