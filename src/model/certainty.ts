import type { Partnership } from "./atlas.ts";
import type { EdtfForm } from "./edtf.ts";

const uncertainForms: ReadonlySet<EdtfForm> = new Set(["unspecified", "unknown", "before", "after", "one-of"]);

/** Whether the date is qualified, one of two, one-sided, cut short by X or unknown; a bare year or month is coarse, not uncertain. */
export function isUncertain({ date }: Partnership): boolean {
  return date.qualified || uncertainForms.has(date.form);
}
