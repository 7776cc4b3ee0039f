/** Natural Earth → the small files of src/views/map/basemap. Run again after a change of `world-atlas`; the same input gives the same bytes. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoArea, geoCentroid, geoProjection } from "d3-geo";
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { countryOfNumber } from "../src/model/countries.ts";

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Ring = readonly Position[];

const out = new URL("../src/views/map/basemap/", import.meta.url);
const languages = ["ca", "es", "en"];

function readTopology(name: string): Atlas {
  const text = readFileSync(new URL(`../node_modules/world-atlas/${name}.json`, import.meta.url), "utf8");
  // The edge: a file of a dependency whose version is locked.
  return JSON.parse(text) as Atlas;
}

/** Lon and lat as they are, but cut at 180° and closed around the poles by D3's clipping. */
const plate = geoProjection((lambda, phi) => [lambda, phi])
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

function cut(geometry: Geometry): Ring[] {
  const rings: Position[][] = [];
  let current: Position[] = [];
  const stream = plate.stream({
    point: (x, y) => current.push([x, y]),
    lineStart: () => {
      current = [];
    },
    lineEnd: () => rings.push(current),
    polygonStart: () => {},
    polygonEnd: () => {},
  });
  const send = (line: Ring, isClosed: boolean) => {
    stream.lineStart();
    for (const [lon = 0, lat = 0] of isClosed ? line.slice(0, -1) : line) stream.point(lon, lat);
    stream.lineEnd();
  };
  if (geometry.type === "Polygon") {
    stream.polygonStart();
    for (const ring of geometry.coordinates) send(ring, true);
    stream.polygonEnd();
  } else if (geometry.type === "MultiLineString") for (const line of geometry.coordinates) send(line, false);
  return rings;
}

/** Differences between neighbouring points in 1/scale degrees; points that fall together are dropped. */
function packed(line: Ring, scale: number, isClosed: boolean): number[] {
  const numbers: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const [index, [lon = 0, lat = 0]] of line.entries()) {
    const [x, y] = [Math.round(lon * scale), Math.round(lat * scale)];
    if (index > 0 && x === lastX && y === lastY) continue;
    numbers.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return numbers.length >= (isClosed ? 6 : 4) ? numbers : [];
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
}

function polygonsOf(geometry: Geometry | null): Polygon[] {
  if (geometry?.type === "Polygon") return [geometry];
  if (geometry?.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

/** Whether a ray to the east leaves the ring an odd number of times. */
function holds(ring: Ring, [x = 0, y = 0]: Position): boolean {
  let isInside = false;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
  }
  return isInside;
}

/** Outer rings turn clockwise, as D3 wants them on the sphere; a hole follows the outer ring around it. */
function packedPolygons(polygon: Polygon, scale: number): number[][][] {
  const rings = cut(polygon);
  const holes = rings.filter((ring) => signedArea(ring) > 0);
  return rings
    .filter((ring) => signedArea(ring) < 0)
    .map((outer) => [outer, ...holes.filter(([first = []]) => holds(outer, first))])
    .map((parts) => parts.map((ring) => packed(ring, scale, true)).filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);
}

function basemapOf(topology: Atlas, scale: number) {
  const land = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => polygonsOf(geometry));
  const borders: MultiLineString = mesh(topology, topology.objects.countries, (a, b) => a !== b);
  return {
    scale,
    land: land.flatMap((polygon) => packedPolygons(polygon, scale)),
    borders: cut(borders)
      .map((line) => packed(line, scale, false))
      .filter(({ length }) => length > 0),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Name and label point (middle of the largest part) of each country with an ISO code, largest first. */
function countryLabels(topology: Atlas) {
  const names = languages.map((language) => new Intl.DisplayNames(language, { type: "region" }));
  const labels = feature(topology, topology.objects.countries).features.flatMap(
    (country: Feature<Polygon | MultiPolygon | Geometry>) => {
      const code = countryOfNumber(String(country.id ?? ""));
      const largest = polygonsOf(country.geometry).toSorted((a, b) => geoArea(b) - geoArea(a))[0];
      if (code === undefined || largest === undefined) return [];
      const [lon, lat] = geoCentroid(largest);
      return [
        {
          code,
          point: [round(lon), round(lat)],
          /** Million km². */
          area: Math.round(geoArea(largest) * 40.59 * 1000) / 1000,
          names: Object.fromEntries(languages.map((language, index) => [language, names[index]?.of(code) ?? code])),
        },
      ];
    },
  );
  return labels.toSorted((a, b) => b.area - a.area || (a.code < b.code ? -1 : 1));
}

const world = readTopology("countries-110m");
const detailed = readTopology("countries-50m");
/** Smallest triangle that is kept, in square degrees: about 2 km across at the equator, a pixel or two at zoom 6. */
const detail = simplify(presimplify(detailed), 0.0003);

mkdirSync(out, { recursive: true });
const write = (name: string, value: unknown) => writeFileSync(new URL(name, out), `${JSON.stringify(value)}\n`);
write("world.json", basemapOf(world, 20));
write("detail.json", basemapOf(detail, 250));
write("countries.json", countryLabels(detailed));

// Without its own line breaks the linter spends minutes on showing how it would break one line of half a megabyte.
const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));
execFileSync(biome, ["format", "--write", fileURLToPath(out)], { stdio: "ignore" });
