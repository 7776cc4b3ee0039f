import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bordersOf, type CountryTopology } from "../../src/load/borders.ts";
import { readAtlas } from "../../src/load/read-atlas.ts";
import { type ReadTables, readTables } from "../../src/load/read-tables.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";

export const folder = join(import.meta.dirname, "../../data");

/** The project's own data folder, checked against borders too. */
export function readFolder(): ReadTables {
  const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name));
  const topology = createRequire(import.meta.url)("world-atlas/countries-50m.json") as CountryTopology;
  return readTables(new Map(names.map((name) => [name, readFileSync(join(folder, name))])), bordersOf(topology));
}

/** What the page makes of the folder, by way of the published file. */
export function atlasOfFolder({ tables }: ReadTables): Atlas {
  if (tables === undefined) throw new Error("the data have errors");
  return readAtlas(JSON.parse(JSON.stringify(publishAtlas(tables))));
}
