/** All in pixels; the drawing has them as custom properties in `marks.css`, the canvas from here. */
export interface MarkSizes {
  readonly barPx: number;
  /** Of the box of 16 in which shapes are made. */
  readonly headScale: number;
  readonly ringPx: number;
}

/** How large a mark is drawn around the middle of its row, by the distance between rows. */
export function markSizes(pitchPx: number): MarkSizes {
  if (pitchPx >= 14) return { barPx: 5, headScale: 0.75, ringPx: 8 };
  if (pitchPx >= 11) return { barPx: 4, headScale: 0.66, ringPx: 7 };
  if (pitchPx >= 9) return { barPx: 3, headScale: 0.56, ringPx: 6.5 };
  return { barPx: 3, headScale: 0.44, ringPx: 5.5 };
}

export const openPx = 14;
