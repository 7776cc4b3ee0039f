import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Language } from "../../model/atlas.ts";
import type { Projection } from "../../state/selection.ts";
import { ArcOverlay } from "./arc-overlay.ts";
import citiesUrl from "./basemap/cities.json?url";
import countriesUrl from "./basemap/countries.json?url";
import detailUrl from "./basemap/detail.json?url";
import { type Basemap, type CityLabel, type CountryLabel, type PackedBasemap, unpackBasemap } from "./basemap.ts";
import { createMap, fontOf } from "./create-map.ts";
import { cityFeatures, countryFeatures, groupFeatures, nameFeatures, placeFeatures } from "./features.ts";
import { homeImage } from "./home-image.ts";
import type { Label } from "./labels.ts";
import { loadGround } from "./load-ground.ts";
import type { Group, Place } from "./places.ts";
import type { Camera } from "./projection.ts";
import type { Scene, SceneArc } from "./scene.ts";
import { aboveArcs, layers, readColours, shieldPx } from "./style.ts";

export interface EngineStart {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly projection: Projection;
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

export async function mountEngine(start: EngineStart): Promise<Engine> {
  const [map, { basemap }] = await Promise.all([
    createMap(start.container, start.camera, start.projection),
    loadGround(),
  ]);
  return new Engine(map, start, basemap);
}

/** A MapLibre map that shows what it is given; it decides nothing. */
export class Engine {
  readonly #map: MapLibre;
  readonly #start: EngineStart;
  readonly #arcs: ArcOverlay;
  readonly #schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    window.matchMedia(query),
  );
  #home: Group | undefined;
  #naming: { readonly language: Language; readonly places: readonly Place[] } | undefined;
  #isDetailed = false;
  #names: Promise<readonly [readonly CountryLabel[], readonly CityLabel[]]> | undefined;

  constructor(map: MapLibre, start: EngineStart, world: Basemap) {
    this.#map = map;
    this.#start = start;
    // Before any data: deck.gl finds its place among the layers only while no source is loading; otherwise it draws above all.
    this.#arcs = new ArcOverlay(map, aboveArcs, readColours(start.container).kind);
    this.#showBasemap(world);
    this.#drawHome(undefined);
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

  drawArcs(arcs: readonly SceneArc[]): void {
    this.#arcs.draw(arcs);
  }

  drawLit(arcs: readonly SceneArc[], lit: Scene["lit"]): void {
    this.#arcs.light(arcs, lit);
  }

  drawGroups(groups: readonly Group[], lit: Scene["lit"]): void {
    this.#fill("marks", groupFeatures(groups, lit));
    this.#fill("places", placeFeatures(groups, lit));
    const home = groups.find(({ isHome }) => isHome);
    if (home?.partnerships.length !== this.#home?.partnerships.length) this.#drawHome(home);
  }

  drawNames(labels: readonly Label[], lit: Scene["lit"]): void {
    this.#fill("names", nameFeatures(labels, lit));
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
    if (isFree) this.#map.cooperativeGestures.disable();
    else this.#map.cooperativeGestures.enable();
  }

  remove(): void {
    for (const scheme of this.#schemes) scheme.removeEventListener("change", this.#onScheme);
    this.#map.remove();
  }

  #fill(source: string, content: Parameters<GeoJSONSource["setData"]>[0]): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(content);
  }

  #showBasemap({ land, lakes, borders, disputed }: Basemap): void {
    this.#fill("land", land);
    this.#fill("lakes", lakes);
    this.#fill("borders", borders);
    this.#fill("disputed", disputed);
  }

  #drawHome(home: Group | undefined): void {
    this.#home = home;
    const image = homeImage(home?.partnerships ?? [], readColours(this.#start.container));
    if (this.#map.hasImage("home")) this.#map.updateImage("home", image);
    else this.#map.addImage("home", image, { pixelRatio: 2 });
  }

  readonly #onMove = () => {
    const { lng, lat } = this.#map.getCenter();
    this.#start.onMove({ center: [lng, lat], zoom: this.#map.getZoom() });
    this.#refine();
  };

  readonly #onIdle = () => {
    if (this.#arcs.isPainted) this.#start.onReady();
  };

  readonly #onScheme = () => {
    const { container } = this.#start;
    const colours = readColours(container);
    this.#arcs.setColours(colours.kind);
    // The edge: names of paint properties come from the layer that has them.
    for (const { id, paint = {} } of layers(colours, fontOf(container)))
      for (const [name, value] of Object.entries(paint)) this.#map.setPaintProperty(id, name as "line-color", value);
    this.#drawHome(this.#home);
  };

  /** Brings detail and names once they can be seen; without them the coarse basemap stays, and a later move tries again. */
  #refine(): void {
    if (this.#map.getZoom() < detailZoom) return;
    if (!this.#isDetailed) {
      this.#isDetailed = true;
      loadJson<PackedBasemap>(detailUrl).then(
        (packed) => this.#showBasemap(unpackBasemap(packed)),
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
