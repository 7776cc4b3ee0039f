import { sourceKinds } from "../model/vocabulary.ts";
import { choiceField, dayField, edtfField, type FieldDefinitions, idField, patternField, textField } from "./field.ts";

/** The columns of `sources.csv`. */
export const sourceFields: FieldDefinitions = new Map([
  ["id", idField("source")],
  ["title", textField("Title", "Title of the source, in its own language.")],
  ["publisher", textField("Publisher", "Who published it.")],
  ["url", patternField("Address", "Where it can be read; empty where a file is named instead.", "https?://.+")],
  ["file", textField("File", "Name of the file that holds it; empty where an address is given instead.")],
  ["published", edtfField("Published", "When it was published.", "2024-09")],
  [
    "language",
    patternField("Language", "Its language, BCP 47.", "([a-zA-Z]{2,3}|[xX]-[a-zA-Z0-9]{1,8})(-[a-zA-Z0-9]{1,8})*"),
  ],
  ["kind", choiceField("Kind", "What sort of source it is.", sourceKinds)],
  ["seen", dayField("Seen", "Day on which it was read.")],
]);
