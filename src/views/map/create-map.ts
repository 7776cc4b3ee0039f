import { LngLat, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Projection } from "../../state/selection.ts";
import { painted } from "./painted.ts";
import { type Camera, limitCamera, zoomLimits } from "./projection.ts";
import { rest } from "./rest.ts";
import { fontOf, layers, readColours, sources } from "./style.ts";

/**
 * A MapLibre map with the layers of this atlas and nothing in them yet, made in steps between which the browser may do other
 * things; fails where WebGL or the worker does.
 */
export async function createMap(container: HTMLElement, camera: Camera, projection: Projection): Promise<MapLibre> {
  setWorkerUrl(workerUrl);
  const [sea, ...others] = layers(readColours(container), fontOf(container));
  const map = new MapLibre({
    container,
    style: {
      version: 8,
      sources: {},
      layers: sea === undefined ? [] : [sea],
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
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
    await rest();
    for (const layer of others) {
      map.addLayer(layer);
      await rest();
    }
    await settled(map);
    return map;
  } catch (error) {
    map.remove();
    throw error;
  }
}

/** Waits until what has been given to a map is painted and the browser has a moment. */
export async function settled(map: MapLibre): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    map.once("idle", () => resolve());
    map.once("webglcontextlost", () => reject(new Error("the graphics context is gone")));
    map.triggerRepaint();
  });
  await painted(map);
}
