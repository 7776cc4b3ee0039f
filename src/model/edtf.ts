/** The one door to dates: what they are, how they are read, compared and mended. */
export { type Day, dayOf, dayToIso, isoToDay, yearOfDay } from "./day.ts";
export {
  type Bounds,
  certainlyWithin,
  compareEdtf,
  compareEdtfDescending,
  type EdtfDate,
  type EdtfForm,
  type EdtfQualifier,
  endBounds,
  isInterval,
  possiblyWithin,
  startBounds,
} from "./edtf-date.ts";
export { parseEdtf } from "./edtf-parse.ts";
export { suggestEdtf } from "./edtf-suggest.ts";
