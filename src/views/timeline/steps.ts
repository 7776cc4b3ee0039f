/** The box in which an outline of counts is drawn; it is stretched to the width of the scale. */
export const stepBox = { width: 1000, height: 100 };

/** An area of one step a value over the whole width of the box, `most` reaching its top. */
export function stepPath(counts: ArrayLike<number>, most: number): string {
  const { width, height } = stepBox;
  const step = width / Math.max(1, counts.length);
  const steps = Array.from(counts, (count, index) => {
    const y = rounded(height * (1 - count / most));
    return `V${y}H${rounded((index + 1) * step)}`;
  });
  return `M0 ${height}${steps.join("")}V${height}Z`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
