type Point = readonly [x: number, y: number];

/** Leaves out points that lie no further than `tolerance` from the line through those that stay; both ends stay. */
export function straighten(line: readonly Point[], tolerance: number): readonly Point[] {
  const stays = new Set([0, line.length - 1]);
  const stretches: (readonly [from: number, to: number])[] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [first, last] = [line[from], line[to]];
    if (first === undefined || last === undefined) continue;
    let [furthest, distance] = [0, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const away = distanceToSegment(line[index] ?? first, first, last);
      if (away > distance) [furthest, distance] = [index, away];
    }
    if (furthest === 0) continue;
    stays.add(furthest);
    stretches.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, index) => stays.has(index));
}

/** From a point to the stretch between two others. */
export function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - near * alongX, y - fromY - near * alongY);
}
