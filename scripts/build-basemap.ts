/**
 * Natural Earth → the small files of src/views/map/basemap. Land, borders and countries come from `world-atlas`, what it leaves out
 * from scripts/natural-earth. Run again after a change of either; the same input gives the same bytes.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoArea, geoCentroid, geoContains, geoProjection } from "d3-geo";
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import Papa from "papaparse";
import { feature, mesh } from "topojson-client";
import { topology } from "topojson-server";
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

const own = new URL("./natural-earth/", import.meta.url);
const readOwn = (name: string) => readFileSync(new URL(name, own), "utf8");
// The edge: files of our own, written by scripts/natural-earth/extract.py.
const lakes = JSON.parse(readOwn("lakes.json")) as readonly { readonly ring: Position[] }[];
const disputed = JSON.parse(readOwn("disputed.json")) as Position[][];
const squareKm = 40.59e6;

/** Lakes of at least so many km², each turning as D3 wants it. */
function lakesFrom(leastKm2: number): Polygon[] {
  return lakes.flatMap(({ ring }) => {
    const polygon: Polygon = { type: "Polygon", coordinates: [ring] };
    const isTurned = geoArea(polygon) > 2 * Math.PI;
    const turned: Polygon = isTurned ? { type: "Polygon", coordinates: [ring.toReversed()] } : polygon;
    return geoArea(turned) * squareKm < leastKm2 ? [] : [turned];
  });
}

/** Without the points whose triangle with their neighbours is smaller than so many square degrees; lines that meet become one. */
function simplified(geometries: readonly (Polygon | MultiLineString)[], least: number): Geometry[] {
  const all: FeatureCollection = {
    type: "FeatureCollection",
    features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
  };
  // The edge: of what was given a collection comes back.
  const fine = topology({ all }) as Topology<{ all: GeometryCollection }>;
  const coarse = simplify(presimplify(fine), least);
  const isLine = geometries[0]?.type === "MultiLineString";
  return isLine
    ? [mesh(coarse, coarse.objects.all)]
    : feature(coarse, coarse.objects.all).features.map(({ geometry }) => geometry);
}

function isOnLand(land: readonly Polygon[], line: Ring): boolean {
  const [lon = 0, lat = 0] = line[Math.floor(line.length / 2)] ?? [];
  return land.some((polygon) => geoContains(polygon, [lon, lat]));
}

interface Fineness {
  readonly scale: number;
  /** The smallest lake that is kept. */
  readonly lakeKm2: number;
  /** The smallest triangle of a line that is kept, in square degrees. */
  readonly least: number;
}

function packedLines(geometry: Geometry, scale: number): number[][] {
  return cut(geometry)
    .map((line) => packed(line, scale, false))
    .filter(({ length }) => length > 0);
}

function basemapOf(topology: Atlas, { scale, lakeKm2, least }: Fineness) {
  const land = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => polygonsOf(geometry));
  const borders: MultiLineString = mesh(topology, topology.objects.countries, (a, b) => a !== b);
  return {
    scale,
    land: land.flatMap((polygon) => packedPolygons(polygon, scale)),
    lakes: simplified(lakesFrom(lakeKm2), least)
      .flatMap(polygonsOf)
      .flatMap((polygon) => packedPolygons(polygon, scale)),
    borders: packedLines(borders, scale),
    // Some run through the sea alone, where there is no border to be drawn over.
    disputed: simplified(
      [{ type: "MultiLineString", coordinates: disputed.filter((line) => isOnLand(land, line)) }],
      least,
    ).flatMap((lines) => packedLines(lines, scale)),
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
          area: Math.round((geoArea(largest) * squareKm) / 1000) / 1000,
          names: Object.fromEntries(languages.map((language, index) => [language, names[index]?.of(code) ?? code])),
        },
      ];
    },
  );
  return labels.toSorted((a, b) => b.area - a.area || (a.code < b.code ? -1 : 1));
}

/** Main cities in the order of the table. */
function cityLabels() {
  const { data } = Papa.parse<Record<string, string>>(readOwn("cities.csv"), { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    rank: Number(row.rank),
    point: [Number(row.lon), Number(row.lat)],
    names: Object.fromEntries(languages.map((language) => [language, row[language] ?? ""])),
  }));
}

const world = readTopology("countries-110m");
const detailed = readTopology("countries-50m");
/** Smallest triangle that is kept, in square degrees: about 2 km across at the equator, a pixel or two at zoom 6. */
const detail = simplify(presimplify(detailed), 0.0003);

mkdirSync(out, { recursive: true });
const write = (name: string, value: unknown) => writeFileSync(new URL(name, out), `${JSON.stringify(value)}\n`);
write("world.json", basemapOf(world, { scale: 20, lakeKm2: 8000, least: 0.02 }));
write("detail.json", basemapOf(detail, { scale: 250, lakeKm2: 0, least: 0.0003 }));
write("cities.json", cityLabels());
write("countries.json", countryLabels(detailed));

// Without its own line breaks the linter spends minutes on showing how it would break one line of half a megabyte.
const biome = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));
execFileSync(biome, ["format", "--write", fileURLToPath(out)], { stdio: "ignore" });
