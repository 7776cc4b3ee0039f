import world from "./basemap/world.json";
import { flatPath, type PackedBasemap, unpackBasemap } from "./basemap.ts";

export { globeOutline } from "./globe-outline.ts";

const packed: PackedBasemap = world;

/** The basemap for the whole world. */
export const basemap = unpackBasemap(packed);

/** It as SVG path data of the flat map. */
export const flatGround = {
  land: flatPath(basemap.land.geometry.coordinates.flat(), true),
  lakes: flatPath(basemap.lakes.geometry.coordinates.flat(), true),
  borders: flatPath(basemap.borders.geometry.coordinates, false),
  disputed: flatPath(basemap.disputed.geometry.coordinates, false),
};
