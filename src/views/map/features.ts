import type { Feature, FeatureCollection, Point as PointGeometry } from "geojson";
import type { Language } from "../../model/atlas.ts";
import type { CityLabel, CountryLabel } from "./basemap.ts";
import { distanceKm } from "./great-circle.ts";
import { homeLabelPx, type Label, labelPx } from "./labels.ts";
import { groupRadius, isNumbered } from "./pick.ts";
import type { Group, Place } from "./places.ts";
import { isDim, type Scene } from "./scene.ts";

export function groupFeatures(groups: readonly Group[], lit: Scene["lit"]): FeatureCollection {
  const marks = groups.map((group): Feature<PointGeometry> => {
    const radius = groupRadius(group);
    const count = group.partnerships.length;
    return {
      type: "Feature",
      properties: {
        count,
        radius,
        number: isNumbered(group) ? String(count) : "",
        home: group.isHome,
        dim: isDim(group, lit),
      },
      geometry: { type: "Point", coordinates: [...group.point] },
    };
  });
  return { type: "FeatureCollection", features: marks };
}

/** On which side of a name its mark lies. */
const anchors = { right: "left", left: "right", above: "bottom", below: "top" } as const;

export function nameFeatures(labels: readonly Label[], lit: Scene["lit"]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: labels.map(({ text, isHome, group, side, gapPx }) => {
      const gap = gapPx / (isHome ? homeLabelPx : labelPx);
      const shift = { right: [gap, 0], left: [-gap, 0], above: [0, -gap], below: [0, gap] }[side];
      return {
        type: "Feature",
        properties: { name: text, home: isHome, dim: isDim(group, lit), anchor: anchors[side], shift },
        geometry: { type: "Point", coordinates: [...group.point] },
      };
    }),
  };
}

/** The places that a mark stands for beside its own, where lines end too. */
export function placeFeatures(groups: readonly Group[], lit: Scene["lit"]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: groups.flatMap((group) =>
      group.places.slice(1).map(({ point }) => ({
        type: "Feature",
        properties: { dim: isDim(group, lit) },
        geometry: { type: "Point", coordinates: [...point] },
      })),
    ),
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
