import type { Extent, LaneMark } from "./layout.ts";

/** How far from a mark the pointer still means it. */
const reachPx = 12;

/** The mark that lies nearest to a point of the lane's drawing, where one is within reach. */
export function nearestMark(
  marks: readonly LaneMark[],
  point: { readonly xPx: number; readonly yPx: number },
  widthPx: number,
): LaneMark | undefined {
  let nearest: LaneMark | undefined;
  let least = reachPx;
  for (const mark of marks) {
    const down = Math.abs(mark.y - point.yPx);
    if (down > least) continue;
    const distance = Math.hypot(down, acrossPx(mark, point.xPx, widthPx));
    if (distance > least) continue;
    least = distance;
    nearest = mark;
  }
  return nearest;
}

function acrossPx({ head, pieces }: LaneMark, xPx: number, widthPx: number): number {
  const extents: readonly Extent[] = [{ x: head, width: 0 }, ...pieces];
  const distances = extents.map(({ x, width }) => {
    const from = (x / 100) * widthPx;
    const to = ((x + width) / 100) * widthPx;
    return Math.max(0, from - xPx, xPx - to);
  });
  return Math.min(...distances);
}
