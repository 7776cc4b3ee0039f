import type { Partner, Partnership } from "../../model/atlas.ts";
import { angleBetween, type Point } from "./great-circle.ts";
import type { Place } from "./places.ts";

export interface Arc {
  readonly key: string;
  readonly partnership: Partnership;
  readonly place: Place;
  /** By how many degrees it leaves the great circle at its middle; left is positive. */
  readonly bow: number;
}

/** Between two neighbours of a fan, as a share of the way and at most in degrees. */
const stepShare = 0.045;
const stepLimit = 4;
/** From the straight way to the outermost of a fan. */
const spreadShare = 0.25;
const spreadLimit = 20;

/** By how many degrees each of `count` arcs over `angle` degrees leaves the great circle: all different, evenly spread, the middle straight. */
export function fanOut(count: number, angle: number): readonly number[] {
  if (count === 1) return [0];
  const spread = Math.min(spreadShare * angle, spreadLimit);
  const step = Math.min(stepShare * angle, stepLimit, (2 * spread) / (count - 1));
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * step);
}

/**
 * One arc per partnership and partner away from home. Several to one place fan out by date, oldest first, over all that the
 * atlas has, so that an arc keeps its way whatever is filtered.
 */
export function layoutArcs(
  partnerships: readonly Partnership[],
  placeOf: ReadonlyMap<string, Place>,
  home: Point,
): readonly Arc[] {
  const byPlace = new Map<Place, { readonly partnership: Partnership; readonly partner: Partner }[]>();
  for (const partnership of partnerships)
    for (const partner of partnership.partners) {
      const place = placeOf.get(partner.id);
      if (place === undefined || place.isHome) continue;
      const fan = byPlace.get(place);
      if (fan === undefined) byPlace.set(place, [{ partnership, partner }]);
      else fan.push({ partnership, partner });
    }
  return [...byPlace].flatMap(([place, fan]) => {
    const byDate = fan.toSorted(
      (a, b) =>
        Number(a.partnership.date.earliest > b.partnership.date.earliest) -
          Number(a.partnership.date.earliest < b.partnership.date.earliest) ||
        a.partnership.index - b.partnership.index,
    );
    const bows = fanOut(byDate.length, angleBetween(home, place.point));
    return byDate.map(
      ({ partnership, partner }, index): Arc => ({
        key: `${partnership.id}/${partner.id}`,
        partnership,
        place,
        bow: bows[index] ?? 0,
      }),
    );
  });
}
