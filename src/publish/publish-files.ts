import { fileOf, tableNames } from "../model/table-columns.ts";
import type { Tables } from "../model/tables.ts";
import { publishAtlas } from "./publish-atlas.ts";
import { publishCsv } from "./publish-csv.ts";
import { publishPartnersGeojson, publishPartnershipsGeojson } from "./publish-geojson.ts";

/** Every file of `dist/data/` that the tables alone decide: name → text. The same tables give the same bytes. */
export function publishFiles(tables: Tables): ReadonlyMap<string, string> {
  return new Map([
    ["atlas.json", `${JSON.stringify(publishAtlas(tables))}\n`],
    ...tableNames.map((name) => [fileOf(name), publishCsv(tables, name)] as const),
    ["partnerships.geojson", `${JSON.stringify(publishPartnershipsGeojson(tables))}\n`],
    ["partners.geojson", `${JSON.stringify(publishPartnersGeojson(tables))}\n`],
  ]);
}
