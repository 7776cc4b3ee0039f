import { LngLat, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Projection } from "../../state/selection.ts";
import { type Camera, limitCamera, zoomLimits } from "./projection.ts";
import { layers, readColours, sources } from "./style.ts";

/** A MapLibre map with the layers of this atlas and nothing in them yet; fails where WebGL or the worker does. */
export async function createMap(container: HTMLElement, camera: Camera, projection: Projection): Promise<MapLibre> {
  setWorkerUrl(workerUrl);
  const map = new MapLibre({
    container,
    style: {
      version: 8,
      sources: { ...sources },
      layers: [...layers(readColours(container), fontOf(container))],
      projection: { type: projection === "globe" ? "globe" : "mercator" },
    },
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    keyboard: false,
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: true,
    // Our own hint goes by the gesture, theirs by the width of the page.
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": "",
      "CooperativeGesturesHandler.MacHelpText": "",
      "CooperativeGesturesHandler.MobileHelpText": "",
    },
    fadeDuration: 150,
    // MapLibre's own keeps the flat world filling the picture, which would move a tall picture away from where the drawing was.
    transformConstrain: ({ lng, lat }, zoom) => {
      const limited = limitCamera({ center: [lng, lat], zoom });
      return { center: new LngLat(...limited.center), zoom: limited.zoom };
    },
  });
  map.touchZoomRotate.disableRotation();
  // The surface around it is the one stop of the Tab key.
  map.getCanvas().removeAttribute("tabindex");
  try {
    await new Promise<void>((resolve, reject) => {
      map.once("load", () => resolve());
      map.once("error", ({ error }) => reject(error));
    });
    return map;
  } catch (error) {
    map.remove();
    throw error;
  }
}

/** The page's own faces: MapLibre draws letters with what the browser has. */
export function fontOf(root: HTMLElement): readonly string[] {
  return window
    .getComputedStyle(root)
    .fontFamily.split(",")
    .map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));
}
