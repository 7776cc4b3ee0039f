import type { Arc } from "./arcs.ts";
import { cutAtAntimeridian, type Point, wayBetween } from "./great-circle.ts";
import type { Place } from "./places.ts";

/** A way over the sphere, cut at 180°. */
export type Way = readonly (readonly Point[])[];

/** From home to a place, leaving the great circle by so many degrees at the middle. */
export type WayTo = (place: Place, bow: number) => Way;

/** Ways are worked out when they are first drawn, and then remembered: a filter shows other ways, never new ones. */
export function rememberWays(home: Point): WayTo {
  const known = new Map<Place, Map<number, Way>>();
  return (place, bow) => {
    const byBow = known.get(place) ?? new Map<number, Way>();
    known.set(place, byBow);
    const way = byBow.get(bow) ?? cutAtAntimeridian(wayBetween(home, place.point, bow));
    byBow.set(bow, way);
    return way;
  };
}

/** The corners of what the arcs to a place cover. */
export type ReachTo = (place: Place) => readonly Point[];

/** Of every place the ways of its outermost arcs, looked at once. */
export function rememberReach(arcs: readonly Arc[], wayTo: WayTo): ReachTo {
  const outermost = new Map<Place, readonly [least: number, most: number]>();
  for (const { place, bow } of arcs) {
    const [least, most] = outermost.get(place) ?? [bow, bow];
    outermost.set(place, [Math.min(least, bow), Math.max(most, bow)]);
  }
  const known = new Map<Place, readonly Point[]>();
  return (place) => {
    const bows = new Set(outermost.get(place));
    const corners = known.get(place) ?? cornersOf([...bows].flatMap((bow) => wayTo(place, bow).flat()));
    known.set(place, corners);
    return corners;
  };
}

function cornersOf(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  if (first === undefined) return [];
  let [[west, south], [east, north]] = [first, first];
  for (const [lon, lat] of points) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [
    [west, south],
    [east, north],
  ];
}
