import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isoToDay } from "../../src/model/edtf.ts";
import type { Tables } from "../../src/model/tables.ts";
import { publishDataPackage } from "../../src/publish/datapackage.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { tableSchema } from "../../src/publish/table-schema.ts";
import { firstCity, hostileCity, hostileTextCleaned, secondCity, tablesOf, uncheckedCity } from "./cities.ts";

const data = join(import.meta.dirname, "../../data");
const ownCity = tablesOf(
  new Map(
    readdirSync(data)
      .filter((name) => /\.(csv|json)$/.test(name))
      .map((name) => [name, new Uint8Array(readFileSync(join(data, name)))]),
  ),
);
const cities: readonly (readonly [string, Tables])[] = [
  ["the first city", firstCity],
  ["a city in two other languages", secondCity],
  ["a city with hostile texts", hostileCity],
  ["the atlas's own city", ownCity],
];

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
}

/** Why a cell is not what its field promises; nothing where it is. */
function faultOf({ name, type, constraints = {} }: Field, cell: string): string[] {
  if (cell === "") return constraints.required ? [`${name} is required`] : [];
  const faults = [
    constraints.enum === undefined || constraints.enum.includes(cell),
    constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(cell),
    constraints.maxLength === undefined || cell.length <= constraints.maxLength,
    type !== "date" || isoToDay(cell) !== undefined,
    type !== "number" || (Number(cell) >= constraints.minimum! && Number(cell) <= constraints.maximum!),
  ];
  return faults.includes(false) ? [`${name}: ${cell}`] : [];
}

describe.each(cities)("the data package of %s", (_, tables) => {
  const files = publishFiles(tables);
  const descriptor = JSON.parse(files.get("datapackage.json")!);
  const rowsOf = (path: string) => Papa.parse<string[]>(files.get(path)!, { skipEmptyLines: true }).data;

  it("has a table for each CSV, with the columns of its header in their order, each described", () => {
    expect(descriptor.resources.map(({ path }: { path: string }) => path)).toEqual(
      [...files.keys()].filter((name) => name.endsWith(".csv")),
    );
    for (const { path, schema } of descriptor.resources) {
      expect(schema.fields.map(({ name }: Field) => name)).toEqual(rowsOf(path)[0]);
      for (const { title, description } of schema.fields) expect([title, description]).not.toContain("");
    }
  });

  it("promises nothing that a cell does not keep", () => {
    for (const { path, schema } of descriptor.resources) {
      const [, ...rows] = rowsOf(path);
      expect(rows.length).toBeGreaterThan(0);
      expect(
        rows.flatMap((row) => schema.fields.flatMap((field: Field, at: number) => faultOf(field, row[at]!))),
      ).toEqual([]);
      const unique = schema.fields.findIndex(({ constraints }: Field) => constraints?.unique);
      expect(new Set(rows.map((row) => row[unique])).size).toBe(rows.length);
    }
  });

  it("points with its keys to tables and columns that are there", () => {
    const columnsOf = new Map<string, string[]>(
      descriptor.resources.map((resource: { name: string; schema: { fields: Field[] } }) => [
        resource.name,
        resource.schema.fields.map(({ name }) => name),
      ]),
    );
    let keys = 0;
    for (const { name, schema } of descriptor.resources) {
      expect(columnsOf.get(name)).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        keys += 1;
        expect(columnsOf.get(name)).toEqual(expect.arrayContaining(fields));
        expect(columnsOf.get(reference.resource ?? name)).toEqual(expect.arrayContaining(reference.fields));
      }
    }
    expect(keys).toBe(1);
  });

  it("says how many bytes each table has", () => {
    for (const { path, bytes } of descriptor.resources) expect(bytes).toBe(Buffer.byteLength(files.get(path)!));
  });
});

describe("a data package", () => {
  const described = (tables: Tables) => publishDataPackage(tables, new Map());

  it("is of the day on which its data were last checked", () => {
    expect(described(firstCity)).toMatchObject({ version: "2026-11-01", created: "2026-11-01T00:00:00Z" });
    expect(described(secondCity)).toMatchObject({ version: "2025-01-09", created: "2025-01-09T00:00:00Z" });
  });

  it("takes the day on which a source was read where no row was checked, and names none where nobody wrote one down", () => {
    const { partnerships } = uncheckedCity;
    expect(described({ ...firstCity, partnerships }).version).toBe("2026-11-01");
    expect(Object.keys(described(uncheckedCity))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/version|created/)]),
    );
  });

  it("names a licence that the Open Definition knows, and only links to another", () => {
    expect(described(firstCity).licenses).toEqual([
      { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY 4.0" },
    ]);
    expect(described(secondCity).licenses).toEqual([
      { path: "https://example.org/licence%7Couverte?%3Cv%3E=2", title: "Licence ouverte" },
    ]);
  });

  it("is in English and lists the languages of its tables in their order", () => {
    const { languages, resources } = described(secondCity);
    expect(languages).toEqual(["en", "oc", "fr"]);
    expect(resources.map((resource) => resource.languages)).toEqual(Array(4).fill(["oc", "fr"]));
  });

  it("names its publisher and how to write there", () => {
    expect(described(firstCity).contributors).toEqual([
      { title: "City Council", path: "https://atlas.example.org/", email: "atlas@example.org", roles: ["publisher"] },
    ]);
    expect(described(secondCity).contributors).toEqual([
      { title: "Mairie", path: "https://example.org/atlas/", roles: ["publisher"] },
    ]);
  });

  it("keeps a hostile title as text", () => {
    expect(described(hostileCity).title).toBe(hostileTextCleaned);
  });

  it("requires a text only where there is one language to write it in", () => {
    const titles = (languages: readonly string[]) =>
      tableSchema("partnerships", languages)
        .fields.filter(({ name }) => name.startsWith("title_"))
        .map(({ constraints }) => constraints?.required);
    expect(titles(["oc"])).toEqual([true]);
    expect(titles(["oc", "fr"])).toEqual([undefined, undefined]);
  });
});
