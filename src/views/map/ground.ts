import world from "./basemap/world.json";
import { flatPath, flatUnits, type PackedBasemap, unpackBasemap } from "./basemap.ts";

export { globeOutline } from "./globe-outline.ts";

const packed: PackedBasemap = world;

/** The basemap for the whole world. */
export const basemap = unpackBasemap(packed);

/** What pages are built with is sent with each; what comes later to be looked at from near is so many times finer. */
export const finer = import.meta.env.SSR ? 1 : 8;

/** Of what pages are built with, about a pixel of a map 800 px wide. */
const straightUnits = 1.3;

const path = (lines: Parameters<typeof flatPath>[0], isClosed: boolean) =>
  flatPath(lines, isClosed, flatUnits * finer, straightUnits);

export interface Outlines {
  readonly land: string;
  readonly lakes: string;
  readonly borders: string;
  readonly disputed: string;
}

let flat: Outlines | undefined;

/** It as SVG path data of the flat map, worked out once it is asked for. */
export function flatGround(): Outlines {
  flat ??= {
    land: path(basemap.land.geometry.coordinates.flat(), true),
    lakes: path(basemap.lakes.geometry.coordinates.flat(), true),
    borders: path(basemap.borders.geometry.coordinates, false),
    disputed: path(basemap.disputed.geometry.coordinates, false),
  };
  return flat;
}
