import { partnerTypes, positions } from "../model/vocabulary.ts";
import { choiceField, degreesField, type FieldDefinitions, idField, patternField, textField } from "./field.ts";

/** The columns of `partners.csv`. */
export const partnerFields: FieldDefinitions = new Map([
  ["id", idField("partner")],
  ["type", choiceField("Type", "What sort of partner it is.", partnerTypes)],
  ["name", textField("Name", "Name of the partner.")],
  ["city", textField("City", "City in which its point lies.")],
  ["country", patternField("Country", "Country of its point, ISO 3166-1 alpha-2.", "[A-Z]{2}")],
  ["lat", degreesField("Latitude", "Decimal degrees north, WGS 84.", 90)],
  ["lon", degreesField("Longitude", "Decimal degrees east, WGS 84.", 180)],
  [
    "position",
    choiceField("Position", "What the point stands for: the city, the partner's seat, or its country.", positions),
  ],
  ["wikidata", patternField("Wikidata", "Id of its item in Wikidata.", "Q[1-9][0-9]*")],
  ["website", patternField("Website", "Address of its website.", "https?://.+")],
]);
