import { type FieldDefinitions, idField, patternField, textField } from "./field.ts";

/** The columns of `themes.csv`. */
export const themeFields: FieldDefinitions = new Map([
  ["id", idField("theme")],
  ["name", textField("Name", "Name of the theme.")],
  ["definition", textField("Definition", "What belongs under it and what does not.")],
  ["colour", patternField("Colour", "Colour in which it is drawn.", "#[0-9a-fA-F]{6}")],
  ["icon", textField("Icon", "Name of its icon.")],
]);
