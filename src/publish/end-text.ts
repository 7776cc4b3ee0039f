import type { PartnershipRow } from "../model/tables.ts";

/** The `end` of a partnership as its table writes it. */
export function endText({ end }: Pick<PartnershipRow, "end">): string | undefined {
  if (end === "open") return "..";
  return end === "unknown" ? "XXXX" : end?.text;
}
