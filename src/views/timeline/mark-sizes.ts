/** All in pixels. */
export interface MarkSizes {
  readonly barTop: number;
  readonly barHeight: number;
  readonly headSize: number;
  /** Moves the shape, whose place is its corner, onto its middle. */
  readonly headShift: string;
  readonly jointTop: number;
  readonly jointBottom: number;
  readonly openWidth: number;
  readonly ringRadius: number;
}

export const roomyPitchPx = 14;
const middlePitchPx = 11;

/** How large a mark is drawn around the middle of its row, by the distance between rows. */
export function markSizes(y: number, pitchPx: number): MarkSizes {
  const barHeight = pitchPx >= roomyPitchPx ? 5 : pitchPx >= middlePitchPx ? 4 : 3;
  const headSize = pitchPx >= roomyPitchPx ? 12 : pitchPx >= middlePitchPx ? 10.5 : 9;
  const jointReach = barHeight / 2 + 2;
  return {
    barTop: y - barHeight / 2,
    barHeight,
    headSize,
    headShift: `translate(${-headSize / 2} ${-headSize / 2})`,
    jointTop: y - jointReach,
    jointBottom: y + jointReach,
    openWidth: 14,
    ringRadius: headSize / 2 + 2,
  };
}
