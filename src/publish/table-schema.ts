import type { Language } from "../model/atlas.ts";
import { knownLocale } from "../model/locale.ts";
import { columnsOf, type TableName, textColumn } from "../model/table-columns.ts";
import type { FieldDefinition, FieldDefinitions } from "./field.ts";
import { partnerFields } from "./partner-fields.ts";
import { partnershipFields } from "./partnership-fields.ts";
import { sourceFields } from "./source-fields.ts";
import { themeFields } from "./theme-fields.ts";

interface Field extends Omit<FieldDefinition, "constraints"> {
  readonly name: string;
  readonly constraints?: FieldDefinition["constraints"] & { readonly required?: true };
}

interface ForeignKey {
  readonly fields: readonly string[];
  /** Without `resource` it is the table itself. */
  readonly reference: { readonly resource?: TableName; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

const definitions: Readonly<Record<TableName, FieldDefinitions>> = {
  partnerships: partnershipFields,
  partners: partnerFields,
  themes: themeFields,
  sources: sourceFields,
};

/** The Table Schema of a published table: every column in the order of its file. */
export function tableSchema(table: TableName, languages: readonly Language[]): TableSchema {
  return {
    fields: columnsOf[table].flatMap(({ name, perLanguage, required }) => {
      const definition = definitionOf(table, name);
      if (!perLanguage) return [fieldOf(name, definition, required)];
      // One language is enough for a row, so a column is required only where there is no other.
      return languages.map((language) =>
        fieldOf(textColumn(name, language), inLanguage(definition, language), required && languages.length === 1),
      );
    }),
    missingValues: [""],
    primaryKey: ["id"],
    // The cells of lists point to other tables too, but a foreign key has no words for one of several ids.
    ...(table === "partnerships" ? { foreignKeys: [{ fields: ["part_of"], reference: { fields: ["id"] } }] } : {}),
  };
}

function definitionOf(table: TableName, name: string): FieldDefinition {
  const definition = definitions[table].get(name);
  if (definition === undefined) throw new RangeError(`${table}.csv: nothing describes the column ${name}`);
  return definition;
}

function inLanguage(definition: FieldDefinition, language: Language): FieldDefinition {
  const locale = knownLocale(language);
  const name = locale === undefined ? language : new Intl.DisplayNames(["en"], { type: "language" }).of(locale);
  return { ...definition, title: `${definition.title} (${name})` };
}

function fieldOf(name: string, definition: FieldDefinition, isRequired: boolean): Field {
  const { constraints, ...described } = definition;
  const all = { ...(isRequired ? { required: true as const } : {}), ...constraints };
  return { name, ...described, ...(Object.keys(all).length > 0 ? { constraints: all } : {}) };
}
