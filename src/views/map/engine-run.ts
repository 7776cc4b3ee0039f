import { effect } from "@preact/signals";
import { basemapAddress } from "./basemap-address.ts";
import { type Engine, mountEngine } from "./engine.ts";
import { type EngineState, type Failure, tellDrawn } from "./engine-state.ts";
import { hasWebgl, hasWebglHere } from "./has-webgl.ts";
import type { MapModel } from "./map-model.ts";

/** A graphics context that is lost more often than this is given up. */
const lossesBorne = 2;
const retryMs = 1000;

export interface EngineRun {
  /** Starts, or starts anew after a failure. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** MapLibre in step with a model, from its start to its end. */
export function runEngine(model: MapModel, container: HTMLElement, onState: (state: EngineState) => void): EngineRun {
  let engine: Engine | undefined;
  let isWanted = true;
  let unfollow = () => {};
  let losses = 0;
  let retry: number | undefined;
  const { dataset } = document.documentElement;
  const stop = () => {
    unfollow();
    unfollow = () => {};
    engine?.remove();
    engine = undefined;
    model.mover.value = undefined;
    model.attribution.value = undefined;
  };
  const fail = (failure: Failure) => {
    stop();
    onState(failure);
    tellDrawn();
  };
  const onReady = () => {
    onState("live");
    delete dataset.map;
    dataset.ready = "map";
  };
  const onLost = () => {
    stop();
    losses += 1;
    if (losses > lossesBorne) return fail("lost");
    onState("drawn");
    retry = window.setTimeout(() => void start(), retryMs);
  };
  const start = async () => {
    try {
      const isSupported = await hasWebgl();
      if (!isWanted) return;
      if (!isSupported) return fail("unsupported");
      const camera = model.camera.peek();
      const mounted = await mountEngine({
        container,
        camera,
        projection: model.projection.peek(),
        basemap: ownBasemap(model.store),
        onBasemap: (attribution) => {
          model.attribution.value = attribution;
        },
        onMove: (moved) => {
          model.camera.value = moved;
        },
        onMoveEnd: model.arrive,
        onReady,
        onLost,
        onGesturePrevented: (gesture) => {
          model.hint.value = gesture;
        },
      });
      engine = mounted;
      if (!isWanted) return stop();
      model.mover.value = mounted;
      if (model.camera.peek() !== camera) mounted.moveTo(model.camera.peek());
      unfollow = follow(model, mounted);
    } catch {
      if (isWanted) fail(hasWebglHere() ? "unloaded" : "unsupported");
    }
  };
  return {
    begin: () => {
      losses = 0;
      onState("drawn");
      void start();
    },
    end: () => {
      isWanted = false;
      window.clearTimeout(retry);
      stop();
    },
  };
}

function ownBasemap({ atlas: { settings }, hrefOf }: MapModel["store"]): URL | undefined {
  const root = new URL(hrefOf({ kind: "home" }, settings.languages[0]), document.baseURI);
  return basemapAddress(settings.basemap, root.href);
}

/** Draws again whatever changes; returns what ends it. */
function follow(model: MapModel, engine: Engine): () => void {
  const { store, lines, litLines, groups, labels, lit, projection, isWheelFree } = model;
  const stops = [
    effect(() => engine.draw(lines.value.lines)),
    effect(() => engine.light(litLines.value, lit.value !== undefined)),
    effect(() => engine.cover(groups.value, labels.value)),
    effect(() => engine.nameBasemap(store.language.value, model.layout.places)),
    effect(() => engine.setProjection(projection.value)),
    effect(() => engine.setWheel(isWheelFree.value)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
