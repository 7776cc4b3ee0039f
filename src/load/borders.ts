import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Borders, Ring } from "../model/check-place.ts";
import { countryOfNumber } from "../model/countries.ts";

/** Shapes that have no ISO number of their own there, and the officially assigned codes under which their places are listed. */
const unnumbered: ReadonlyMap<string, readonly string[]> = new Map([
  ["Kosovo", ["RS"]],
  ["N. Cyprus", ["CY"]],
  ["Somaliland", ["SO"]],
  ["Siachen Glacier", ["IN", "PK"]],
]);

/** Inhabited islands further than 50 km from what the map draws of their country: `[west, south, east, north]`. Add one where a true point is refused. */
const undrawnIslands: readonly (readonly [country: string, box: readonly [number, number, number, number]])[] = [
  ["IT", [12.51, 35.49, 12.64, 35.53]], // Lampedusa
];

export type CountryTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The borders of Natural Earth as `world-atlas` packs them, every part of every country. */
export function bordersOf(topology: CountryTopology): Borders {
  const borders = new Map<string, Ring[]>();
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const own = id === undefined ? undefined : countryOfNumber(String(id));
    const codes = own === undefined ? (unnumbered.get(properties.name) ?? []) : [own];
    const rings = ringsOf(geometry);
    for (const code of codes) borders.set(code, [...(borders.get(code) ?? []), ...rings]);
  }
  for (const [code, [west, south, east, north]] of undrawnIslands) {
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    borders.set(code, [...(borders.get(code) ?? []), boxed(corners)]);
  }
  return borders;
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly Ring[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => boxed(unrolled(ring)));
}

/** Lets longitudes run on past 180° instead of jumping; a ring around a pole is closed along it. */
function unrolled(ring: readonly Position[]): readonly Position[] {
  const corners: Position[] = [];
  let before: number | undefined;
  for (const [lon = 0, lat = 0] of ring) {
    const turns = before === undefined ? 0 : Math.round((before - lon) / 360);
    before = lon + turns * 360;
    corners.push([before, lat]);
  }
  const [first, last] = [corners[0], corners.at(-1)];
  const [firstLon = 0, firstLat = 0] = first ?? [];
  const [lastLon = 0] = last ?? [];
  if (Math.abs(lastLon - firstLon) < 180) return corners;
  const pole = firstLat < 0 ? -90 : 90;
  return [...corners, [lastLon, pole], [firstLon, pole], [firstLon, firstLat]];
}

function boxed(corners: readonly Position[]): Ring {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, 90, Number.NEGATIVE_INFINITY, -90];
  for (const [lon = 0, lat = 0] of corners) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const flat = corners.flatMap(([lon = 0, lat = 0]) => [lon, lat]);
  return { corners: Float64Array.from(flat), box: [west, south, east, north] };
}
