import type { Partner, Partnership } from "../../model/atlas.ts";
import { distanceKm, type Point } from "./great-circle.ts";

/** Partners so near one another that no scale of this map tells them apart. */
export interface Place {
  readonly key: string;
  readonly point: Point;
  readonly isHome: boolean;
  readonly partners: readonly Partner[];
}

/** Partners nearer to home than this are shown at home. */
export const homeRadiusKm = 15;
const placeRadiusKm = 10;
const cellDegrees = 0.5;

interface Draft {
  readonly place: Omit<Place, "partners">;
  readonly partners: Partner[];
}

const cellOf = (value: number) => Math.floor(value / cellDegrees);

/** Gathers partners by place, home first, then in the order of the table; a partner is in exactly one place. */
export function layoutPlaces(partners: readonly Partner[], home: Point): readonly Place[] {
  const homeDraft: Draft = { place: { key: "home", point: home, isHome: true }, partners: [] };
  const drafts: Draft[] = [homeDraft];
  const byCell = new Map<string, Draft[]>();
  const nearby = ([lon, lat]: Point) =>
    [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => byCell.get(`${cellOf(lon) + dx}:${cellOf(lat) + dy}`) ?? []));
  for (const partner of partners) {
    const point: Point = [partner.lon, partner.lat];
    const isAtHome = distanceKm(point, home) <= homeRadiusKm;
    const found = isAtHome
      ? homeDraft
      : nearby(point).find((draft) => distanceKm(draft.place.point, point) <= placeRadiusKm);
    if (found !== undefined) {
      found.partners.push(partner);
      continue;
    }
    const draft: Draft = { place: { key: partner.id, point, isHome: false }, partners: [partner] };
    const cell = `${cellOf(point[0])}:${cellOf(point[1])}`;
    const inCell = byCell.get(cell);
    if (inCell === undefined) byCell.set(cell, [draft]);
    else inCell.push(draft);
    drafts.push(draft);
  }
  return drafts.map((draft) => ({ ...draft.place, partners: draft.partners }));
}

/** Some places drawn as one mark; the first place, the one with most partnerships, gives the point and the name. */
export interface Group {
  readonly key: string;
  readonly point: Point;
  readonly isHome: boolean;
  readonly places: readonly Place[];
  readonly partners: readonly Partner[];
  /** Partnerships that reach any of its partners, each counted once, in the order given. */
  readonly partnerships: readonly Partnership[];
}

/** Partnerships by place key, each once a place; places without any are left out. */
export function partnershipsByPlace(
  partnerships: readonly Partnership[],
  placeOf: ReadonlyMap<string, Place>,
): ReadonlyMap<string, readonly Partnership[]> {
  const found = new Map<string, Partnership[]>();
  for (const partnership of partnerships) {
    const keys = new Set(partnership.partners.map(({ id }) => placeOf.get(id)?.key));
    for (const key of keys) {
      if (key === undefined) continue;
      const list = found.get(key);
      if (list === undefined) found.set(key, [partnership]);
      else list.push(partnership);
    }
  }
  return found;
}

/**
 * Groups places that would touch on screen, most partnerships first; home stays alone.
 * `project` gives pixels, or `undefined` for what lies behind the earth and is left out.
 */
export function groupPlaces(
  places: readonly Place[],
  reached: ReadonlyMap<string, readonly Partnership[]>,
  project: (point: Point) => readonly [number, number] | undefined,
  radiusPx = 20,
): readonly Group[] {
  const sizeOf = (place: Place) => reached.get(place.key)?.length ?? 0;
  const marks = places
    .filter((place) => place.isHome || sizeOf(place) > 0)
    .toSorted((a, b) => Number(b.isHome) - Number(a.isHome) || sizeOf(b) - sizeOf(a))
    .flatMap((place) => {
      const pixel = project(place.point);
      return pixel === undefined ? [] : [{ place, pixel }];
    });
  const drafts: { readonly pixel: readonly [number, number]; readonly places: Place[] }[] = [];
  for (const { place, pixel } of marks) {
    const near = drafts.find(
      (draft) =>
        draft.places[0]?.isHome === false &&
        Math.hypot(draft.pixel[0] - pixel[0], draft.pixel[1] - pixel[1]) < radiusPx,
    );
    if (near === undefined) drafts.push({ pixel, places: [place] });
    else near.places.push(place);
  }
  return drafts.flatMap((draft) => {
    const [first] = draft.places;
    if (first === undefined) return [];
    const partnerships = [...new Set(draft.places.flatMap(({ key }) => reached.get(key) ?? []))];
    const ids = new Set(partnerships.flatMap((partnership) => partnership.partners.map(({ id }) => id)));
    const partners = draft.places.flatMap((place) => place.partners).filter(({ id }) => ids.has(id));
    return [{ key: first.key, point: first.point, isHome: first.isHome, places: draft.places, partners, partnerships }];
  });
}
