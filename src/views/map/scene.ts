import type { Atlas, Partnership } from "../../model/atlas.ts";
import { type Kind, kinds, type Status } from "../../model/vocabulary.ts";
import type { Selection } from "../../state/selection.ts";
import type { Highlight } from "../../state/store.ts";
import { type Arc, layoutArcs } from "./arcs.ts";
import type { Point } from "./great-circle.ts";
import { type Group, groupPlaces, layoutPlaces, type Place, partnershipsByPlace } from "./places.ts";
import { mercator, worldPx } from "./projection.ts";

/** What the atlas draws on any map, whatever is chosen. */
export interface MapLayout {
  readonly home: Point;
  readonly places: readonly Place[];
  /** By partner id. */
  readonly placeOf: ReadonlyMap<string, Place>;
  readonly arcs: readonly Arc[];
}

export function layoutMap({ settings, partners, partnerships }: Atlas): MapLayout {
  const home: Point = [settings.home.lon, settings.home.lat];
  const places = layoutPlaces(partners, home);
  const placeOf = new Map(places.flatMap((place) => place.partners.map(({ id }) => [id, place] as const)));
  return { home, places, placeOf, arcs: layoutArcs(partnerships, placeOf, home) };
}

export interface SceneArc {
  readonly arc: Arc;
  /** No longer in force: drawn thinner and paler. */
  readonly isWeak: boolean;
}

/** What the map draws for the present selection. */
export interface Scene {
  readonly arcs: readonly SceneArc[];
  readonly groups: readonly Group[];
  /** Ids of the partnerships that are lit, the others being dimmed; `undefined` where none is. */
  readonly lit: ReadonlySet<string> | undefined;
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

const isWeakStatus = (status: Status) => status === "suspended" || status === "ended" || status === "superseded";

/** The arcs of the partnerships that match, in the order of the layout. */
export function selectArcs(
  { arcs }: MapLayout,
  visible: readonly Partnership[],
  statusOf: (partnership: Partnership) => { readonly status: Status },
): readonly SceneArc[] {
  const shown = new Map(visible.map((partnership) => [partnership, isWeakStatus(statusOf(partnership).status)]));
  return arcs.flatMap((arc) => {
    const isWeak = shown.get(arc.partnership);
    return isWeak === undefined ? [] : [{ arc, isWeak }];
  });
}

/** The marks of the partnerships that match, as they stand apart at a zoom, most important first. */
export function selectGroups(layout: MapLayout, visible: readonly Partnership[], zoom: number): readonly Group[] {
  const side = worldPx(zoom);
  return groupPlaces(layout.places, partnershipsByPlace(visible, layout.placeOf), (point) => {
    const [x, y] = mercator(point);
    return [x * side, y * side];
  });
}

/** Partnerships with at least one point drawn: an arc or the mark at home. */
export function countDrawn({ placeOf }: MapLayout, visible: readonly Partnership[]): number {
  return visible.filter(({ partners }) => partners.some(({ id }) => placeOf.has(id))).length;
}

export type Light = "plain" | "lit" | "dim";

export function lightOf(lit: Scene["lit"], partnerships: readonly Partnership[]): Light {
  if (lit === undefined) return "plain";
  return partnerships.some(({ id }) => lit.has(id)) ? "lit" : "dim";
}

/** Home is never dimmed: every line begins there. */
export function isDim(group: Group, lit: Scene["lit"]): boolean {
  return !group.isHome && lightOf(lit, group.partnerships) === "dim";
}

/** Radius in pixels; its area grows with the number. */
export function markRadius(count: number): number {
  return Math.min(18, 2.4 + 2.1 * Math.sqrt(count));
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
  return kinds
    .map((kind) => ({ kind, count: partnerships.filter((partnership) => partnership.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** Above this many, one line stands for all of one kind and place where lines are drawn one by one as SVG; the legend says so. */
export const singleLineLimit = 1500;

export function thinArcs(arcs: readonly SceneArc[]): readonly SceneArc[] {
  if (arcs.length <= singleLineLimit) return arcs;
  const first = new Map<string, SceneArc>();
  for (const item of arcs) {
    const key = `${item.arc.place.key}/${item.arc.kind}/${item.isWeak}`;
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
