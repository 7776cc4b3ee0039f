import { localText } from "../../i18n/words.ts";
import type { Language, Partner, Settings } from "../../model/atlas.ts";
import type { Point } from "./great-circle.ts";
import type { Line } from "./lines.ts";
import type { Group, Place } from "./places.ts";
import type { Pixel, Size } from "./projection.ts";

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly isHome: boolean;
  /** Whose mark it stands beside; a name that is lit for itself has none. */
  readonly group?: Group;
  /** Of its mark. */
  readonly point: Point;
  /** From the mark to where the text is anchored, on its baseline, in pixels. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "end" | "middle";
  /** What it covers, seen from the mark. */
  readonly box: Box;
}

export type Box = readonly [west: number, north: number, east: number, south: number];

export const labelPx = 12;
export const homeLabelPx = 15;
/** Mean width of a letter; too wide is safe. */
const letterPx = 6.6;
const longest = 26;
const gapToMarkPx = 3;
/** Above this width the buttons lie on the picture, in this corner of it; below they stand under it. */
const buttonsFromPx = 864;
const buttonsPx: Size = { width: 72, height: 216 };

function placeName(partner: Partner, language: Language): string {
  const name = localText(partner.name, language).text;
  const isTerritory = partner.type === "city" || partner.type === "region" || partner.type === "country";
  return isTerritory ? name : localText(partner.city, language).text || name;
}

/** What a name is made of. */
export type Named = Pick<Group, "isHome" | "places" | "partners">;

/** The name on the map: of home, or of the most important place of the group and how many more places there are. */
export function groupName(group: Named, settings: Settings, language: Language): string {
  if (group.isHome) return localText(settings.home.name, language).text;
  const [first] = group.partners;
  if (first === undefined) return "";
  const name = placeName(first, language).replace(/ \(.*\)$/, "");
  const short = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
  return group.places.length > 1 ? `${short} +${group.places.length - 1}` : short;
}

export const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Names beside their marks, home first, then the marks with most partnerships; one that finds no free side is left out. */
export function layoutLabels(
  groups: readonly Group[],
  nameOf: (group: Named) => string,
  project: (point: Point) => Pixel | undefined,
  size: Size,
): readonly Label[] {
  const picture: Box = [0, 0, size.width, size.height];
  const byWeight = groups.toSorted(
    (a, b) => Number(b.isHome) - Number(a.isHome) || b.partnerships.length - a.partnerships.length,
  );
  const marks = byWeight.flatMap((group) => {
    const at = project(group.point);
    return at === undefined || !overlap(boxAround(at, group.radiusPx), picture) ? [] : [{ group, at }];
  });
  const taken = marks.map(({ group, at }) => boxAround(at, group.radiusPx));
  if (size.width > buttonsFromPx) taken.push([size.width - buttonsPx.width, 0, size.width, buttonsPx.height]);
  const homeX = marks.find(({ group }) => group.isHome)?.at[0] ?? 0;
  const westward = marks.reduce((sum, { at: [x] }) => sum + Math.sign(homeX - x), 0);
  /** Lines come from home: names turn away from them, and that of home from most of them. */
  const isTurnedWest = ({ isHome }: Group, [x]: Pixel) => (isHome ? westward < 0 : x < homeX);
  const labels: Label[] = [];
  const isInside = ([west, north, east, south]: Box) =>
    west >= 0 && north >= 0 && east <= size.width && south <= size.height;
  for (const { group, at } of marks) {
    const text = nameOf(group);
    const fontPx = group.isHome ? homeLabelPx : labelPx;
    const gapPx = group.radiusPx + gapToMarkPx;
    const sides = sidesOf(gapPx, (text.length * letterPx * fontPx) / labelPx, fontPx, isTurnedWest(group, at));
    const isFree = ({ box }: { readonly box: Box }) => {
      const here = shift(box, at);
      return isInside(here) && !taken.some((other) => overlap(here, other));
    };
    const found = sides.find(isFree) ?? (group.isHome ? sides.find(({ box }) => isInside(shift(box, at))) : undefined);
    if (found === undefined) continue;
    taken.push(shift(found.box, at));
    labels.push({ key: group.key, text, isHome: group.isHome, group, point: group.point, ...found });
  }
  return labels;
}

const boxAround = ([x, y]: Pixel, radius: number): Box => [x - radius, y - radius, x + radius, y + radius];
export const shift = ([west, north, east, south]: Box, [x, y]: Pixel): Box => [
  west + x,
  north + y,
  east + x,
  south + y,
];

/** Where a name may stand, the best first: beside its mark, over and under it, and there along its left and its right edge. */
function sidesOf(
  gap: number,
  width: number,
  fontPx: number,
  isTurnedWest: boolean,
): readonly Pick<Label, "dx" | "dy" | "anchor" | "box">[] {
  const half = fontPx / 2;
  const rows = {
    beside: { dy: 4, north: -half, south: half },
    above: { dy: -gap - 2, north: -gap - fontPx, south: -gap },
    below: { dy: gap + 10, north: gap, south: gap + fontPx },
  };
  const side = (row: keyof typeof rows, dx: number, anchor: Label["anchor"]) => {
    const { dy, north, south } = rows[row];
    const west = dx - { start: 0, middle: width / 2, end: width }[anchor];
    return { dx, dy, anchor, box: [west, north, west + width, south] as const };
  };
  const besides = [side("beside", gap, "start"), side("beside", -gap, "end")];
  return [
    ...(isTurnedWest ? besides.toReversed() : besides),
    side("above", 0, "middle"),
    side("below", 0, "middle"),
    side("above", -gap, "start"),
    side("above", gap, "end"),
    side("below", -gap, "start"),
    side("below", gap, "end"),
  ];
}

/** Of more places than these no name is lit. */
const litNamesLimit = 3;

interface LitNamesStart {
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  readonly labels: readonly Label[];
  readonly nameOf: (group: Named) => string;
  readonly project: (point: Point) => Pixel | undefined;
}

/** Names of the places that lit lines lead to, beside their marks, where those stand for others too or had no room for a name. */
export function layoutLitNames({ lines, groups, labels, nameOf, project }: LitNamesStart): readonly Label[] {
  const arcsTo = new Map(lines.map(({ place, arcs }) => [place, arcs]));
  if (arcsTo.size > litNamesLimit) return [];
  const ends = [...arcsTo.keys()];
  const isLit = (group: Group) => group.isHome || group.places.some((place) => arcsTo.has(place));
  const taken = labels.flatMap(({ group, point, box }) => {
    const at = group !== undefined && isLit(group) ? project(point) : undefined;
    return at === undefined ? [] : [shift(box, at)];
  });
  const lit: Label[] = [];
  for (const place of ends) {
    const group = groups.find(({ places }) => places.includes(place));
    const at = group && project(group.point);
    const isNamed = group?.places[0] === place && labels.some(({ key }) => key === group.key);
    if (group === undefined || at === undefined || isNamed) continue;
    const text = nameOf({ isHome: false, places: [place], partners: litPartners(place, arcsTo.get(place) ?? []) });
    const found = sidesOf(group.radiusPx + gapToMarkPx, text.length * letterPx, labelPx, false).find(
      ({ box }) => !taken.some((other) => overlap(shift(box, at), other)),
    );
    if (found === undefined) continue;
    taken.push(shift(found.box, at));
    lit.push({ key: `lit ${place.key}`, text, isHome: false, point: group.point, ...found });
  }
  return lit;
}

function litPartners({ partners }: Place, arcs: Line["arcs"]): readonly Partner[] {
  const lit = new Set(arcs.flatMap(({ arc }) => arc.partnership.partners));
  return partners.filter((partner) => lit.has(partner));
}
