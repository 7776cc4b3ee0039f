import { failureBit } from "../../model/facets.ts";

/** Matches everything; matches everything but the years; or does not match. */
export type Standing = "inside" | "outside" | "hidden";

const yearsBit = failureBit("years");

/** The timeline is not narrowed by its own years: what fails them alone is there, but pale. `failed` as in the selected rows. */
export function standingOf(failed: number): Standing {
  if (failed === 0) return "inside";
  return (failed & ~yearsBit) === 0 ? "outside" : "hidden";
}
