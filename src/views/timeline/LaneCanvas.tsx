import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { kinds } from "../../model/vocabulary.ts";
import { drawLane, type Palette } from "./draw-lane.ts";
import { unspoken } from "./grid-roles.ts";
import type { Lane } from "./plan.ts";
import { frameOf } from "./time-frame.ts";
import type { Timeline } from "./timeline-state.ts";

interface LaneCanvasProps {
  readonly timeline: Timeline;
  readonly lane: Lane;
}

/** The marks of a lane where all lanes have too many for them to be elements. It holds a picture only while it is on the screen. */
export function LaneCanvas({ timeline, lane }: LaneCanvasProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const shown = useSignal(lane);
  shown.value = lane;
  const isOnScreen = useSignal(false);
  const scheme = useScheme();
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      isOnScreen.value = entries.at(-1)?.isIntersecting ?? false;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isOnScreen]);
  useSignalEffect(() => {
    scheme.value;
    const canvas = element.current;
    const context = canvas?.getContext("2d", { willReadFrequently: true });
    if (canvas === null || context === null || context === undefined) return;
    const { heightPx } = shown.value;
    const widthPx = timeline.widthPx.value;
    const frame = frameOf(timeline.inSight.value, timeline.scale.value);
    const sharpness = isOnScreen.value ? Math.min(2, window.devicePixelRatio) : 0;
    resize(canvas, Math.round(widthPx * sharpness), Math.round(heightPx * sharpness));
    if (sharpness === 0) return;
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    context.clearRect(0, 0, widthPx, heightPx);
    drawLane(context, { lane: shown.value, palette: paletteOf(canvas), widthPx, frame });
  });
  return <canvas class="tl-canvas" ref={element} height={lane.heightPx} {...unspoken} />;
}

/** Setting a size, even the same, would make the canvas anew. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const isForced = window.matchMedia("(forced-colors: active)").matches;
  return {
    text: isForced ? "CanvasText" : style.getPropertyValue("--text-soft"),
    page: isForced ? "Canvas" : style.getPropertyValue("--page"),
    kinds: new Map(kinds.map((kind) => [kind, isForced ? "CanvasText" : style.getPropertyValue(`--kind-${kind}`)])),
  };
}

/** Changes whenever the reader's colours do. */
function useScheme(): Signal<number> {
  const scheme = useSignal(0);
  useEffect(() => {
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
      window.matchMedia(query),
    );
    const follow = () => {
      scheme.value += 1;
    };
    for (const query of queries) query.addEventListener("change", follow);
    return () => {
      for (const query of queries) query.removeEventListener("change", follow);
    };
  }, [scheme]);
  return scheme;
}
