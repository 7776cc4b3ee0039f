import { bindings, confidences, dateBases, effects, kinds } from "../model/vocabulary.ts";
import {
  choiceField,
  dayField,
  edtfField,
  type FieldDefinitions,
  idField,
  idListField,
  listField,
  slugField,
  textField,
} from "./field.ts";

/** The columns of `partnerships.csv`; those with a text per language under the name that they share. */
export const partnershipFields: FieldDefinitions = new Map([
  ["id", idField("partnership")],
  [
    "kind",
    choiceField(
      "Kind",
      "twinning: a lasting pact between cities; agreement: a memorandum, protocol or declaration; membership: founding, joining or holding office in a network; hosting: an international body based in the city; award: recognition given to the city; event: a congress, fair or festival; follow-up: what came later of another partnership.",
      kinds,
    ),
  ],
  ["title", textField("Title", "What the partnership is called.")],
  ["summary", textField("Summary", "What it is about, in a few sentences.")],
  ["partners", idListField("Partners", "Ids of rows of partners.csv.")],
  ["themes", idListField("Themes", "Ids of rows of themes.csv; the first is the main one.")],
  [
    "date",
    edtfField("Date", "When it was signed or began; an interval if it lasted so long; XXXX if unknown.", "2022-07"),
  ],
  [
    "date_basis",
    choiceField(
      "Basis of the date",
      "Whether a source states the date, it was inferred, or sources disagree.",
      dateBases,
    ),
  ],
  ["date_note", textField("Note on the date", "Why the date is what it is.")],
  [
    "end",
    edtfField(
      "End",
      "When it ended; .. if stated to be open-ended; XXXX if over on an unknown day; empty if not stated.",
      "2023-12-31",
    ),
  ],
  ["confirmed", edtfField("Confirmed", "Latest evidence that it was in force.", "2024")],
  ["part_of", slugField("Part of", "Id of the partnership that it follows from or belongs to.")],
  ["effect", choiceField("Effect", "What it does to the partnership that it is part of.", effects)],
  ["instrument", slugField("Instrument", "Form of the text, such as memorandum, protocol or charter.")],
  ["binding", choiceField("Binding", "Whether the text says that it binds in law; empty if not stated.", bindings)],
  ["place", textField("Place", "Where it was signed or took place.")],
  ["signatories", listField("Signatories", "Names of those who signed.")],
  ["sources", idListField("Sources", "Ids of rows of sources.csv.")],
  ["confidence", choiceField("Confidence", "How well the sources bear out the row.", confidences)],
  ["checked", dayField("Checked", "Day on which the row was last compared with its sources.")],
]);
