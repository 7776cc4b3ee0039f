/** The box in which an outline of counts is drawn; it is stretched to the width of the scale. */
export const stepBox = { width: 1000, height: 100 };

/** An area with one step a value, `most` reaching the top of the box; `edges` are where the steps begin, and where the last ends. */
export function stepPath(counts: ArrayLike<number>, most: number, edges: readonly number[]): string {
  const { width, height } = stepBox;
  let path = `M0 ${height}`;
  let level = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count === level) continue;
    path += `H${rounded(edges[index] ?? 0)}V${rounded(height * (1 - count / most))}`;
    level = count;
  }
  return `${path}H${width}V${height}Z`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
