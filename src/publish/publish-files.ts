import { fileOf, tableNames } from "../model/table-columns.ts";
import type { Tables } from "../model/tables.ts";
import { publishDataPackage } from "./datapackage.ts";
import { dcatGraph } from "./dcat.ts";
import { writeJsonLd } from "./json-ld.ts";
import { publishAtlas } from "./publish-atlas.ts";
import { publishCsv } from "./publish-csv.ts";
import { publishPartnersGeojson, publishPartnershipsGeojson } from "./publish-geojson.ts";
import { writeTurtle } from "./turtle.ts";

/** Every file of `dist/data/` that the tables alone decide: name → text. The same tables give the same bytes. */
export function publishFiles(tables: Tables): ReadonlyMap<string, string> {
  const data = new Map([
    ["atlas.json", `${JSON.stringify(publishAtlas(tables))}\n`],
    ...tableNames.map((name) => [fileOf(name), publishCsv(tables, name)] as const),
    ["partnerships.geojson", `${JSON.stringify(publishPartnershipsGeojson(tables))}\n`],
    ["partners.geojson", `${JSON.stringify(publishPartnersGeojson(tables))}\n`],
  ]);
  const bytes = new Map([...data].map(([name, text]) => [name, new TextEncoder().encode(text).length]));
  const catalog = dcatGraph(tables, bytes);
  return new Map([
    ...data,
    ["datapackage.json", `${JSON.stringify(publishDataPackage(tables, bytes), undefined, 2)}\n`],
    ["catalog.jsonld", writeJsonLd(catalog)],
    ["catalog.ttl", writeTurtle(catalog)],
  ]);
}
