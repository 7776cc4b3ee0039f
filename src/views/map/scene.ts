import type { Atlas, Partnership } from "../../model/atlas.ts";
import { keptWeakly } from "../../model/kept.ts";
import { type Kind, kinds, type Status } from "../../model/vocabulary.ts";
import type { Selection } from "../../state/selection.ts";
import type { Highlight } from "../../state/store.ts";
import { type Arc, layoutArcs } from "./arcs.ts";
import type { Point } from "./great-circle.ts";
import { type Group, groupPlaces, layoutPlaces, type Place, partnershipsByPlace, type Reached } from "./places.ts";
import { mercator, worldPx } from "./projection.ts";
import { type ReachTo, rememberReach, rememberWays, type WayTo } from "./ways.ts";

/** What the atlas draws on any map, whatever is chosen. */
export interface MapLayout {
  readonly home: Point;
  readonly places: readonly Place[];
  /** By partner id. */
  readonly placeOf: ReadonlyMap<string, Place>;
  readonly arcs: readonly Arc[];
  readonly wayTo: WayTo;
  readonly reachTo: ReachTo;
  /** Where some partnerships lead; worked out once for all that ask for the same ones. */
  readonly reachedBy: (partnerships: readonly Partnership[]) => Reached;
}

export function layoutMap({ settings, partners, partnerships }: Atlas): MapLayout {
  const home: Point = [settings.home.lon, settings.home.lat];
  const places = layoutPlaces(partners, home);
  const placeOf = new Map(places.flatMap((place) => place.partners.map(({ id }) => [id, place] as const)));
  const arcs = layoutArcs(partnerships, placeOf, home);
  const wayTo = rememberWays(home);
  const reachedBy = keptWeakly((some: readonly Partnership[]) => partnershipsByPlace(some, placeOf));
  return { home, places, placeOf, arcs, wayTo, reachTo: rememberReach(arcs, wayTo), reachedBy };
}

export interface SceneArc {
  readonly arc: Arc;
  /** No longer in force: drawn thinner and paler. */
  readonly isWeak: boolean;
}

/** Ids of the partnerships to light: those pointed at, else those of the open card; `undefined` where there is neither. */
export function litPartnerships(
  { partnershipsOf }: Atlas,
  { sel, at }: Selection,
  highlight: Highlight | undefined,
): ReadonlySet<string> | undefined {
  const partnership = highlight?.partnership ?? (highlight?.partner === undefined ? sel : undefined);
  if (partnership !== undefined) return new Set([partnership]);
  const partner = highlight?.partner ?? at;
  if (partner === undefined) return undefined;
  return new Set((partnershipsOf.get(partner) ?? []).map(({ id }) => id));
}

/** No longer in force, as far as a map says. */
export const isWeakStatus = (status: Status) => status === "suspended" || status === "ended" || status === "superseded";

/** All arcs, as they stand on a day. */
export function sceneArcs(
  { arcs }: Pick<MapLayout, "arcs">,
  isWeak: (partnership: Partnership) => boolean,
): readonly SceneArc[] {
  return arcs.map((arc) => ({ arc, isWeak: isWeak(arc.partnership) }));
}

const flatOf = keptWeakly(mercator);

/** The marks of the partnerships that match, as they stand apart at a zoom, most important first. */
export function selectGroups(layout: MapLayout, visible: readonly Partnership[], zoom: number): readonly Group[] {
  const side = worldPx(zoom);
  return groupPlaces(layout.places, layout.reachedBy(visible), (point) => {
    const [x, y] = flatOf(point);
    return [x * side, y * side];
  });
}

/** Home is never dimmed: every line begins there. */
export function isDim({ isHome, partnerships }: Group, lit: ReadonlySet<string> | undefined): boolean {
  return !isHome && lit !== undefined && !partnerships.some(({ id }) => lit.has(id));
}

export interface RingPart {
  readonly kind: Kind;
  readonly count: number;
  /** Of the full turn, clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/** The ring around home: one part per kind, as long as its share of the partnerships in the city. */
export function layoutRing(partnerships: readonly Partnership[]): readonly RingPart[] {
  const total = partnerships.length;
  let from = 0;
  return countKinds(partnerships).map(({ kind, count }) => {
    const part = { kind, count, from, to: from + count / total };
    from = part.to;
    return part;
  });
}

/** How many there are of each kind, in the order of the vocabulary, without those that have none. */
export function countKinds(
  partnerships: readonly Partnership[],
): readonly { readonly kind: Kind; readonly count: number }[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of partnerships) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}
