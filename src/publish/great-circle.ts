import { geoDistance, geoInterpolate } from "d3-geo";
import type { Position } from "geojson";

const stepRadians = Math.PI / 90;

/**
 * The shortest way from one `[lon, lat]` to another as lines with a corner at most every 2°, cut where it crosses the
 * antimeridian so that no line does. One line, or two.
 */
export function greatCircle(from: Position, to: Position): readonly (readonly Position[])[] {
  const [start, finish] = [pair(from), pair(to)];
  const along = geoInterpolate(start, finish);
  const steps = Math.max(1, Math.ceil(geoDistance(start, finish) / stepRadians));
  const lines: Position[][] = [[start]];
  let before = start;
  for (let step = 1; step <= steps; step++) {
    const here = step === steps ? finish : along(step / steps);
    const line = lines.at(-1) ?? [];
    if (Math.abs(here[0] - before[0]) <= 180) line.push(here);
    else if (Math.abs(here[0]) === 180) line.push([-here[0], here[1]]);
    else if (Math.abs(before[0]) === 180) {
      if (line.length === 1) lines.pop();
      lines.push([[-before[0], before[1]], here]);
    } else {
      const lat = along(crossingShare(along, (step - 1) / steps, step / steps))[1];
      const side = before[0] > 0 ? 180 : -180;
      line.push([side, lat]);
      lines.push([[-side, lat], here]);
    }
    before = pair(lines.at(-1)?.at(-1) ?? here);
  }
  return lines.map((line) => line.map(rounded));
}

/** Where between two shares of the way the longitude changes its sign at 180°. */
function crossingShare(along: (share: number) => [number, number], low: number, high: number): number {
  const isEast = along(low)[0] > 0;
  let [before, after] = [low, high];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (before + after) / 2;
    if (along(middle)[0] > 0 === isEast) before = middle;
    else after = middle;
  }
  return before;
}

function pair([lon = 0, lat = 0]: Position): [number, number] {
  return [lon, lat];
}

/** Five decimals, about a metre. */
export function rounded([lon = 0, lat = 0]: Position): Position {
  const to = (degrees: number) => Math.round(degrees * 1e5) / 1e5 + 0;
  return [to(lon), to(lat)];
}
