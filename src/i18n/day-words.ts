import { parseEdtf } from "../model/edtf.ts";
import { describeDate } from "./date-words.ts";

/** A day of the tables, in words; the text itself where it is no day. */
export function describeDay(iso: string, language: string): string {
  const date = parseEdtf(iso);
  return date === undefined ? iso : describeDate(date, language);
}
