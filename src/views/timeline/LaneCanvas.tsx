import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { kinds } from "../../model/vocabulary.ts";
import { drawLane, type Palette } from "./draw-lane.ts";
import { unspoken } from "./grid-roles.ts";
import { holds, pictureOf } from "./picture.ts";
import type { Lane } from "./plan.ts";
import { frameOf } from "./time-frame.ts";
import type { Timeline } from "./timeline-state.ts";
import { lengthOf, type TimeWindow } from "./zoom.ts";

interface LaneCanvasProps {
  readonly timeline: Timeline;
  readonly lane: Lane;
}

/** What a picture was made of: while that is the same it is moved, not made anew. */
interface Made {
  readonly picture: TimeWindow;
  readonly pxPerDay: number;
  readonly lane: Lane;
  readonly scheme: number;
  readonly sharpness: number;
}

/** The marks of a lane where all lanes have too many for them to be elements. It holds a picture only while it is on the screen. */
export function LaneCanvas({ timeline, lane }: LaneCanvasProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const made = useRef<Made | undefined>(undefined);
  const shown = useSignal(lane);
  shown.value = lane;
  const isOnScreen = useSignal(false);
  const scheme = useScheme();
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      isOnScreen.value = entries.at(-1)?.isIntersecting ?? false;
    });
    observer.observe(element.current.parentElement ?? element.current);
    return () => observer.disconnect();
  }, [isOnScreen]);
  useSignalEffect(() => {
    const canvas = element.current;
    if (canvas === null) return;
    const inSight = timeline.inSight.value;
    const wanted = {
      pxPerDay: timeline.widthPx.value / lengthOf(inSight),
      lane: shown.value,
      scheme: scheme.value,
      sharpness: isOnScreen.value ? Math.min(2, window.devicePixelRatio) : 0,
    };
    const before = made.current;
    const picture =
      before !== undefined && isSame(before, wanted) && holds(before.picture, inSight)
        ? before.picture
        : pictureOf(inSight, timeline.scale.value);
    if (picture !== before?.picture) {
      made.current = { ...wanted, picture };
      paint(canvas, made.current, timeline);
    }
    const xPx = onPixels((picture.from - inSight.from) * wanted.pxPerDay, window.devicePixelRatio);
    canvas.style.setProperty("transform", `translateX(${xPx}px)`);
  });
  return (
    <div class="tl-canvas" {...unspoken}>
      <canvas ref={element} />
    </div>
  );
}

function isSame(a: Omit<Made, "picture">, b: Omit<Made, "picture">): boolean {
  return (
    a.lane === b.lane &&
    a.scheme === b.scheme &&
    a.sharpness === b.sharpness &&
    Math.abs(a.pxPerDay / b.pxPerDay - 1) < 1e-6
  );
}

function paint(canvas: HTMLCanvasElement, { picture, pxPerDay, lane, sharpness }: Made, { scale }: Timeline): void {
  const widthPx = lengthOf(picture) * pxPerDay;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return;
  resize(canvas, Math.round(widthPx * sharpness), Math.round(lane.heightPx * sharpness));
  if (sharpness === 0) return;
  canvas.style.setProperty("width", `${canvas.width / sharpness}px`);
  canvas.style.setProperty("height", `${canvas.height / sharpness}px`);
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  context.clearRect(0, 0, widthPx, lane.heightPx);
  drawLane(context, { lane, palette: paletteOf(canvas), widthPx, frame: frameOf(picture, scale.peek()) });
}

/** Between the points of the screen a picture would be blurred. */
function onPixels(px: number, sharpness: number): number {
  return Math.round(px * sharpness) / sharpness;
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
    paleness: isForced ? 0.7 : 0.4,
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
