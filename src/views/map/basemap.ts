import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import { mercator, worldPx } from "./projection.ts";
import { straighten } from "./straighten.ts";

/** As `scripts/build-basemap.ts` writes it: differences between neighbouring points in 1/scale degrees, lon before lat. */
export interface PackedBasemap {
  readonly scale: number;
  readonly land: readonly (readonly (readonly number[])[])[];
  readonly lakes: readonly (readonly (readonly number[])[])[];
  readonly borders: readonly (readonly number[])[];
  readonly disputed: readonly (readonly number[])[];
}

export interface Basemap {
  readonly land: Feature<MultiPolygon>;
  readonly lakes: Feature<MultiPolygon>;
  readonly borders: Feature<MultiLineString>;
  readonly disputed: Feature<MultiLineString>;
}

export interface CityLabel {
  readonly point: readonly number[];
  /** 1 for those shown first. */
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
}

export interface CountryLabel {
  readonly code: string;
  readonly point: readonly number[];
  /** Million km². */
  readonly area: number;
  readonly names: Readonly<Record<string, string>>;
}

function unpackLine(numbers: readonly number[], scale: number): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    line.push([x / scale, y / scale]);
  }
  return line;
}

function unpackRing(numbers: readonly number[], scale: number): Position[] {
  const line = unpackLine(numbers, scale);
  const [first] = line;
  return first === undefined ? [] : [...line, first];
}

/** The basemap as GeoJSON; outer rings turn clockwise, as D3 wants them. */
export function unpackBasemap({ scale, land, lakes, borders, disputed }: PackedBasemap): Basemap {
  const areas = (polygons: PackedBasemap["land"]): Feature<MultiPolygon> => ({
    type: "Feature",
    properties: {},
    geometry: {
      type: "MultiPolygon",
      coordinates: polygons.map((polygon) => polygon.map((ring) => unpackRing(ring, scale))),
    },
  });
  const lines = (packed: PackedBasemap["borders"]): Feature<MultiLineString> => ({
    type: "Feature",
    properties: {},
    geometry: { type: "MultiLineString", coordinates: packed.map((line) => unpackLine(line, scale)) },
  });
  return { land: areas(land), lakes: areas(lakes), borders: lines(borders), disputed: lines(disputed) };
}

/** Side of the square in whose units `flatPath` writes: about a pixel of a map 1000 px wide. Finer ones make the page heavier. */
export const flatUnits = 1024;
/** The zoom at which one of those units is one pixel. */
export const flatZoom = Math.log2(flatUnits / worldPx(0));

/**
 * SVG path data of lines on the flat map, in whole units of a square that has so many to its side, each point relative to the last.
 * A line may pass by a point that it leaves out by so many units.
 */
export function flatPath(
  lines: readonly (readonly (readonly number[])[])[],
  isClosed: boolean,
  units: number = flatUnits,
  straightUnits = 1,
): string {
  return lines
    .map((line) => flatLine(line, isClosed, units, straightUnits))
    .join("")
    .replaceAll(" -", "-");
}

function flatLine(
  line: readonly (readonly number[])[],
  isClosed: boolean,
  units: number,
  straightUnits: number,
): string {
  let path = "";
  let [lastX, lastY] = [0, 0];
  const inUnits = line.map(([lon = 0, lat = 0]) => {
    const [x, y] = mercator([lon, lat]);
    return [x * units, y * units] as const;
  });
  for (const [index, point] of straighten(inUnits, straightUnits).entries()) {
    const [x, y] = [Math.round(point[0]), Math.round(point[1])];
    if (index === 0) path = `M${x} ${y}l`;
    else if (x !== lastX || y !== lastY) path += `${path.endsWith("l") ? "" : " "}${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
  }
  if (path.endsWith("l")) return isClosed ? "" : `${path}0 0`;
  return isClosed ? `${path}z` : path;
}
