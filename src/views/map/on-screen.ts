import type { Point } from "./great-circle.ts";
import type { Line } from "./lines.ts";
import type { Pixel } from "./projection.ts";

/** A line as it lies on screen: runs of pixels, broken where it goes behind the earth. */
export interface LineOnScreen {
  readonly line: Line;
  readonly runs: readonly (readonly Pixel[])[];
}

export function projectRuns(
  pieces: readonly (readonly Point[])[],
  project: (point: Point) => Pixel | undefined,
): readonly (readonly Pixel[])[] {
  const runs: Pixel[][] = [];
  for (const piece of pieces) {
    let run: Pixel[] = [];
    for (const point of piece) {
      const pixel = project(point);
      if (pixel !== undefined) run.push(pixel);
      else if (run.length > 0) {
        runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs.filter(({ length }) => length > 1);
}
