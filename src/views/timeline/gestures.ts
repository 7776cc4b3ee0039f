import type { Timeline } from "./timeline-state.ts";
import { panBy, zoomBy } from "./zoom-verbs.ts";

/** From how many pixels on a press is a drag. */
const dragFromPx = 5;
const linePx = 16;
/** The wheel does not tell when it stops. */
const wheelRestMs = 200;

/**
 * Comes closer by the wheel with Ctrl or ⌘ (which is also how a touchpad tells of a pinch) and by two fingers; goes through time by the wheel with
 * Shift and by dragging sideways, once closer. The wheel alone, and a finger that goes up or down, scroll the page. Returns what ends it.
 */
export function listenToHands(timeline: Timeline, lanes: HTMLElement): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const onWheel = (event: WheelEvent) => {
    const verb = wheelVerb(timeline, lanes, event);
    if (verb === undefined) return;
    event.preventDefault();
    timeline.isMoving.value = true;
    clearTimeout(resting);
    resting = setTimeout(() => {
      timeline.isMoving.value = false;
    }, wheelRestMs);
    verb();
  };
  lanes.addEventListener("wheel", onWheel, { passive: false, signal });
  listenToPointers(timeline, lanes, signal);
  return () => {
    clearTimeout(resting);
    abort.abort();
  };
}

/** Where a point lies across what is in sight, from 0 to 1. */
function shareAt(lanes: HTMLElement, clientX: number): number {
  const plot = lanes.querySelector(".tl-plot")?.getBoundingClientRect();
  if (plot === undefined || plot.width === 0) return 0.5;
  return Math.min(1, Math.max(0, (clientX - plot.left) / plot.width));
}

/** What a turn of the wheel does; nothing where it scrolls the page. */
function wheelVerb(timeline: Timeline, lanes: HTMLElement, event: WheelEvent): (() => void) | undefined {
  const px = (delta: number) => (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? delta : delta * linePx);
  if (event.ctrlKey || event.metaKey) {
    const steps = Math.min(0.5, Math.max(-0.5, -px(event.deltaY) * 0.01));
    return () => zoomBy(timeline, 2 ** steps, shareAt(lanes, event.clientX));
  }
  if (!event.shiftKey || timeline.closeUp.peek() === undefined) return undefined;
  return () => panBy(timeline, px(event.deltaX === 0 ? event.deltaY : event.deltaX) / timeline.widthPx.peek());
}

function listenToPointers(timeline: Timeline, lanes: HTMLElement, signal: AbortSignal): void {
  const places = new Map<number, Place>();
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
      places.set(event.pointerId, placeOf(event));
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
      timeline.isMoving.value = true;
      places.set(event.pointerId, placeOf(event));
      if (other === undefined) {
        panBy(timeline, (before.x - event.clientX) / timeline.widthPx.peek());
      } else {
        // What lay under the finger that rests stays under it.
        zoomBy(timeline, apart(placeOf(event), other) / apart(before, other), shareAt(lanes, other.x));
      }
    },
    options,
  );
  const forget = ({ pointerId }: PointerEvent) => {
    places.delete(pointerId);
    if (places.size === 0) timeline.isMoving.value = false;
  };
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

interface Place {
  readonly x: number;
  readonly y: number;
}

function placeOf({ clientX, clientY }: PointerEvent): Place {
  return { x: clientX, y: clientY };
}

/** Two fingers that touch still are so far apart. */
const leastApartPx = 24;

function apart(a: Place, b: Place): number {
  return Math.max(leastApartPx, Math.hypot(a.x - b.x, a.y - b.y));
}
