import type { Partnership } from "../../model/atlas.ts";
import type { Kind } from "../../model/vocabulary.ts";
import { angleBetween, cutAtAntimeridian, type Point, wayBetween } from "./great-circle.ts";
import type { Place } from "./places.ts";

export interface Arc {
  readonly key: string;
  readonly partnership: Partnership;
  readonly kind: Kind;
  readonly place: Place;
  /** From home to the place, cut at 180°. */
  readonly pieces: readonly (readonly Point[])[];
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
  const ties = partnerships.flatMap((partnership) =>
    partnership.partners.flatMap((partner) => {
      const place = placeOf.get(partner.id);
      return place === undefined || place.isHome ? [] : [{ partnership, partner, place }];
    }),
  );
  const byPlace = new Map<Place, (typeof ties)[number][]>();
  for (const tie of ties) {
    const fan = byPlace.get(tie.place);
    if (fan === undefined) byPlace.set(tie.place, [tie]);
    else fan.push(tie);
  }
  return [...byPlace].flatMap(([place, fan]) => {
    const byDate = fan.toSorted(
      (a, b) =>
        Number(a.partnership.date.earliest > b.partnership.date.earliest) -
          Number(a.partnership.date.earliest < b.partnership.date.earliest) ||
        a.partnership.index - b.partnership.index,
    );
    const bows = fanOut(byDate.length, angleBetween(home, place.point));
    return byDate.map(({ partnership, partner }, index): Arc => {
      const way = wayBetween(home, place.point, bows[index] ?? 0);
      return {
        key: `${partnership.id}/${partner.id}`,
        partnership,
        kind: partnership.kind,
        place,
        pieces: cutAtAntimeridian(way),
      };
    });
  });
}
