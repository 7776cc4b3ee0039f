import { localText } from "../i18n/words.ts";
import type { Language, Settings } from "../model/atlas.ts";
import { slugOf } from "../model/suggest.ts";
import { fileOf, type TableName, tableNames } from "../model/table-columns.ts";
import { addressOf, iriOf, resourceIri } from "./address.ts";
import { openDefinitionName } from "./authorities.ts";
import { clean } from "./clean.ts";
import { contactOf } from "./contact.ts";
import { type DatasetFacts, daysOf, descriptionIn, instantOf, keywordsIn, publisherOf, shown } from "./dataset.ts";
import { type TableSchema, tableSchema } from "./table-schema.ts";

const english: Language = "en";

/** The descriptor is in English, which therefore leads its languages; those of the tables keep the atlas's order. */
interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly version?: string;
  readonly created?: string;
  readonly languages: readonly Language[];
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly name?: string; readonly path: string; readonly title: string }[];
  readonly contributors: readonly {
    readonly title: string;
    readonly path: string;
    readonly email?: string;
    readonly roles: readonly string[];
  }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly TableResource[];
}

interface TableResource {
  readonly name: TableName;
  readonly type: "table";
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly bytes?: number;
  readonly dialect: {
    readonly header: true;
    readonly delimiter: ",";
    readonly lineTerminator: "\n";
    readonly quoteChar: '"';
    readonly doubleQuote: true;
  };
  readonly languages: readonly Language[];
  readonly schema: TableSchema;
}

/** The tables as a Data Package (version 2); `bytes` are the sizes of the files by their name in `data/`. */
export function publishDataPackage(facts: DatasetFacts, bytes: ReadonlyMap<string, number>): DataPackage {
  const { settings } = facts;
  const days = daysOf(facts);
  const title = shown(settings.title, english);
  const keywords = keywordsIn(facts, english);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slugOf(title) || "atlas",
    id: resourceIri(settings, "dataset"),
    title,
    description: descriptionIn(settings, english),
    homepage: addressOf(settings),
    ...(days === undefined ? {} : { version: days.modified, created: instantOf(days.modified) }),
    languages: [english, ...settings.languages.filter((language) => language !== english)],
    keywords,
    licenses: [licenceOf(settings)],
    contributors: [publisherContributor(settings)],
    sources: [{ title: "The source of every row, in sources.csv", path: addressOf(settings, "data/sources.csv") }],
    resources: tableNames.map((table) => tableResource(table, settings.languages, bytes)),
  };
}

function licenceOf({ licence }: Settings): DataPackage["licenses"][number] {
  const name = openDefinitionName(licence.uri);
  return { ...(name === undefined ? {} : { name }), path: iriOf(licence.uri), title: clean(licence.name) };
}

function publisherContributor(settings: Settings): DataPackage["contributors"][number] {
  const { email } = contactOf(settings);
  return {
    title: clean(localText(publisherOf(settings), english).text),
    path: addressOf(settings),
    ...(email === undefined ? {} : { email }),
    roles: ["publisher"],
  };
}

const contents: Readonly<Record<TableName, { readonly title: string; readonly description: string }>> = {
  partnerships: { title: "Partnerships", description: "One dated, sourced fact a row that ties the city to partners." },
  partners: { title: "Partners", description: "Whom the city is tied to, each with one point on the map." },
  themes: { title: "Themes", description: "The subjects of partnerships, in the order in which they are shown." },
  sources: { title: "Sources", description: "What bears the facts out." },
};

const guard =
  "An empty cell means not stated. A text that a spreadsheet would run as a formula begins with an apostrophe.";

function tableResource(
  table: TableName,
  languages: readonly Language[],
  bytes: ReadonlyMap<string, number>,
): TableResource {
  const path = fileOf(table);
  const size = bytes.get(path);
  const { title, description } = contents[table];
  return {
    name: table,
    type: "table",
    path,
    title,
    description: `${description} ${guard}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...(size === undefined ? {} : { bytes: size }),
    dialect: { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true },
    languages,
    schema: tableSchema(table, languages),
  };
}
