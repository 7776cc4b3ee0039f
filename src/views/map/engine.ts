import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Language } from "../../model/atlas.ts";
import type { Projection } from "../../state/selection.ts";
import type { ArcOverlay } from "./arc-overlay.ts";
import citiesUrl from "./basemap/cities.json?url";
import countriesUrl from "./basemap/countries.json?url";
import detailUrl from "./basemap/detail.json?url";
import { type Basemap, type CityLabel, type CountryLabel, type PackedBasemap, unpackBasemap } from "./basemap.ts";
import { cityFeatures, countryFeatures, coveredFeatures } from "./features.ts";
import type { Label } from "./labels.ts";
import type { Line } from "./lines.ts";
import { loadGround } from "./load-ground.ts";
import type { OwnBasemap } from "./own-basemap.ts";
import { painted } from "./painted.ts";
import type { Group, Place } from "./places.ts";
import type { Camera } from "./projection.ts";
import { rest } from "./rest.ts";
import { fontOf, layers, namesZoom, readColours, shieldPx } from "./style.ts";

export interface EngineStart {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly projection: Projection;
  /** The council's own, shown over ours once that has been painted. */
  readonly basemap: URL | undefined;
  /** Who is to be named for the basemap that is seen; `undefined` for ours. */
  readonly onBasemap: (attribution: string | undefined) => void;
  readonly onMove: (camera: Camera) => void;
  readonly onMoveEnd: () => void;
  /** The first frame with everything on it has been painted. */
  readonly onReady: () => void;
  /** The graphics context is gone, and this engine with it. */
  readonly onLost: () => void;
  readonly onGesturePrevented: (gesture: "wheel" | "touch") => void;
}

/** From this zoom on the coarse basemap begins to show its corners, and there is room for names of countries. */
const detailZoom = 2;
const moveMs = 250;
const coverMs = 250;

/** Brings what a moving map needs and starts it, step by step: each would else keep the reader waiting. */
export async function mountEngine(start: EngineStart): Promise<Engine> {
  const ground = loadGround();
  // They come side by side, but none is begun with before the one before it has been.
  const lines = import("./arc-overlay.ts");
  lines.catch(() => {});
  const { createMap, settled } = await import("./create-map.ts");
  await rest();
  const map = await createMap(start.container, start.camera, start.projection);
  try {
    const { ArcOverlay } = await lines;
    await rest();
    // Before any data: deck.gl finds its place among the layers only while no source is loading; otherwise it draws above all.
    const arcs = new ArcOverlay(map, readColours(start.container).kind);
    await settled(map);
    const engine = new Engine(map, start, arcs);
    await engine.showBasemap((await ground).basemap, () => settled(map));
    return engine;
  } catch (error) {
    map.remove();
    throw error;
  }
}

/** A MapLibre map that shows what it is given; it decides nothing. */
export class Engine {
  readonly #map: MapLibre;
  readonly #start: EngineStart;
  readonly #arcs: ArcOverlay;
  readonly #schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    window.matchMedia(query),
  );
  #naming: { readonly language: Language; readonly places: readonly Place[] } | undefined;
  #own: OwnBasemap | undefined;
  #isDetailed = false;
  #isGone = false;
  #covering: number | undefined;
  #isCovered = false;
  #names: Promise<readonly [readonly CountryLabel[], readonly CityLabel[]]> | undefined;

  constructor(map: MapLibre, start: EngineStart, arcs: ArcOverlay) {
    this.#map = map;
    this.#start = start;
    this.#arcs = arcs;
    map.addImage("shield", new ImageData(shieldPx, shieldPx));
    map.on("move", this.#onMove);
    map.on("moveend", start.onMoveEnd);
    map.on("idle", this.#onIdle);
    map.on("webglcontextlost", start.onLost);
    map.on("cooperativegestureprevented", ({ gestureType }) =>
      start.onGesturePrevented(gestureType === "wheel_zoom" ? "wheel" : "touch"),
    );
    for (const scheme of this.#schemes) scheme.addEventListener("change", this.#onScheme);
  }

  draw(lines: readonly Line[]): void {
    this.#arcs.draw(lines);
  }

  light(lines: readonly Line[], isDimmed: boolean): void {
    this.#arcs.light(lines, isDimmed);
  }

  /** Keeps names of the basemap off marks and names, a little later: nobody waits for it. */
  cover(groups: readonly Group[], labels: readonly Label[]): void {
    window.clearTimeout(this.#covering);
    this.#covering = window.setTimeout(() => {
      const isNamed = this.#map.getZoom() >= namesZoom;
      if (!isNamed && !this.#isCovered) return;
      this.#isCovered = isNamed;
      this.#fill("covered", coveredFeatures(isNamed ? groups : [], isNamed ? labels : [], shieldPx));
    }, coverMs);
  }

  /** Names countries and, but for the places of the atlas, main cities. */
  nameBasemap(language: Language, places: readonly Place[]): void {
    this.#naming = { language, places };
    this.#refine();
  }

  moveTo({ center, zoom }: Camera): void {
    const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#map.easeTo({ center: [...center], zoom, duration: isCalm ? 0 : moveMs });
  }

  setProjection(projection: Projection): void {
    this.#map.setProjection({ type: projection === "globe" ? "globe" : "mercator" });
    this.#arcs.follow();
  }

  /** Lets the wheel zoom without a key. */
  setWheel(isFree: boolean): void {
    const { cooperativeGestures } = this.#map;
    // Enabled twice they would leave a screen behind each time.
    if (cooperativeGestures.isEnabled() !== isFree) return;
    if (isFree) cooperativeGestures.disable();
    else cooperativeGestures.enable();
  }

  remove(): void {
    this.#isGone = true;
    this.#arcs.end();
    window.clearTimeout(this.#covering);
    for (const scheme of this.#schemes) scheme.removeEventListener("change", this.#onScheme);
    this.#map.remove();
  }

  #fill(source: string, content: Parameters<GeoJSONSource["setData"]>[0]): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(content);
  }

  /** One part after the other, waiting in between. */
  async showBasemap(basemap: Basemap, wait: () => Promise<void>): Promise<void> {
    for (const part of ["land", "lakes", "borders", "disputed"] as const) {
      this.#fill(part, basemap[part]);
      await wait();
    }
  }

  readonly #onMove = () => {
    const { lng, lat } = this.#map.getCenter();
    this.#start.onMove({ center: [lng, lat], zoom: this.#map.getZoom() });
    this.#refine();
  };

  readonly #onIdle = () => {
    if (!this.#arcs.isPainted) return;
    this.#map.off("idle", this.#onIdle);
    void this.#begin();
  };

  async #begin(): Promise<void> {
    await painted(this.#map);
    if (this.#isGone) return;
    this.#start.onReady();
    void this.#showOwn();
  }

  /** Where it does not come, ours stays. */
  async #showOwn(): Promise<void> {
    const { basemap, container, onBasemap } = this.#start;
    if (basemap === undefined) return;
    const onFailure = () => {
      this.#own = undefined;
      onBasemap(undefined);
    };
    try {
      const { showOwnBasemap } = await import("./own-basemap.ts");
      this.#own = await showOwnBasemap(this.#map, basemap, readColours(container), onFailure);
      onBasemap(this.#own.attribution);
    } catch (error) {
      console.warn(error);
    }
  }

  readonly #onScheme = () => {
    const { container } = this.#start;
    const colours = readColours(container);
    this.#arcs.setColours(colours.kind);
    this.#own?.recolour(colours);
    // The edge: names of paint properties come from the layer that has them.
    for (const { id, paint = {} } of layers(colours, fontOf(container)))
      for (const [name, value] of Object.entries(paint)) this.#map.setPaintProperty(id, name as "line-color", value);
  };

  /** Brings detail and names once they can be seen; without them the coarse basemap stays, and a later move tries again. */
  #refine(): void {
    if (this.#map.getZoom() < detailZoom) return;
    if (!this.#isDetailed) {
      this.#isDetailed = true;
      loadJson<PackedBasemap>(detailUrl).then(
        (packed) => this.showBasemap(unpackBasemap(packed), rest),
        () => {
          this.#isDetailed = false;
        },
      );
    }
    const naming = this.#naming;
    if (naming === undefined) return;
    this.#naming = undefined;
    this.#names ??= Promise.all([
      loadJson<readonly CountryLabel[]>(countriesUrl),
      loadJson<readonly CityLabel[]>(citiesUrl),
    ]);
    this.#names.then(
      ([countries, cities]) => {
        this.#fill("countries", countryFeatures(countries, naming.language));
        this.#fill("cities", cityFeatures(cities, naming.places, naming.language));
      },
      () => {
        this.#names = undefined;
        this.#naming = naming;
      },
    );
  }
}

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  // The edge: our own file, written by scripts/build-basemap.ts.
  return (await response.json()) as T;
}
