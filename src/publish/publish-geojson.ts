import type { BBox, Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from "geojson";
import type { Language, Texts } from "../model/atlas.ts";
import { textColumn } from "../model/table-columns.ts";
import type { PartnerRow, PartnershipRow, Tables } from "../model/tables.ts";
import { clean } from "./clean.ts";
import { endText } from "./end-text.ts";
import { greatCircle, rounded } from "./great-circle.ts";

/** One line from home for every partnership and partner; a partner at home's own point has none. */
export function publishPartnershipsGeojson(tables: Tables): FeatureCollection<LineString | MultiLineString> {
  const { home, languages } = tables.settings;
  const from = rounded([home.lon, home.lat]);
  const partnerById = new Map(tables.partners.map((partner) => [partner.id, partner]));
  const features = tables.partnerships.flatMap((partnership) =>
    partnership.partners.flatMap((id) => {
      const partner = partnerById.get(id);
      if (partner === undefined) return [];
      const to = rounded([partner.lon, partner.lat]);
      return isSamePoint(from, to) ? [] : [lineFeature(partnership, partner, greatCircle(from, to), languages)];
    }),
  );
  return collection(features);
}

/** Every partner as a point. */
export function publishPartnersGeojson({ partners, settings }: Tables): FeatureCollection<Point> {
  return collection(
    partners.map(({ lon, lat, ...partner }): Feature<Point> => {
      const coordinates = rounded([lon, lat]);
      const { id, type, country, position, wikidata, website } = partner;
      const properties = {
        id,
        type,
        ...texts("name", partner.name, settings.languages),
        ...texts("city", partner.city, settings.languages),
        country,
        position: position ?? null,
        wikidata: wikidata ?? null,
        website: website === undefined ? null : clean(website),
      };
      return {
        type: "Feature",
        id,
        bbox: boxOf([[coordinates]]),
        geometry: { type: "Point", coordinates },
        properties,
      };
    }),
  );
}

function lineFeature(
  partnership: PartnershipRow,
  partner: PartnerRow,
  lines: readonly (readonly Position[])[],
  languages: readonly Language[],
): Feature<LineString | MultiLineString> {
  const coordinates = lines.map((line) => [...line]);
  const [only = []] = coordinates;
  const { id, kind, title, date, themes } = partnership;
  return {
    type: "Feature",
    id: `${id}/${partner.id}`,
    bbox: boxOf(lines),
    geometry:
      coordinates.length === 1 ? { type: "LineString", coordinates: only } : { type: "MultiLineString", coordinates },
    properties: {
      id,
      kind,
      ...texts("title", title, languages),
      partner: partner.id,
      date: date.text,
      end: endText(partnership) ?? null,
      themes,
    },
  };
}

function texts(column: string, byLanguage: Texts, languages: readonly Language[]): Record<string, string | null> {
  return Object.fromEntries(
    languages.map((language) => {
      const text = byLanguage[language];
      return [textColumn(column, language), text === undefined ? null : clean(text)];
    }),
  );
}

function isSamePoint([lon, lat]: Position, [otherLon, otherLat]: Position): boolean {
  return lon === otherLon && lat === otherLat;
}

function collection<G extends Point | LineString | MultiLineString>(features: Feature<G>[]): FeatureCollection<G> {
  const boxes = features.flatMap(({ bbox }) => (bbox === undefined ? [] : [bbox]));
  if (boxes.length === 0) return { type: "FeatureCollection", features };
  const corners = boxes.flatMap(([west, south, east, north]): Position[] =>
    west > east
      ? [
          [-180, south],
          [180, north ?? 0],
        ]
      : [
          [west, south],
          [east, north ?? 0],
        ],
  );
  return { type: "FeatureCollection", bbox: boxOf([corners]), features };
}

/** `[west, south, east, north]`; of lines cut at the antimeridian, west lies east of it, as RFC 7946 asks. */
function boxOf(lines: readonly (readonly Position[])[]): BBox {
  const lats = lines.flat().map(([, lat = 0]) => lat);
  const lonsOf = (line: readonly Position[]) => line.map(([lon = 0]) => lon);
  const [south, north] = extent(lats);
  const [west, east] = extent(lines.flatMap(lonsOf));
  if (lines.length < 2) return [west, south, east, north];
  const sides = lines.map((line) => extent(lonsOf(line)));
  const eastern = sides.filter(([, most]) => most === 180).map(([least]) => least);
  const western = sides.filter(([least]) => least === -180).map(([, most]) => most);
  return [Math.min(...eastern), south, Math.max(...western), north];
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
