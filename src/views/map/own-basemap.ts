import { addProtocol, type ErrorEvent, type LayerSpecification, type Map as MapLibre } from "maplibre-gl";
import { type OwnStyle, readStyle, styleOfArchive, vectorLayersOf } from "./own-style.ts";
import { groundLayers, type MapColours, nameLayers } from "./style.ts";

/** Before the names of its sources and layers, which may be those of ours. */
const prefix = "own-";

/** The council's basemap on a map. */
export interface OwnBasemap {
  /** Who is to be named for it, as plain text; empty where it names nobody. */
  readonly attribution: string;
  readonly recolour: (colours: MapColours) => void;
}

/**
 * Lays the council's basemap under our own and, once all of it has come, takes ours away. Rejects, with ours as it was, where
 * anything fails; `onFailure` hears of what fails later, when ours is back.
 */
export async function showOwnBasemap(
  map: MapLibre,
  address: URL,
  colours: MapColours,
  onFailure: () => void,
): Promise<OwnBasemap> {
  const styleIn = await loadStyle(address);
  const style = styleIn(colours);
  const ours = [...groundLayers, ...(style.isNaming ? nameLayers : [])];
  const show = (ids: readonly string[], isShown: boolean) => {
    for (const id of ids) map.setLayoutProperty(id, "visibility", isShown ? "visible" : "none");
  };
  const remove = () => {
    map.off("error", onLaterError);
    for (const { id } of style.layers) if (map.getLayer(prefix + id)) map.removeLayer(prefix + id);
    for (const id of Object.keys(style.sources)) if (map.getSource(prefix + id)) map.removeSource(prefix + id);
    map.setGlyphs(null);
    show(ours, true);
  };
  const onLaterError = (error: ErrorEvent) => {
    if (!isOf(error)) return;
    remove();
    onFailure();
  };
  try {
    const isComplete = untilIdle(map);
    // Names of ours are drawn with the page's own letters, which a style with its own would take from them.
    if (style.isNaming) show(nameLayers, false);
    add(map, style);
    await isComplete;
  } catch (error) {
    remove();
    throw error;
  }
  show(ours, false);
  map.on("error", onLaterError);
  return {
    attribution: attributionOf(map, style),
    recolour: (next) => {
      // The edge: names of paint properties come from the layer that has them.
      for (const { id, paint = {} } of styleIn(next).layers)
        for (const [name, value] of Object.entries(paint))
          map.setPaintProperty(prefix + id, name as "line-color", value);
    },
  };
}

async function loadStyle(address: URL): Promise<(colours: MapColours) => OwnStyle> {
  if (address.pathname.endsWith(".pmtiles")) return loadArchive(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status} ${response.statusText}`);
  const style = readStyle(await response.json(), address);
  return () => style;
}

async function loadArchive(address: URL): Promise<(colours: MapColours) => OwnStyle> {
  const { PMTiles, Protocol, TileType } = await import("pmtiles");
  const archive = new PMTiles(address.href);
  const [{ tileType }, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()]);
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol("pmtiles", protocol.tile);
  const found = { address: address.href, isVector: tileType === TileType.Mvt, layers: vectorLayersOf(metadata) };
  return (colours) => styleOfArchive(found, colours);
}

/** Resolves once all that is asked for has come and has been drawn. */
function untilIdle(map: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = ({ error }: ErrorEvent) => {
      map.off("idle", onIdle);
      reject(error);
    };
    const onIdle = () => {
      map.off("error", onError);
      resolve();
    };
    map.once("error", onError);
    map.once("idle", onIdle);
  });
}

function add(map: MapLibre, { sources, layers, glyphs, sprite }: OwnStyle): void {
  if (glyphs !== undefined) map.setGlyphs(glyphs);
  if (sprite !== undefined) map.setSprite(sprite);
  for (const [id, source] of Object.entries(sources)) map.addSource(prefix + id, source);
  const [lowest] = groundLayers;
  for (const layer of layers) map.addLayer(renamed(layer), lowest);
}

function renamed(layer: LayerSpecification): LayerSpecification {
  const id = prefix + layer.id;
  return "source" in layer && typeof layer.source === "string"
    ? { ...layer, id, source: prefix + layer.source }
    : { ...layer, id };
}

function isOf(error: ErrorEvent): boolean {
  return "sourceId" in error && typeof error.sourceId === "string" && error.sourceId.startsWith(prefix);
}

/** Sources name their makers in HTML; what they say is kept, what it would do is not. */
function attributionOf(map: MapLibre, { sources }: OwnStyle): string {
  const texts = Object.keys(sources).map((id) => {
    const { attribution = "" } = map.getSource(prefix + id) ?? {};
    return new DOMParser().parseFromString(attribution, "text/html").body.textContent?.trim() ?? "";
  });
  return [...new Set(texts)].filter((text) => text !== "").join(" · ");
}
