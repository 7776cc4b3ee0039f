import { type Kind, kinds } from "../../model/vocabulary.ts";
import { fanOut } from "./arcs.ts";
import { angleBetween, type Point } from "./great-circle.ts";
import type { Group, Place } from "./places.ts";
import type { MapLayout, SceneArc } from "./scene.ts";
import type { Way } from "./ways.ts";

/** A line from home: one arc, or all those it stands for. */
export interface Line {
  readonly key: string;
  /** Of most of its arcs. */
  readonly kind: Kind;
  /** Where it ends. */
  readonly place: Place;
  readonly way: Way;
  readonly arcs: readonly SceneArc[];
  /** None of them is in force any longer. */
  readonly isWeak: boolean;
  /** It ends outside of the picture. */
  readonly isFar: boolean;
  /** What it leads to, where it stands for several arcs. */
  readonly group?: Group;
}

/** What one line stands for in the picture: a partnership, those of one kind with one mark, or all with one mark. */
export type Grain = "each" | "kind" | "mark";

export interface Lines {
  readonly lines: readonly Line[];
  readonly grain: Grain;
}

/** Above this many, lines are drawn together; that many can be told apart, and drawn within a frame. */
export const lineLimit = 400;

export interface LinesStart {
  readonly layout: Pick<MapLayout, "home" | "wayTo">;
  readonly arcs: readonly SceneArc[];
  readonly groups: readonly Group[];
  /** Marks as they stand at world scale: lines that leave the picture need no finer ones. */
  readonly worldGroups: () => readonly Group[];
  readonly isInside: (point: Point) => boolean;
}

/**
 * The lines of a picture. Few arcs have a line each, in their order. Of many, those with the same mark are drawn as one line, or
 * one per kind, and come apart as fewer of them end in the picture; those that end elsewhere have one line per part of the world.
 */
export function layoutLines(start: LinesStart): Lines {
  const { arcs, groups, isInside } = start;
  const each = (items: readonly SceneArc[]) => items.map((item) => singleLine(start, item));
  if (arcs.length <= lineLimit) return { lines: each(arcs), grain: "each" };
  const byPlace = gather(arcs, ({ arc }) => arc.place);
  const arcsTo = (places: readonly Place[]) => places.flatMap((place) => byPlace.get(place) ?? []);
  const near = groups
    .filter(({ isHome, point }) => !isHome && isInside(point))
    .map((group) => ({ group, items: arcsTo(group.places) }));
  const nearPlaces = new Set(near.flatMap(({ group }) => group.places));
  const isFar = (place: Place) => !nearPlaces.has(place);
  const far = [...byPlace.keys()].some(isFar)
    ? start.worldGroups().flatMap((group) => bundle(start, group, arcsTo(group.places.filter(isFar)), { isFar: true }))
    : [];
  if (near.reduce((sum, { items }) => sum + items.length, 0) <= lineLimit)
    return { lines: [...far, ...near.flatMap(({ items }) => each(items))], grain: "each" };
  const byKind = near.flatMap(({ group, items }) =>
    [...gather(items, ({ arc }) => arc.partnership.kind)].map(([kind, ofKind]) => ({ group, kind, ofKind })),
  );
  if (byKind.length > lineLimit)
    return { lines: [...far, ...near.flatMap(({ group, items }) => bundle(start, group, items, {}))], grain: "mark" };
  return {
    lines: [...far, ...byKind.flatMap(({ group, kind, ofKind }) => bundle(start, group, ofKind, { kind }))],
    grain: "kind",
  };
}

function singleLine({ layout, isInside }: LinesStart, item: SceneArc): Line {
  const { key, partnership, place, bow } = item.arc;
  return {
    key,
    kind: partnership.kind,
    place,
    way: layout.wayTo(place, bow),
    arcs: [item],
    isWeak: item.isWeak,
    isFar: !isInside(place.point),
  };
}

interface Bundled {
  /** The one kind that they are of. */
  readonly kind?: Kind;
  readonly isFar?: boolean;
}

/** One line for some arcs to places of a mark; none for none. */
function bundle(
  { layout }: LinesStart,
  group: Group,
  items: readonly SceneArc[],
  { kind, isFar = false }: Bundled,
): readonly Line[] {
  const place = items[0]?.arc.place;
  if (place === undefined) return [];
  const bow = kind === undefined ? 0 : bowOf(kind, angleBetween(layout.home, place.point));
  return [
    {
      key: `${group.key}*${kind ?? (isFar ? "far" : "")}`,
      kind: kind ?? mostKind(items),
      place,
      way: layout.wayTo(place, bow),
      arcs: items,
      isWeak: items.every(({ isWeak }) => isWeak),
      isFar,
      group,
    },
  ];
}

/** The places where lines end in the picture and that a mark stands for without lying on them. */
export function layoutEnds(lines: readonly Line[], groups: readonly Group[]): readonly Place[] {
  const marked = new Set(groups.map(({ places: [first] }) => first));
  return [...new Set(lines.flatMap(({ place, isFar }) => (isFar || marked.has(place) ? [] : [place])))];
}

function gather<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const gathered = new Map<Key, Item[]>();
  for (const item of items) {
    const list = gathered.get(keyOf(item));
    if (list === undefined) gathered.set(keyOf(item), [item]);
    else list.push(item);
  }
  return gathered;
}

/** Every kind has its own way to a mark, whichever others are filtered out. */
function bowOf(kind: Kind, angle: number): number {
  return fanOut(kinds.length, angle)[kinds.indexOf(kind)] ?? 0;
}

function mostKind(items: readonly SceneArc[]): Kind {
  const counts = gather(items, ({ arc }) => arc.partnership.kind);
  return kinds.reduce((most, kind) =>
    (counts.get(kind)?.length ?? 0) > (counts.get(most)?.length ?? 0) ? kind : most,
  );
}
