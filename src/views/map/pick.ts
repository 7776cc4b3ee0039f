import type { Partnership } from "../../model/atlas.ts";
import type { Point } from "./great-circle.ts";
import type { Group } from "./places.ts";
import type { Pixel } from "./projection.ts";
import { markRadius, type SceneArc } from "./scene.ts";

export type Picked =
  | { readonly type: "group"; readonly group: Group }
  | { readonly type: "arc"; readonly arc: SceneArc }
  /** By the keyboard, whether or not it has an arc. */
  | { readonly type: "partnership"; readonly partnership: Partnership };

/** An arc as it lies on screen: runs of pixels, broken where it goes behind the earth. */
export interface ArcOnScreen {
  readonly item: SceneArc;
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

function distanceToSegment([x, y]: Pixel, [x1, y1]: Pixel, [x2, y2]: Pixel): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

export function distanceToRuns(pixel: Pixel, runs: readonly (readonly Pixel[])[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    for (const [index, end] of run.entries()) {
      const start = run[index - 1];
      if (start !== undefined) nearest = Math.min(nearest, distanceToSegment(pixel, start, end));
    }
  }
  return nearest;
}

export interface PickReach {
  /** Around a mark, beyond its radius. */
  readonly markPx: number;
  readonly arcPx: number;
}

/** What lies under the pointer: the nearest mark within reach, else the nearest arc. */
export function pickAt(
  pixel: Pixel,
  groups: readonly Group[],
  arcs: readonly ArcOnScreen[],
  project: (point: Point) => Pixel | undefined,
  reach: PickReach,
): Picked | undefined {
  let nearest: Picked | undefined;
  let least = reach.markPx;
  for (const group of groups) {
    const at = project(group.point);
    if (at === undefined) continue;
    const distance = Math.hypot(at[0] - pixel[0], at[1] - pixel[1]) - groupRadius(group);
    if (distance <= least) [nearest, least] = [{ type: "group", group }, distance];
  }
  if (nearest !== undefined) return nearest;
  least = reach.arcPx;
  for (const { item, runs } of arcs) {
    const distance = distanceToRuns(pixel, runs);
    if (distance <= least) [nearest, least] = [{ type: "arc", arc: item }, distance];
  }
  return nearest;
}

export const homeRadiusPx = 10;

export function groupRadius(group: Group): number {
  return group.isHome ? homeRadiusPx : markRadius(group.partnerships.length);
}

/** Whether the mark bears its number: it stands for several places and has room. */
export function isNumbered(group: Group): boolean {
  return group.places.length > 1 && groupRadius(group) >= 6;
}

export type Direction = "left" | "right" | "up" | "down";

/** The mark nearest in a direction from a place on screen: within 60° of it, near ones first, straight ones before slanting ones. */
export function nearestTowards(
  direction: Direction,
  from: Pixel,
  groups: readonly Group[],
  project: (point: Point) => Pixel | undefined,
): Group | undefined {
  let nearest: Group | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const at = project(group.point);
    if (at === undefined) continue;
    const [dx, dy] = [at[0] - from[0], at[1] - from[1]];
    const isSideways = direction === "left" || direction === "right";
    const along = (isSideways ? dx : dy) * (direction === "left" || direction === "up" ? -1 : 1);
    const aside = Math.abs(isSideways ? dy : dx);
    if (along < 1 || aside > along * 1.75) continue;
    const cost = along + 2 * aside;
    if (cost < least) [nearest, least] = [group, cost];
  }
  return nearest;
}
