import type { FeatureCollection } from "geojson";
import { type GeoJSONSource, LngLat, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Language } from "../../model/atlas.ts";
import type { Projection } from "../../state/selection.ts";
import countriesUrl from "./basemap/countries.json?url";
import detailUrl from "./basemap/detail.json?url";
import world from "./basemap/world.json";
import { type CountryLabel, unpackBasemap } from "./basemap.ts";
import { arcFeatures, countryFeatures, groupFeatures, placeFeatures } from "./features.ts";
import { homeImage } from "./home-image.ts";
import type { Group } from "./places.ts";
import { type Camera, limitCamera, zoomLimits } from "./projection.ts";
import type { Scene, SceneArc } from "./scene.ts";
import { layers, readColours, shieldPx, sources } from "./style.ts";

export interface EngineStart {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly projection: Projection;
  readonly onMove: (camera: Camera) => void;
  /** The first frame with everything on it has been painted. */
  readonly onReady: () => void;
  /** The context is gone and did not come back. */
  readonly onLost: () => void;
  readonly onGesturePrevented: (gesture: "wheel" | "touch") => void;
}

/** A MapLibre map that shows what it is given; it decides nothing. */
export interface Engine {
  readonly drawArcs: (arcs: readonly SceneArc[]) => void;
  readonly drawLit: (scene: Scene) => void;
  readonly drawGroups: (groups: readonly Group[], lit: Scene["lit"], nameOf: (group: Group) => string) => void;
  readonly nameCountries: (language: Language) => void;
  readonly moveTo: (camera: Camera) => void;
  readonly setProjection: (projection: Projection) => void;
  readonly setWheel: (isFree: boolean) => void;
  readonly remove: () => void;
}

/** Above this zoom the coarse basemap shows its corners. */
const detailZoom = 2.6;
const contextPatienceMs = 4000;
const moveMs = 250;
const none: FeatureCollection = { type: "FeatureCollection", features: [] };

export async function mountEngine(start: EngineStart): Promise<Engine> {
  setWorkerUrl(workerUrl);
  const root = start.container;
  const font = fontOf(root);
  let isDimmed = false;
  const map = new MapLibre({
    container: root,
    style: {
      version: 8,
      sources: { ...sources },
      layers: [...layers(readColours(root), font, isDimmed)],
      projection: { type: start.projection === "globe" ? "globe" : "mercator" },
    },
    center: [...start.camera.center],
    zoom: start.camera.zoom,
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
    fadeDuration: 150,
    // MapLibre's own keeps the flat world filling the picture, which would move a tall picture away from where the drawing was.
    transformConstrain: ({ lng, lat }, zoom) => {
      const { center, zoom: limited } = limitCamera({ center: [lng, lat], zoom });
      return { center: new LngLat(center[0], center[1]), zoom: limited };
    },
  });
  map.touchZoomRotate.disableRotation();
  const stopWatching = watchContext(map, start.onLost);
  await new Promise<void>((resolve, reject) => {
    map.once("load", () => resolve());
    map.once("error", ({ error }) => reject(error));
  }).catch((error: unknown) => {
    stopWatching();
    map.remove();
    throw error;
  });

  const fill = (name: string, content: Parameters<GeoJSONSource["setData"]>[0]) =>
    map.getSource<GeoJSONSource>(name)?.setData(content);
  const showBasemap = (packed: Parameters<typeof unpackBasemap>[0]) => {
    const { land, borders } = unpackBasemap(packed);
    fill("land", land);
    fill("borders", borders);
  };
  const repaint = () => {
    for (const { id, paint = {} } of layers(readColours(root), font, isDimmed))
      for (const [name, value] of Object.entries(paint)) map.setPaintProperty(id, name as "line-color", value);
  };
  showBasemap(world);
  const loadDetail = once(async () => showBasemap(await loadJson(detailUrl)));
  const loadCountries = once<readonly CountryLabel[]>(() => loadJson(countriesUrl));
  let countryLanguage: Language | undefined;
  const refine = () => {
    if (map.getZoom() < detailZoom - 0.6) return;
    void loadDetail().catch(() => {});
    const language = countryLanguage;
    if (language === undefined) return;
    countryLanguage = undefined;
    void loadCountries()
      .then((labels) => fill("countries", countryFeatures(labels, language)))
      .catch(() => {});
  };
  const onMove = () => {
    const { lng, lat } = map.getCenter();
    start.onMove({ center: [lng, lat], zoom: map.getZoom() });
    refine();
  };
  map.on("move", onMove);
  map.on("cooperativegestureprevented", ({ gestureType }) =>
    start.onGesturePrevented(gestureType === "wheel_zoom" ? "wheel" : "touch"),
  );
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  const forced = window.matchMedia("(forced-colors: active)");
  let ring: Group | undefined;
  const drawHome = (home: Group | undefined) => {
    ring = home;
    const image = homeImage(home?.partnerships ?? [], readColours(root));
    if (map.hasImage("home")) map.updateImage("home", image);
    else map.addImage("home", image, { pixelRatio: 2 });
  };
  drawHome(undefined);
  map.addImage("shield", new ImageData(shieldPx, shieldPx));
  const onScheme = () => {
    repaint();
    drawHome(ring);
  };
  for (const query of [scheme, forced]) query.addEventListener("change", onScheme);

  return {
    drawArcs: (arcs) => {
      fill("arcs", arcFeatures(arcs));
      map.once("idle", start.onReady);
    },
    drawLit: ({ arcs, lit }) => {
      fill("lit", lit === undefined ? none : arcFeatures(arcs.filter(({ arc }) => lit.has(arc.partnership.id))));
      if (isDimmed === (lit !== undefined)) return;
      isDimmed = lit !== undefined;
      for (const { id, paint } of layers(readColours(root), font, isDimmed))
        if (id === "arcs" || id === "arcs-weak")
          map.setPaintProperty(id, "line-opacity", (paint as { "line-opacity": number })["line-opacity"]);
    },
    drawGroups: (groups, lit, nameOf) => {
      fill("marks", groupFeatures(groups, lit, nameOf));
      fill("places", placeFeatures(groups));
      const home = groups.find(({ isHome }) => isHome);
      if (home?.partnerships.length !== ring?.partnerships.length) drawHome(home);
    },
    nameCountries: (language) => {
      countryLanguage = language;
      refine();
    },
    moveTo: ({ center, zoom }) => {
      const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      map.easeTo({ center: [...center], zoom, duration: isCalm ? 0 : moveMs });
    },
    setProjection: (projection) => {
      map.setProjection({ type: projection === "globe" ? "globe" : "mercator" });
    },
    setWheel: (isFree) => {
      if (isFree) map.cooperativeGestures.disable();
      else map.cooperativeGestures.enable();
    },
    remove: () => {
      stopWatching();
      for (const query of [scheme, forced]) query.removeEventListener("change", onScheme);
      map.remove();
    },
  };
}

/** The page's own faces: MapLibre draws letters with what the browser has. */
function fontOf(root: HTMLElement): readonly string[] {
  return window
    .getComputedStyle(root)
    .fontFamily.split(",")
    .map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));
}

/** Waits for a lost context to come back, which MapLibre sees to; says so when it does not. */
function watchContext(map: MapLibre, onLost: () => void): () => void {
  let timer: number | undefined;
  const onContextLost = () => {
    timer = window.setTimeout(onLost, contextPatienceMs);
  };
  const onContextRestored = () => window.clearTimeout(timer);
  map.on("webglcontextlost", onContextLost);
  map.on("webglcontextrestored", onContextRestored);
  return () => window.clearTimeout(timer);
}

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  // The edge: our own file, written by scripts/build-basemap.ts.
  return (await response.json()) as T;
}

/** Runs at most once at a time; after a failure it may be tried again. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= run().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
