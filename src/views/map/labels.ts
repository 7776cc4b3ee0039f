import { localText } from "../../i18n/words.ts";
import type { Language, Partner, Settings } from "../../model/atlas.ts";
import type { Point } from "./great-circle.ts";
import { groupRadius } from "./pick.ts";
import type { Group } from "./places.ts";
import type { Pixel, Size } from "./projection.ts";

export type LabelSide = "right" | "left" | "above" | "below";

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly isHome: boolean;
  readonly group: Group;
  /** Of its mark. */
  readonly side: LabelSide;
  /** Between the middle of the mark and the text. */
  readonly gapPx: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

type Box = readonly [west: number, north: number, east: number, south: number];

export const labelPx = 12;
export const homeLabelPx = 15;
/** Mean width of a letter; too wide is safe. */
const letterPx = 6.6;
const longest = 26;
/** Above this width the buttons lie on the picture, in this corner of it; below they stand under it. */
const buttonsFromPx = 864;
const buttonsPx: Size = { width: 72, height: 216 };

function placeName(partner: Partner, language: Language): string {
  const name = localText(partner.name, language).text;
  const isTerritory = partner.type === "city" || partner.type === "region" || partner.type === "country";
  return isTerritory ? name : localText(partner.city, language).text || name;
}

/** The name on the map: of home, or of the most important place of the group and how many more places there are. */
export function groupName(group: Group, settings: Settings, language: Language): string {
  if (group.isHome) return localText(settings.home.name, language).text;
  const [first] = group.partners;
  if (first === undefined) return "";
  const name = placeName(first, language).replace(/ \(.*\)$/, "");
  const short = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
  return group.places.length > 1 ? `${short} +${group.places.length - 1}` : short;
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Names beside their marks, home first, then the marks with most partnerships; one that finds no free side is left out. */
export function layoutLabels(
  groups: readonly Group[],
  nameOf: (group: Group) => string,
  project: (point: Point) => Pixel | undefined,
  size: Size,
): readonly Label[] {
  const byWeight = groups.toSorted(
    (a, b) => Number(b.isHome) - Number(a.isHome) || b.partnerships.length - a.partnerships.length,
  );
  const marks = byWeight.flatMap((group) => {
    const at = project(group.point);
    return at === undefined ? [] : [{ group, at, radius: groupRadius(group) }];
  });
  const taken: Box[] = marks.map(({ at: [x, y], radius }) => [x - radius, y - radius, x + radius, y + radius]);
  if (size.width > buttonsFromPx) taken.push([size.width - buttonsPx.width, 0, size.width, buttonsPx.height]);
  const labels: Label[] = [];
  const isInside = ([west, north, east, south]: Box) =>
    west >= 0 && north >= 0 && east <= size.width && south <= size.height;
  for (const { group, at, radius } of marks) {
    const text = nameOf(group);
    const fontPx = group.isHome ? homeLabelPx : labelPx;
    const gapPx = radius + 3;
    const sides = sidesOf(at, gapPx, (text.length * letterPx * fontPx) / labelPx, fontPx);
    const isFree = ({ box }: { readonly box: Box }) => isInside(box) && !taken.some((other) => overlap(box, other));
    const found = sides.find(isFree) ?? (group.isHome ? sides[0] : undefined);
    if (found === undefined) continue;
    taken.push(found.box);
    const { side, x, y, anchor } = found;
    labels.push({ key: group.key, text, isHome: group.isHome, group, side, gapPx, x, y, anchor });
  }
  return labels;
}

function sidesOf([x, y]: Pixel, gap: number, width: number, fontPx: number) {
  const half = fontPx / 2;
  const beside = { y: y + 4, north: y - half, south: y + half };
  const above = { y: y - gap - 2, north: y - gap - fontPx, south: y - gap };
  const below = { y: y + gap + 10, north: y + gap, south: y + gap + fontPx };
  const boxOf = (west: number, row: typeof beside): Box => [west, row.north, west + width, row.south];
  return [
    { side: "right" as const, x: x + gap, y: beside.y, anchor: "start" as const, box: boxOf(x + gap, beside) },
    { side: "left" as const, x: x - gap, y: beside.y, anchor: "end" as const, box: boxOf(x - gap - width, beside) },
    { side: "above" as const, x, y: above.y, anchor: "middle" as const, box: boxOf(x - width / 2, above) },
    { side: "below" as const, x, y: below.y, anchor: "middle" as const, box: boxOf(x - width / 2, below) },
  ];
}
