import type { Feature, FeatureCollection, Point as PointGeometry } from "geojson";
import type { Language } from "../../model/atlas.ts";
import type { CountryLabel } from "./basemap.ts";
import { groupRadius, isNumbered } from "./pick.ts";
import type { Group } from "./places.ts";
import { isDim, type Scene } from "./scene.ts";

/** Size of names in pixels; their offsets are in these. */
const labelPx = 12;
/** East of this longitude names stand west of their marks. */
const eastFrom = 60;

export function groupFeatures(
  groups: readonly Group[],
  lit: Scene["lit"],
  nameOf: (group: Group) => string,
): FeatureCollection {
  const marks = groups.map((group): Feature<PointGeometry> => {
    const radius = groupRadius(group);
    const count = group.partnerships.length;
    return {
      type: "Feature",
      properties: {
        name: nameOf(group),
        count,
        radius,
        number: isNumbered(group) ? String(count) : "",
        home: group.isHome,
        dim: isDim(group, lit),
        offset: (radius + 5) / labelPx,
        east: group.point[0] > eastFrom,
      },
      geometry: { type: "Point", coordinates: [...group.point] },
    };
  });
  return { type: "FeatureCollection", features: marks };
}

/** The places that a mark stands for beside its own, where lines end too. */
export function placeFeatures(groups: readonly Group[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: groups.flatMap(({ places }) =>
      places.slice(1).map(({ point }) => ({
        type: "Feature",
        properties: {},
        geometry: { type: "Point", coordinates: [...point] },
      })),
    ),
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
