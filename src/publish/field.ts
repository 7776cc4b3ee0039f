/** A column in the words of Table Schema; whether it is required is known from the table's own definition. */
export interface FieldDefinition {
  readonly title: string;
  readonly description: string;
  readonly type: "string" | "number" | "date";
  readonly example?: string;
  readonly rdfType?: string;
  readonly constraints?: {
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
}

export type FieldDefinitions = ReadonlyMap<string, FieldDefinition>;

const slug = "[a-z0-9]+(-[a-z0-9]+)*";

export function idField(row: string): FieldDefinition {
  return {
    title: "Id",
    description: `Stable id of the ${row}, part of its address.`,
    type: "string",
    constraints: { unique: true, pattern: slug, maxLength: 80 },
  };
}

export function textField(title: string, description: string): FieldDefinition {
  return { title, description, type: "string" };
}

export function slugField(title: string, description: string): FieldDefinition {
  return { title, description, type: "string", constraints: { pattern: slug } };
}

export function choiceField(title: string, description: string, values: readonly string[]): FieldDefinition {
  return { title, description, type: "string", constraints: { enum: values } };
}

export function patternField(title: string, description: string, pattern: string): FieldDefinition {
  return { title, description, type: "string", constraints: { pattern } };
}

const listNote = "Items are separated by |.";

export function listField(title: string, description: string): FieldDefinition {
  return { title, description: `${description} ${listNote}`, type: "string" };
}

/** Of the type `string`, because the published profile of Table Schema 2 refuses the type `list` that its text has. */
export function idListField(title: string, description: string): FieldDefinition {
  return {
    title,
    description: `${description} ${listNote}`,
    type: "string",
    constraints: { pattern: `${slug}(\\|${slug})*` },
  };
}

export function dayField(title: string, description: string): FieldDefinition {
  return { title, description, type: "date" };
}

/** A date as far as it is known, never padded: no type of Table Schema fits one. */
export function edtfField(title: string, description: string, example: string): FieldDefinition {
  return {
    title,
    description: `${description} Extended Date/Time Format (ISO 8601-2), levels 0 and 1.`,
    type: "string",
    example,
    rdfType: "http://id.loc.gov/datatypes/edtf/EDTF",
  };
}

export function degreesField(title: string, description: string, limit: number): FieldDefinition {
  return { title, description, type: "number", constraints: { minimum: -limit, maximum: limit } };
}
