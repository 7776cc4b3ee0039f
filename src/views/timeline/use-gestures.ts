import { useEffect } from "preact/hooks";
import type { Timeline } from "./timeline-state.ts";
import { panBy, zoomBy } from "./zoom-verbs.ts";

/** From how many pixels on a press is a drag. */
const dragFromPx = 5;
const linePx = 16;

/**
 * Comes closer by the wheel with Ctrl or ⌘ (which is also how a touchpad tells of a pinch) and by two fingers; goes through time by the wheel with
 * Shift and by dragging sideways, once closer. The wheel alone, and a finger that goes up or down, scroll the page.
 */
export function useGestures(timeline: Timeline, element: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const lanes = element.current;
    if (lanes === null) return;
    const abort = new AbortController();
    const { signal } = abort;
    lanes.addEventListener("wheel", (event) => onWheel(timeline, lanes, event), { passive: false, signal });
    listenToPointers(timeline, lanes, signal);
    return () => abort.abort();
  }, [timeline, element]);
}

/** Where a point lies across what is in sight, from 0 to 1. */
function shareAt(lanes: HTMLElement, clientX: number): number {
  const plot = lanes.querySelector(".tl-plot")?.getBoundingClientRect();
  if (plot === undefined || plot.width === 0) return 0.5;
  return Math.min(1, Math.max(0, (clientX - plot.left) / plot.width));
}

function onWheel(timeline: Timeline, lanes: HTMLElement, event: WheelEvent): void {
  const px = (delta: number) => (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? delta : delta * linePx);
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    const steps = Math.min(0.5, Math.max(-0.5, -px(event.deltaY) * 0.01));
    zoomBy(timeline, 2 ** steps, shareAt(lanes, event.clientX));
  } else if (event.shiftKey && timeline.closeUp.peek() !== undefined) {
    event.preventDefault();
    panBy(timeline, px(event.deltaX === 0 ? event.deltaY : event.deltaX) / timeline.widthPx.peek());
  }
}

function listenToPointers(timeline: Timeline, lanes: HTMLElement, signal: AbortSignal): void {
  const places = new Map<number, number>();
  let startX = 0;
  let isDragging = false;
  const isOurs = ({ target }: Event) => target instanceof Element && target.closest(".tl-plot") !== null;
  const options = { signal };

  lanes.addEventListener(
    "pointerdown",
    (event) => {
      if (!isOurs(event) || event.button !== 0) return;
      if (places.size === 0) {
        isDragging = false;
        startX = event.clientX;
      }
      places.set(event.pointerId, event.clientX);
    },
    options,
  );
  lanes.addEventListener(
    "pointermove",
    (event) => {
      const before = places.get(event.pointerId);
      if (before === undefined) return;
      const other = [...places].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined && timeline.closeUp.peek() === undefined) return;
      if (!isDragging && other === undefined && Math.abs(event.clientX - startX) < dragFromPx) return;
      if (!isDragging) lanes.setPointerCapture(event.pointerId);
      isDragging = true;
      places.set(event.pointerId, event.clientX);
      if (other === undefined) {
        panBy(timeline, (before - event.clientX) / timeline.widthPx.peek());
      } else {
        pinch(timeline, lanes, { before, after: event.clientX, other });
      }
    },
    options,
  );
  const forget = ({ pointerId }: PointerEvent) => places.delete(pointerId);
  lanes.addEventListener("pointerup", forget, options);
  lanes.addEventListener("pointercancel", forget, options);
  // A drag ends with a click, which is not meant for the mark that happens to be there.
  lanes.addEventListener(
    "click",
    (event) => {
      if (isDragging && event.detail !== 0) event.stopPropagation();
      isDragging = false;
    },
    { ...options, capture: true },
  );
}

interface Pinch {
  readonly before: number;
  readonly after: number;
  readonly other: number;
}

const leastApartPx = 24;

/** What lay under the two fingers stays under them. */
function pinch(timeline: Timeline, lanes: HTMLElement, { before, after, other }: Pinch): void {
  const apart = (x: number) => Math.max(leastApartPx, Math.abs(x - other));
  zoomBy(timeline, apart(after) / apart(before), shareAt(lanes, other));
}
