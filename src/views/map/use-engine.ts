import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EngineRun } from "./engine-run.ts";
import { type EngineState, tellDrawn } from "./engine-state.ts";
import type { MapModel } from "./map-model.ts";
import { waitsToBeAsked, whenTaken } from "./on-demand.ts";
import { rest } from "./rest.ts";
import { whenIdle } from "./when-idle.ts";

export interface EngineHandle {
  readonly state: EngineState;
  readonly retry: () => void;
}

/**
 * Brings MapLibre once the map is near the view and the page is idle, or where that is too much once it is asked for; keeps it in
 * step with the model, and takes it away again.
 */
export function useEngine(model: MapModel, container: RefObject<HTMLElement | null>): EngineHandle {
  const [state, setState] = useState<EngineState>("drawn");
  const handle = useRef<{ run?: EngineRun; begin?: () => void }>({}).current;
  // At once: a press that has the page taken over is to be heard here too.
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    let isWanted = true;
    const begin = async () => {
      await onceUsable(() => isWanted);
      try {
        const { runEngine } = await import("./engine-run.ts");
        if (!isWanted) return;
        handle.run ??= runEngine(model, element, setState);
        handle.run.begin();
      } catch {
        if (!isWanted) return;
        setState("unloaded");
        tellDrawn();
      }
    };
    handle.begin = () => void begin();
    const cancel = waitsToBeAsked() ? whenAsked(element, handle.begin) : whenNearAndIdle(element, handle.begin);
    return () => {
      isWanted = false;
      cancel();
      handle.run?.end();
      delete handle.run;
    };
  }, [model, container, handle]);
  return {
    state,
    retry: () => handle.begin?.(),
  };
}

/** Calls once when the reader takes hold of the map that the element is in; says that until then it is a drawing. */
function whenAsked(element: HTMLElement, call: () => void): () => void {
  let isDrawing = true;
  const forget = whenTaken(element.closest<HTMLElement>(".map") ?? element, () => {
    isDrawing = false;
    call();
  });
  void onceUsable(() => isDrawing).then(() => isDrawing && tellDrawn());
  return () => {
    isDrawing = false;
    forget();
  };
}

async function onceUsable(isWanted: () => boolean): Promise<void> {
  while (isWanted() && document.documentElement.dataset.ready === undefined) await rest();
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
