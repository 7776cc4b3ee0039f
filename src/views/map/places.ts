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
  /** Of its mark, whose area grows with the number of partnerships. */
  readonly radiusPx: number;
}

export const homeRadiusPx = 10;
const leastRadiusPx = 2.4;
const mostRadiusPx = 18;
/** Of the mark of a single partnership, beyond the least; less where a mark would else grow beyond the most. */
const growthPx = 2.1;

/** Where some partnerships lead. */
export interface Reached {
  /** Each once a place; places without any are left out. */
  readonly byPlace: ReadonlyMap<Place, readonly Partnership[]>;
  readonly partners: ReadonlySet<Partner>;
  /** Of the partnerships, how many have a place. */
  readonly placedCount: number;
}

/** Plain loops, since every step of a filter goes through all that matches. */
export function partnershipsByPlace(
  partnerships: readonly Partnership[],
  placeOf: ReadonlyMap<string, Place>,
): Reached {
  const byPlace = new Map<Place, Partnership[]>();
  const met = new Set<Partner>();
  let placedCount = 0;
  for (const partnership of partnerships) {
    let isPlaced = false;
    for (const partner of partnership.partners) {
      met.add(partner);
      const place = placeOf.get(partner.id);
      if (place === undefined) continue;
      isPlaced = true;
      const list = byPlace.get(place);
      if (list === undefined) byPlace.set(place, [partnership]);
      else if (list[list.length - 1] !== partnership) list.push(partnership);
    }
    if (isPlaced) placedCount += 1;
  }
  return { byPlace, partners: met, placedCount };
}

/**
 * Groups places that would touch on screen, most partnerships first; home stays alone.
 * `project` gives pixels, or `undefined` for what lies behind the earth and is left out.
 */
export function groupPlaces(
  places: readonly Place[],
  reached: Reached,
  project: (point: Point) => readonly [number, number] | undefined,
  radiusPx = 20,
): readonly Group[] {
  const marks: Mark[] = [];
  for (const place of places) {
    const size = reached.byPlace.get(place)?.length ?? 0;
    if (size === 0 && !place.isHome) continue;
    const pixel = project(place.point);
    if (pixel !== undefined) marks.push({ place, pixel, size: place.isHome ? Number.MAX_SAFE_INTEGER : size });
  }
  marks.sort((a, b) => b.size - a.size);
  const drafts: GroupDraft[] = [];
  const byCell = new Map<number, GroupDraft[]>();
  for (const { place, pixel } of marks) {
    const [column, row] = [Math.floor(pixel[0] / radiusPx), Math.floor(pixel[1] / radiusPx)];
    const near = place.isHome ? undefined : nearest(byCell, column, row, pixel, radiusPx);
    if (near !== undefined) {
      near.places.push(place);
      continue;
    }
    const draft: GroupDraft = { order: drafts.length, pixel, places: [place] };
    drafts.push(draft);
    if (place.isHome) continue;
    const cell = cellKey(column, row);
    byCell.set(cell, [...(byCell.get(cell) ?? []), draft]);
  }
  const groups = drafts.flatMap((draft) => gathered(draft.places, reached));
  const most = groups.reduce((top, { isHome, partnerships }) => Math.max(top, isHome ? 0 : partnerships.length), 1);
  const growth = Math.min(growthPx, (mostRadiusPx - leastRadiusPx) / Math.sqrt(most));
  return groups.map((group) => ({
    ...group,
    radiusPx: group.isHome ? homeRadiusPx : leastRadiusPx + growth * Math.sqrt(group.partnerships.length),
  }));
}

/** The places of one mark, in the order given, with what reaches them. */
function gathered(places: readonly Place[], { byPlace, partners: met }: Reached): readonly Omit<Group, "radiusPx">[] {
  const [first] = places;
  if (first === undefined) return [];
  const { key, point, isHome } = first;
  const lists = places.map((place) => byPlace.get(place) ?? []);
  const partnerships = lists.length === 1 ? (lists[0] ?? []) : eachOnce(lists);
  const partners = places.flatMap((place) => place.partners.filter((partner) => met.has(partner)));
  return [{ key, point, isHome, places, partners, partnerships }];
}

/** One with a single partner is in one list alone. */
function eachOnce(lists: readonly (readonly Partnership[])[]): readonly Partnership[] {
  const several = new Set<Partnership>();
  return lists.flatMap((list) =>
    list.filter((partnership) => {
      if (partnership.partners.length === 1) return true;
      if (several.has(partnership)) return false;
      several.add(partnership);
      return true;
    }),
  );
}

interface Mark {
  readonly place: Place;
  readonly pixel: readonly [number, number];
  /** How many partnerships lead there; home comes first. */
  readonly size: number;
}

interface GroupDraft {
  readonly order: number;
  readonly pixel: readonly [number, number];
  readonly places: Place[];
}

const cellKey = (column: number, row: number) => column * 2 ** 24 + row;

/** The first of the drafts that reach a pixel: their cells are as wide as they reach. */
function nearest(
  byCell: ReadonlyMap<number, readonly GroupDraft[]>,
  column: number,
  row: number,
  [x, y]: readonly [number, number],
  radiusPx: number,
): GroupDraft | undefined {
  let found: GroupDraft | undefined;
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1])
      for (const draft of byCell.get(cellKey(column + dx, row + dy)) ?? []) {
        const distance = Math.hypot(draft.pixel[0] - x, draft.pixel[1] - y);
        if (distance < radiusPx && (found === undefined || draft.order < found.order)) found = draft;
      }
  return found;
}

/** Whether the mark bears its number: it stands for several places and has room. */
export function isNumbered(group: Group): boolean {
  return group.places.length > 1 && group.radiusPx >= 6;
}
