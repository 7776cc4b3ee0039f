import type { Kind } from "../model/vocabulary.ts";

/** One shape per kind, the sign for those who do not see its colour: an SVG path around 0,0 within a radius of 7. */
export const kindShapes: Readonly<Record<Kind, string>> = {
  twinning: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z",
  agreement: "M-5 -5H5V5H-5Z",
  membership: "M0 -6L5.2 -3L5.2 3L0 6L-5.2 3L-5.2 -3Z",
  hosting: "M0 -6.5L6 -1V6H-6V-1Z",
  award: "M0 -6.6L1.7 -2.35L6.28 -2.04L2.76 0.9L3.88 5.34L0 2.9L-3.88 5.34L-2.76 0.9L-6.28 -2.04L-1.7 -2.35Z",
  event: "M0 -6.5L6.5 0L0 6.5L-6.5 0Z",
  "follow-up": "M-4 -6L6 0L-4 6Z",
};
