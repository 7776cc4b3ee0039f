import type { Position } from "geojson";

/** A ring without a jump at 180°: longitudes may lie beyond it. Closed: the last corner is the first. */
export interface Ring {
  readonly corners: readonly Position[];
  /** `[west, south, east, north]` */
  readonly box: readonly [number, number, number, number];
}

/** The rings of every part of a country, outer ones and holes alike, by alpha-2 code. */
export type Borders = ReadonlyMap<string, readonly Ring[]>;

const kmPerDegree = 111.195;
const radians = Math.PI / 180;

/**
 * Kilometres from a point to the nearest border of a country, 0 inside it; `undefined` where the country has no shape.
 * True to a kilometre near the country; far from it, to the spacing of the corners.
 */
export function distanceToCountryKm(lon: number, lat: number, country: string, borders: Borders): number | undefined {
  const rings = borders.get(country);
  if (rings === undefined) return undefined;
  const marginLat = 60 / kmPerDegree;
  const marginLon = Math.min(360, marginLat / Math.max(0.001, Math.cos(Math.min(89.9, Math.abs(lat) + 1) * radians)));
  let crossings = 0;
  let nearestKm = Number.POSITIVE_INFINITY;
  for (const { corners, box } of rings) {
    for (const turn of [-360, 0, 360]) {
      const x = lon + turn;
      if (x < box[0] - marginLon || x > box[2] + marginLon) continue;
      if (lat < box[1] - marginLat || lat > box[3] + marginLat) continue;
      crossings += crossingsNorth(x, lat, corners);
      nearestKm = Math.min(nearestKm, distanceToRingKm(x, lat, corners));
    }
  }
  if (crossings % 2 === 1) return 0;
  return nearestKm < 50 ? nearestKm : distanceToCornersKm(lon, lat, rings);
}

function crossingsNorth(x: number, y: number, corners: readonly Position[]): number {
  let crossings = 0;
  eachSide(corners, (ax, ay, bx, by) => {
    if (ax > x !== bx > x && ay + ((x - ax) / (bx - ax)) * (by - ay) > y) crossings++;
  });
  return crossings;
}

function distanceToRingKm(x: number, y: number, corners: readonly Position[]): number {
  const kmPerDegreeLon = kmPerDegree * Math.cos(y * radians);
  let shortest = Number.POSITIVE_INFINITY;
  eachSide(corners, (ax, ay, bx, by) => {
    const east = (ax - x) * kmPerDegreeLon;
    const north = (ay - y) * kmPerDegree;
    const dx = (bx - ax) * kmPerDegreeLon;
    const dy = (by - ay) * kmPerDegree;
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(east * dx + north * dy) / length));
    shortest = Math.min(shortest, Math.hypot(east + share * dx, north + share * dy));
  });
  return shortest;
}

function distanceToCornersKm(lon: number, lat: number, rings: readonly Ring[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  const cosLat = Math.cos(lat * radians);
  for (const { corners } of rings) {
    for (const [cornerLon = 0, cornerLat = 0] of corners) {
      const halfLat = Math.sin(((cornerLat - lat) * radians) / 2);
      const halfLon = Math.sin(((cornerLon - lon) * radians) / 2);
      shortest = Math.min(shortest, halfLat * halfLat + cosLat * Math.cos(cornerLat * radians) * halfLon * halfLon);
    }
  }
  return 2 * Math.asin(Math.min(1, Math.sqrt(shortest))) * kmPerDegree * (180 / Math.PI);
}

function eachSide(
  corners: readonly Position[],
  visit: (ax: number, ay: number, bx: number, by: number) => void,
): void {
  for (let index = 1; index < corners.length; index++) {
    const [ax = 0, ay = 0] = corners[index - 1] ?? [];
    const [bx = 0, by = 0] = corners[index] ?? [];
    visit(ax, ay, bx, by);
  }
}
