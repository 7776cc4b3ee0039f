import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { MapColours } from "./style.ts";

/** A basemap that a council brings along: what MapLibre has to be told of it. */
export interface OwnStyle {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  readonly glyphs?: string;
  readonly sprite?: string;
  /** Whether it names places itself. */
  readonly isNaming: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a style of MapLibre, with addresses relative to its own; throws where it is none. */
export function readStyle(json: unknown, address: URL): OwnStyle {
  if (!isObject(json) || json.version !== 8 || !isObject(json.sources) || !Array.isArray(json.layers))
    throw new Error(`${address.href}: not a map style of version 8`);
  const { glyphs, sprite } = json;
  const sources = Object.entries(json.sources).flatMap(([id, source]) =>
    isObject(source) ? [[id, located(source, address)] as const] : [],
  );
  return {
    // The edge: what is wrong in them MapLibre refuses, and then our basemap stays.
    sources: Object.fromEntries(sources) as OwnStyle["sources"],
    layers: json.layers.filter(isObject) as unknown as OwnStyle["layers"],
    ...(typeof glyphs === "string" ? { glyphs: locate(glyphs, address) } : {}),
    ...(typeof sprite === "string" ? { sprite: locate(sprite, address) } : {}),
    isNaming: true,
  };
}

function located(source: Readonly<Record<string, unknown>>, address: URL): Readonly<Record<string, unknown>> {
  const { url, data, tiles } = source;
  return {
    ...source,
    ...(typeof url === "string" ? { url: locate(url, address) } : {}),
    ...(typeof data === "string" ? { data: locate(data, address) } : {}),
    ...(Array.isArray(tiles) ? { tiles: tiles.map((tile) => locate(String(tile), address)) } : {}),
  };
}

/** An address whose places for numbers, as `{z}`, stay as they are. */
function locate(address: string, base: URL): string {
  return new URL(address, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

/** What an archive of tiles says of itself. */
export interface Archive {
  readonly address: string;
  readonly isVector: boolean;
  /** Names of its layers, where it has any. */
  readonly layers: ReadonlySet<string>;
}

/** Draws an archive as quietly as our own basemap: vectors as Protomaps or OpenMapTiles name them, or pictures. Throws where it knows no layer. */
export function styleOfArchive({ address, isVector, layers }: Archive, colours: MapColours): OwnStyle {
  const url = `pmtiles://${address}`;
  if (!isVector)
    return {
      sources: { tiles: { type: "raster", url, tileSize: 256 } },
      layers: [{ id: "tiles", type: "raster", source: "tiles" }],
      isNaming: true,
    };
  if (!layers.has("water")) throw new Error(`${address}: no layer "water"`);
  const hasEarth = layers.has("earth");
  const fill = (id: string, colour: string): LayerSpecification => ({
    id,
    type: "fill",
    source: "tiles",
    "source-layer": id,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": colour },
  });
  const line = (id: string, width: number, filter: LineFilter): LayerSpecification => ({
    id,
    type: "line",
    source: "tiles",
    "source-layer": id,
    filter,
    paint: { "line-color": colours.border, "line-width": width },
  });
  const known = (ids: readonly string[]) => ids.filter((id) => layers.has(id));
  return {
    sources: { tiles: { type: "vector", url } },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": hasEarth ? colours.sea : colours.land } },
      ...(hasEarth ? [fill("earth", colours.land)] : []),
      fill("water", colours.sea),
      ...known(["roads", "transportation"]).map((id) => line(id, 0.5, isMainRoad)),
      ...known(["boundaries", "boundary"]).map((id) => line(id, 0.8, isBorder)),
    ],
    isNaming: false,
  };
}

type LineFilter = NonNullable<Extract<LayerSpecification, { readonly type: "line" }>["filter"]>;

const isMainRoad: LineFilter = [
  "any",
  ["==", ["get", "kind"], "highway"],
  ["in", ["get", "class"], ["literal", ["motorway", "trunk"]]],
];
const isBorder: LineFilter = [
  "any",
  ["==", ["get", "kind"], "country"],
  ["<=", ["to-number", ["get", "admin_level"], 99], 2],
];

/** The names of the layers that an archive's metadata list. */
export function vectorLayersOf(metadata: unknown): ReadonlySet<string> {
  const listed = isObject(metadata) && Array.isArray(metadata.vector_layers) ? metadata.vector_layers : [];
  return new Set(listed.flatMap((layer) => (isObject(layer) && typeof layer.id === "string" ? [layer.id] : [])));
}
