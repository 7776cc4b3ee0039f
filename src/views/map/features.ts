import type { FeatureCollection } from "geojson";
import type { Language } from "../../model/atlas.ts";
import type { CityLabel, CountryLabel } from "./basemap.ts";
import { distanceKm, type Point } from "./great-circle.ts";
import type { Label } from "./labels.ts";
import type { Group, Place } from "./places.ts";

/** A square that names of the basemap keep away from: around a point, and shifted from it by pixels. */
interface Square {
  readonly point: Point;
  readonly shift: readonly [x: number, y: number];
  readonly sidePx: number;
}

/** What marks and names cover, in squares: MapLibre's names give way to one another and to pictures, and know of nothing else. */
export function coveredFeatures(
  groups: readonly Group[],
  labels: readonly Label[],
  picturePx: number,
): FeatureCollection {
  const marks = groups.map(({ point, radiusPx }): Square => ({ point, shift: [0, 0], sidePx: 2 * radiusPx }));
  const names = labels.flatMap(({ point, box: [west, north, east, south] }) => {
    const sidePx = south - north;
    const count = Math.max(1, Math.ceil((east - west) / sidePx));
    return Array.from({ length: count }, (_, index): Square => {
      const x = west + ((east - west) * (index + 0.5)) / count;
      return { point, shift: [x, (north + south) / 2], sidePx };
    });
  });
  return {
    type: "FeatureCollection",
    features: [...marks, ...names].map(({ point, shift: [x, y], sidePx }) => {
      const scale = sidePx / picturePx;
      return {
        type: "Feature",
        properties: { scale, shift: [x / scale, y / scale] },
        geometry: { type: "Point", coordinates: [...point] },
      };
    }),
  };
}

/** Nearer to a place of the atlas a city has its mark and name already. */
const cityRadiusKm = 30;

/** The cities that are no place of the atlas. */
export function cityFeatures(
  cities: readonly CityLabel[],
  places: readonly Place[],
  language: Language,
): FeatureCollection {
  const isFar = ({ point: [lon = 0, lat = 0] }: CityLabel) =>
    places.every((place) => distanceKm(place.point, [lon, lat]) > cityRadiusKm);
  return {
    type: "FeatureCollection",
    features: cities.filter(isFar).map(({ point, rank, names }) => ({
      type: "Feature",
      properties: { rank, name: names[language] ?? names.en ?? "" },
      geometry: { type: "Point", coordinates: [...point] },
    })),
  };
}

export function countryFeatures(labels: readonly CountryLabel[], language: Language): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: labels.map(({ point, area, names, code }) => ({
      type: "Feature",
      properties: { area, name: names[language] ?? names.en ?? code },
      geometry: { type: "Point", coordinates: [...point] },
    })),
  };
}
