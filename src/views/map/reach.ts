import type { Partnership } from "../../model/atlas.ts";
import type { Point } from "./great-circle.ts";
import type { MapLayout } from "./scene.ts";

/** Home, the places of some partnerships and what their arcs cover, which may bow far beyond them. */
export function reachOf(layout: MapLayout, partnerships: readonly Partnership[]): readonly Point[] {
  const places = [...layout.reachedBy(partnerships).byPlace.keys()];
  return [...pointsOf(layout, partnerships), ...places.flatMap(layout.reachTo)];
}

/** Home and the places of some partnerships. */
export function pointsOf(layout: MapLayout, partnerships: readonly Partnership[]): readonly Point[] {
  const places = [...layout.reachedBy(partnerships).byPlace.keys()];
  return partnerships.length === 0 ? [] : [layout.home, ...places.map(({ point }) => point)];
}
