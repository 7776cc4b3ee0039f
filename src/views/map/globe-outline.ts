import { geoPath, geoProjection } from "d3-geo";
import type { Basemap } from "./basemap.ts";
import { eyeDistance, type Frame, globeRadiusPx } from "./projection.ts";

/** SVG path data of the basemap on the globe, cut at the limb. */
export function globeOutline(frame: Frame, { land, lakes, borders, disputed }: Basemap) {
  const eye = eyeDistance(frame);
  const radius = globeRadiusPx(frame);
  const projection = geoProjection((lambda, phi) => {
    const toEye = Math.cos(phi) * Math.cos(lambda);
    const scale = (eye - 1) / (eye - toEye);
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)];
  })
    .scale(radius)
    .translate([frame.width / 2, frame.height / 2])
    .rotate([-frame.center[0], -frame.center[1]])
    .clipAngle((Math.acos(1 / eye) * 180) / Math.PI - 0.01)
    .precision(0.5);
  const path = geoPath(projection).digits(1);
  const outlineOf = (shape: Parameters<typeof path>[0]) => path(shape) ?? "";
  return {
    sphere: outlineOf({ type: "Sphere" }),
    land: outlineOf(land),
    lakes: outlineOf(lakes),
    borders: outlineOf(borders),
    disputed: outlineOf(disputed),
  };
}
