import type { Feature, FeatureCollection, Point as PointGeometry } from "geojson";
import type { Language } from "../../model/atlas.ts";
import type { CountryLabel } from "./basemap.ts";
import { groupRadius } from "./pick.ts";
import type { Group } from "./places.ts";
import { lightOf, type Scene, type SceneArc } from "./scene.ts";

/** Sizes of names in pixels; offsets of names are in these. */
const labelPx = 12;
const homeLabelPx = 14;

export function arcFeatures(arcs: readonly SceneArc[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: arcs.map(({ arc, isWeak }) => ({
      type: "Feature",
      properties: { kind: arc.kind, weak: isWeak },
      geometry: {
        type: "MultiLineString",
        coordinates: arc.pieces.map((piece) => piece.map(([lon, lat]) => [lon, lat])),
      },
    })),
  };
}

export function groupFeatures(
  groups: readonly Group[],
  lit: Scene["lit"],
  nameOf: (group: Group) => string,
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: groups.map((group): Feature<PointGeometry> => {
      const radius = groupRadius(group);
      const count = group.partnerships.length;
      return {
        type: "Feature",
        properties: {
          name: nameOf(group),
          count: group.isHome ? Number.MAX_SAFE_INTEGER : count,
          radius,
          number: group.places.length > 1 && radius >= 6 ? String(count) : "",
          home: group.isHome,
          dim: !group.isHome && lightOf(lit, group.partnerships) === "dim",
          offset: (radius + 5) / (group.isHome ? homeLabelPx : labelPx),
        },
        geometry: { type: "Point", coordinates: [...group.point] },
      };
    }),
  };
}

export function countryFeatures(labels: readonly CountryLabel[], language: Language): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: labels.map(({ point, area, names, code }) => ({
      type: "Feature",
      properties: { area, name: names[language] ?? names["en"] ?? code },
      geometry: { type: "Point", coordinates: [...point] },
    })),
  };
}
