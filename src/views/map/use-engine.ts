import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { basemapAddress } from "./basemap-address.ts";
import type { Engine } from "./engine.ts";
import type { MapModel } from "./map-model.ts";
import { whenIdle } from "./when-idle.ts";

/** A graphics context that is lost more often than this is given up. */
const lossesBorne = 2;
const retryMs = 1000;

/** Why there is no moving map: no WebGL in this browser; its code did not come or start; the graphics card took it away. */
export type Failure = "unsupported" | "unloaded" | "lost";

/** Whether the drawing or MapLibre shows the map; after a failure it is the drawing, until another try. */
export type EngineState = "drawn" | "live" | Failure;

export interface EngineHandle {
  readonly state: EngineState;
  readonly retry: () => void;
  /** Lets the wheel zoom without a key, or asks for one again. */
  readonly setWheel: (isFree: boolean) => void;
}

/** Brings MapLibre once the map is near the view and the page is idle, keeps it in step with the model, and takes it away again. */
export function useEngine(model: MapModel, container: RefObject<HTMLElement | null>): EngineHandle {
  const [state, setState] = useState<EngineState>("drawn");
  const running = useRef<EngineRun | undefined>(undefined);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const run = runEngine(model, element, setState);
    running.current = run;
    const cancel = whenNearAndIdle(element, run.begin);
    return () => {
      cancel();
      run.end();
    };
  }, [model, container]);
  return {
    state,
    retry: () => running.current?.begin(),
    setWheel: (isFree) => running.current?.setWheel(isFree),
  };
}

interface EngineRun {
  /** Starts, or starts anew after a failure. */
  readonly begin: () => void;
  readonly end: () => void;
  readonly setWheel: (isFree: boolean) => void;
}

function runEngine(model: MapModel, container: HTMLElement, onState: (state: EngineState) => void): EngineRun {
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
    dataset.map = "svg";
    dataset.ready = "map";
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
    let part: typeof import("./engine.ts") | undefined;
    try {
      part = await import("./engine.ts");
      const isSupported = await part.hasWebgl();
      if (!isWanted) return;
      if (!isSupported) return fail("unsupported");
      const camera = model.camera.peek();
      const mounted = await part.mountEngine({
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
      if (isWanted) fail(part?.hasWebglHere() === false ? "unsupported" : "unloaded");
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
    setWheel: (isFree) => engine?.setWheel(isFree),
  };
}

function ownBasemap({ atlas: { settings }, hrefOf }: MapModel["store"]): URL | undefined {
  const root = new URL(hrefOf({ kind: "home" }, settings.languages[0]), document.baseURI);
  return basemapAddress(settings.basemap, root.href);
}

/** Draws again whatever changes; returns what ends it. */
function follow(model: MapModel, engine: Engine): () => void {
  const { store, lines, litLines, groups, labels, lit, projection } = model;
  const stops = [
    effect(() => engine.draw(lines.value.lines)),
    effect(() => engine.light(litLines.value, lit.value !== undefined)),
    effect(() => engine.cover(groups.value, labels.value)),
    effect(() => engine.nameBasemap(store.language.value, model.layout.places)),
    effect(() => engine.setProjection(projection.value)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Calls once when the element is within a screen of the view and the browser has nothing better to do. */
function whenNearAndIdle(element: HTMLElement, call: () => void): () => void {
  let forget = () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      forget = whenIdle(call);
    },
    { rootMargin: "100%" },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    forget();
  };
}
