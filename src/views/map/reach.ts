import type { Partnership } from "../../model/atlas.ts";
import type { Point } from "./great-circle.ts";
import type { Place } from "./places.ts";
import type { MapLayout } from "./scene.ts";

/** Home, the places of some partnerships and what their arcs cover, which may bow far beyond them. */
export function reachOf(layout: MapLayout, partnerships: readonly Partnership[]): readonly Point[] {
  const places = placesOf(layout, partnerships);
  return [...pointsOf(layout, partnerships), ...places.flatMap(layout.reachTo)];
}

/** Home and the places of some partnerships. */
export function pointsOf(layout: MapLayout, partnerships: readonly Partnership[]): readonly Point[] {
  const places = placesOf(layout, partnerships);
  return partnerships.length === 0 ? [] : [layout.home, ...places.map(({ point }) => point)];
}

function placesOf({ placeOf }: MapLayout, partnerships: readonly Partnership[]): readonly Place[] {
  const places = new Set<Place>();
  for (const { partners } of partnerships)
    for (const { id } of partners) {
      const place = placeOf.get(id);
      if (place !== undefined) places.add(place);
    }
  return [...places];
}
