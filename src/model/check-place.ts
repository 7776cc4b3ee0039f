/** A ring without a jump at 180°: longitudes may lie beyond it. Closed: the last corner is the first. */
export interface Ring {
  /** Longitude, latitude, longitude, latitude… in degrees: ten thousand points are held against a hundred thousand corners. */
  readonly corners: Float64Array;
  /** `[west, south, east, north]` */
  readonly box: readonly [number, number, number, number];
}

/** The rings of every part of a country, outer ones and holes alike, by alpha-2 code. */
export type Borders = ReadonlyMap<string, readonly Ring[]>;

const kmPerDegree = 111.195;
const radians = Math.PI / 180;
const marginKm = 60;

/**
 * Kilometres from a point to the nearest border of a country, 0 inside it; `undefined` where the country has no shape.
 * True to a kilometre near the country; far from it, to the spacing of the corners.
 */
export function distanceToCountryKm(lon: number, lat: number, country: string, borders: Borders): number | undefined {
  const rings = borders.get(country);
  if (rings === undefined) return undefined;
  return distanceNearbyKm(lon, lat, rings) ?? distanceToCornersKm(lon, lat, rings);
}

/** Whether a point lies in a country or so near to it; much faster than asking how far a distant point is. At most 60 km. */
export function isWithinKm(point: readonly [lon: number, lat: number], rings: readonly Ring[], km: number): boolean {
  const away = distanceNearbyKm(point[0], point[1], rings);
  return away !== undefined && away <= km;
}

function distanceNearbyKm(lon: number, lat: number, rings: readonly Ring[]): number | undefined {
  const near = rings.flatMap((ring) => turnsNear(lon, lat, ring).map((x) => ({ x, corners: ring.corners })));
  const crossings = near.reduce((sum, { x, corners }) => sum + crossingsNorth(x, lat, corners), 0);
  if (crossings % 2 === 1) return 0;
  const nearestKm = near.reduce((km, { x, corners }) => Math.min(km, distanceToRingKm(x, lat, corners)), marginKm);
  return nearestKm < marginKm ? nearestKm : undefined;
}

/** The longitude of a point, written so that a ring may hold it or lie near it; none where the ring is far away. */
function turnsNear(lon: number, lat: number, { box: [west, south, east, north] }: Ring): readonly number[] {
  const marginLat = marginKm / kmPerDegree;
  if (lat < south - marginLat || lat > north + marginLat) return [];
  const marginLon = Math.min(360, marginLat / Math.cos(Math.min(89, Math.abs(lat) + 1) * radians));
  return [lon - 360, lon, lon + 360].filter((x) => x >= west - marginLon && x <= east + marginLon);
}

function crossingsNorth(x: number, y: number, corners: Float64Array): number {
  let crossings = 0;
  let [ax, ay] = [corners[0] ?? 0, corners[1] ?? 0];
  for (let index = 2; index < corners.length; index += 2) {
    const bx = corners[index] ?? 0;
    const by = corners[index + 1] ?? 0;
    if (ax > x !== bx > x && ay + ((x - ax) / (bx - ax)) * (by - ay) > y) crossings++;
    ax = bx;
    ay = by;
  }
  return crossings;
}

/** On a plane that touches the earth at the point, which is good for what lies near it. */
function distanceToRingKm(x: number, y: number, corners: Float64Array): number {
  const kmPerDegreeLon = kmPerDegree * Math.cos(y * radians);
  let shortest = Number.POSITIVE_INFINITY;
  let east = ((corners[0] ?? 0) - x) * kmPerDegreeLon;
  let north = ((corners[1] ?? 0) - y) * kmPerDegree;
  for (let index = 2; index < corners.length; index += 2) {
    const nextEast = ((corners[index] ?? 0) - x) * kmPerDegreeLon;
    const nextNorth = ((corners[index + 1] ?? 0) - y) * kmPerDegree;
    const dx = nextEast - east;
    const dy = nextNorth - north;
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(east * dx + north * dy) / length));
    const atEast = east + share * dx;
    const atNorth = north + share * dy;
    shortest = Math.min(shortest, atEast * atEast + atNorth * atNorth);
    east = nextEast;
    north = nextNorth;
  }
  return Math.sqrt(shortest);
}

function distanceToCornersKm(lon: number, lat: number, rings: readonly Ring[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  const cosLat = Math.cos(lat * radians);
  for (const { corners } of rings) {
    for (let index = 0; index < corners.length; index += 2) {
      const cornerLat = corners[index + 1] ?? 0;
      const halfLat = Math.sin(((cornerLat - lat) * radians) / 2);
      const halfLon = Math.sin((((corners[index] ?? 0) - lon) * radians) / 2);
      const share = halfLat * halfLat + cosLat * Math.cos(cornerLat * radians) * halfLon * halfLon;
      if (share < shortest) shortest = share;
    }
  }
  return 2 * Math.asin(Math.min(1, Math.sqrt(shortest))) * (kmPerDegree / radians);
}
