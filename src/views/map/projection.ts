import type { Projection } from "../../state/selection.ts";
import type { Point } from "./great-circle.ts";

export type Pixel = readonly [x: number, y: number];

/** Where one looks from. At zoom 0 the flat world is 512 px wide, one more doubles it, as in MapLibre. */
export interface Camera {
  readonly center: Point;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a picture is drawn through. */
export interface Frame extends Camera, Size {
  readonly projection: Projection;
}

export const zoomLimits = { min: -1.5, max: 8 } as const;
/** Web Mercator ends here. */
export const latitudeLimit = 85.051129;
/** MapLibre's camera stands this many heights of the picture above the middle (field of view 36.87°). */
const cameraHeights = 1.5;
const radians = Math.PI / 180;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The flat world as a square of side 1, north-west first. */
export function mercator([lon, lat]: Point): Pixel {
  const phi = clamp(lat, -latitudeLimit, latitudeLimit) * radians;
  return [lon / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

export function mercatorInverse([x, y]: Pixel): Point {
  return [(x - 0.5) * 360, (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians];
}

/** Side of the flat world in pixels. */
export function worldPx(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** Radius of the globe in pixels; MapLibre keeps the scale at the middle that of the flat map. */
export function globeRadiusPx({ center, zoom }: Camera): number {
  return worldPx(zoom) / (2 * Math.PI * Math.cos(clamp(center[1], -latitudeLimit, latitudeLimit) * radians));
}

/** Distance of the eye from the middle of the globe, in its radii. */
export function eyeDistance(frame: Frame): number {
  return 1 + (cameraHeights * frame.height) / globeRadiusPx(frame);
}

/** From lon and lat to pixels of the picture, exactly where MapLibre draws them; `undefined` behind the earth. */
export function projector(frame: Frame): (point: Point) => Pixel | undefined {
  const { width, height, center } = frame;
  if (frame.projection === "flat") {
    const [middleX, middleY] = mercator(center);
    const scale = worldPx(frame.zoom);
    return (point) => {
      const [x, y] = mercator(point);
      return [width / 2 + (x - middleX) * scale, height / 2 + (y - middleY) * scale];
    };
  }
  const radius = globeRadiusPx(frame);
  const eye = eyeDistance(frame);
  const [sinMiddle, cosMiddle] = [Math.sin(center[1] * radians), Math.cos(center[1] * radians)];
  return ([lon, lat]) => {
    const lambda = (lon - center[0]) * radians;
    const [sinLat, cosLat] = [Math.sin(lat * radians), Math.cos(lat * radians)];
    const toEye = sinMiddle * sinLat + cosMiddle * cosLat * Math.cos(lambda);
    if (toEye * eye < 1) return undefined;
    const scale = (radius * (eye - 1)) / (eye - toEye);
    const east = cosLat * Math.sin(lambda);
    const north = cosMiddle * sinLat - sinMiddle * cosLat * Math.cos(lambda);
    return [width / 2 + east * scale, height / 2 - north * scale];
  };
}

/** The flat world with its seam opposite a point, in place of at 180°. */
export function wrapAround([middle]: Point, project: (point: Point) => Pixel | undefined): typeof project {
  return ([lon, lat]) => project([middle + ((((lon - middle + 180) % 360) + 360) % 360) - 180, lat]);
}

/** Left free around what is shown, in pixels: names stand beside their marks, buttons in the upper right corner. */
const freePx = { top: 32, right: 76, bottom: 32, left: 44 } as const;
/** Of a small picture no more than this is left free on a side. */
const freeShare = 0.12;

/** The camera that shows all points within the picture, with room for names around them. */
export function fitCamera(points: readonly Point[], size: Size, projection: Projection): Camera | undefined {
  if (points.length === 0) return undefined;
  const pixels = points.map(mercator);
  const xs = pixels.map(([x]) => x);
  const ys = pixels.map(([, y]) => y);
  const [west, east] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
  const [north, south] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const free = (side: keyof typeof freePx) =>
    Math.min(freePx[side], freeShare * (side === "left" || side === "right" ? size.width : size.height));
  const share = Math.min(
    (size.width - free("left") - free("right")) / Math.max(east - west, 1e-6),
    (size.height - free("top") - free("bottom")) / Math.max(south - north, 1e-6),
  );
  const middle: Pixel = [(west + east) / 2, (north + south) / 2];
  if (projection === "globe") {
    const center = mercatorInverse(middle);
    const { zoom } = wholeGlobe(center, size);
    return { center, zoom: clamp(Math.log2(share / 512), zoom, zoom + 1.5) };
  }
  const zoom = clamp(Math.log2(share / 512), zoomLimits.min, 5);
  const side = worldPx(zoom);
  const center = mercatorInverse([
    middle[0] + (free("right") - free("left")) / 2 / side,
    middle[1] + (free("bottom") - free("top")) / 2 / side,
  ]);
  return { center, zoom };
}

/** The camera that sees the whole globe over a point. */
export function wholeGlobe(center: Point, { width, height }: Size): Camera {
  const wanted = 0.47 * Math.min(width, height);
  const eye = cameraHeights * height;
  // The limb of a sphere of radius r, seen from `eye` above it, appears at r·eye/√(eye²+2·eye·r) pixels; solved for r.
  const radius = (wanted * (wanted + Math.hypot(wanted, eye))) / eye;
  const zoom = Math.log2((radius * 2 * Math.PI * Math.cos(center[1] * radians)) / 512);
  return { center, zoom: clamp(zoom, zoomLimits.min, zoomLimits.max) };
}

/** Keeps a camera on the map. */
export function limitCamera({ center, zoom }: Camera): Camera {
  return {
    center: [clamp(center[0], -180, 180), clamp(center[1], -latitudeLimit, latitudeLimit)],
    zoom: clamp(zoom, zoomLimits.min, zoomLimits.max),
  };
}
