import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Engine } from "./engine.ts";
import type { MapModel } from "./map-model.ts";
import { whenIdle } from "./when-idle.ts";

/** A graphics context that is lost more often than this is given up. */
const lossesBorne = 2;
const retryMs = 1000;

/** Whether the drawing or MapLibre shows the map; `failed` is the drawing for good. */
export type EngineState = "drawn" | "live" | "failed";

export interface EngineHandle {
  readonly state: EngineState;
  /** Lets the wheel zoom without a key, or asks for one again. */
  readonly setWheel: (isFree: boolean) => void;
}

/** Brings MapLibre once the map is near the view and the page is idle, keeps it in step with the model, and takes it away again. */
export function useEngine(model: MapModel, container: RefObject<HTMLElement | null>): EngineHandle {
  const [state, setState] = useState<EngineState>("drawn");
  const running = useRef<Engine | undefined>(undefined);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let isWanted = true;
    let unfollow = () => {};
    let losses = 0;
    let retry: number | undefined;
    const stop = () => {
      unfollow();
      running.current?.remove();
      running.current = undefined;
      model.mover.value = undefined;
    };
    const fail = () => {
      stop();
      setState("failed");
      document.documentElement.dataset.map = "svg";
      document.documentElement.dataset.ready = "map";
    };
    const begin = async () => {
      if (!hasWebgl()) return fail();
      try {
        const { mountEngine } = await import("./engine.ts");
        if (!isWanted) return;
        const camera = model.camera.peek();
        const engine = await mountEngine({
          container: element,
          camera,
          projection: model.projection.peek(),
          onMove: (camera) => {
            model.camera.value = camera;
          },
          onMoveEnd: model.arrive,
          onReady: () => {
            setState("live");
            document.documentElement.dataset.ready = "map";
          },
          onLost: () => {
            stop();
            losses += 1;
            if (losses > lossesBorne) return fail();
            setState("drawn");
            retry = window.setTimeout(() => void begin(), retryMs);
          },
          onGesturePrevented: (gesture) => {
            model.hint.value = gesture;
          },
        });
        running.current = engine;
        if (!isWanted) return stop();
        model.mover.value = engine;
        if (model.camera.peek() !== camera) engine.moveTo(model.camera.peek());
        unfollow = follow(model, engine);
      } catch {
        if (isWanted) fail();
      }
    };
    const cancel = whenNearAndIdle(element, () => void begin());
    return () => {
      isWanted = false;
      window.clearTimeout(retry);
      cancel();
      stop();
    };
  }, [model, container]);
  return { state, setWheel: (isFree) => running.current?.setWheel(isFree) };
}

/** Draws again whatever changes; returns what ends it. */
function follow(model: MapModel, engine: Engine): () => void {
  const { store, arcs, groups, labels, lit, projection } = model;
  const stops = [
    effect(() => engine.drawArcs(arcs.value)),
    effect(() => engine.drawLit(arcs.value, lit.value)),
    effect(() => engine.drawGroups(groups.value, lit.value)),
    effect(() => engine.drawNames(labels.value, lit.value)),
    effect(() => engine.nameBasemap(store.language.value, model.layout.places)),
    effect(() => engine.setProjection(projection.value)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function hasWebgl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
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
