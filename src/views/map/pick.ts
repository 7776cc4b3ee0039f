import type { Partnership } from "../../model/atlas.ts";
import type { Point } from "./great-circle.ts";
import type { Line } from "./lines.ts";
import type { LineOnScreen } from "./on-screen.ts";
import type { Group } from "./places.ts";
import type { Pixel } from "./projection.ts";
import { distanceToSegment } from "./straighten.ts";

export type Picked =
  | { readonly type: "group"; readonly group: Group }
  /** Several, drawn as one line to a mark. */
  | { readonly type: "bundle"; readonly group: Group; readonly partnerships: readonly Partnership[] }
  | { readonly type: "partnership"; readonly partnership: Partnership };

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
  readonly linePx: number;
}

/** What lies under the pointer: the nearest mark within reach, else the nearest line. */
export function pickAt(
  pixel: Pixel,
  groups: readonly Group[],
  lines: readonly LineOnScreen[],
  project: (point: Point) => Pixel | undefined,
  reach: PickReach,
): Picked | undefined {
  let nearest: Picked | undefined;
  let least = reach.markPx;
  for (const group of groups) {
    const at = project(group.point);
    if (at === undefined) continue;
    const distance = Math.hypot(at[0] - pixel[0], at[1] - pixel[1]) - group.radiusPx;
    if (distance <= least) [nearest, least] = [{ type: "group", group }, distance];
  }
  if (nearest !== undefined) return nearest;
  least = reach.linePx;
  let line: Line | undefined;
  for (const { line: other, runs } of lines) {
    const distance = distanceToRuns(pixel, runs);
    if (distance <= least) [line, least] = [other, distance];
  }
  return line === undefined ? undefined : pickedOf(line);
}

function pickedOf({ arcs, group }: Line): Picked | undefined {
  const partnerships = [...new Set(arcs.map(({ arc }) => arc.partnership))];
  const [first] = partnerships;
  if (first === undefined) return undefined;
  return partnerships.length === 1 || group === undefined
    ? { type: "partnership", partnership: first }
    : { type: "bundle", group, partnerships };
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
