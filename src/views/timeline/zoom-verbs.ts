import type { Timeline } from "./timeline-state.ts";
import { lengthOf, panned, revealing, shortestDays, zoomed } from "./zoom.ts";

/** How much closer one press comes. */
const pressFactor = 2;
/** How far one press goes, of what is in sight. */
const pressShare = 0.25;

/** Comes so many times closer; around a share of the width, or else around what has the focus, or the middle. */
export function zoomBy({ inSight, closeUp, scale, lanes, lastCell }: Timeline, factor: number, atShare?: number): void {
  const window = inSight.peek();
  const cell = lastCell.peek();
  const lane = lanes.peek().find(({ id }) => id === cell?.lane);
  const focused = lane?.marks.find(({ id }) => id === cell?.id)?.trace.head;
  const isFocusInSight = focused !== undefined && focused >= window.from && focused <= window.to;
  const middle = isFocusInSight ? focused : (window.from + window.to) / 2;
  const around = atShare === undefined ? middle : window.from + atShare * lengthOf(window);
  closeUp.value = zoomed(window, factor, around, scale.peek());
}

/** Goes so far through time, as a share of what is in sight. */
export function panBy({ inSight, closeUp, scale }: Timeline, share: number): void {
  if (closeUp.peek() === undefined) return;
  const window = inSight.peek();
  closeUp.value = panned(window, share * lengthOf(window), scale.peek());
}

export function zoomIn(timeline: Timeline): void {
  zoomBy(timeline, pressFactor);
}

export function zoomOut(timeline: Timeline): void {
  zoomBy(timeline, 1 / pressFactor);
}

/** The whole scale. */
export function fitAll({ closeUp }: Timeline): void {
  closeUp.value = undefined;
}

export function panBack(timeline: Timeline): void {
  panBy(timeline, -pressShare);
}

export function panOn(timeline: Timeline): void {
  panBy(timeline, pressShare);
}

/** Brings a place of the whole scale into sight. */
export function revealDay({ inSight, closeUp, scale }: Timeline, day: number): void {
  if (closeUp.peek() !== undefined) closeUp.value = revealing(inSight.peek(), day, scale.peek());
}

export function isClosest({ inSight }: Timeline): boolean {
  return lengthOf(inSight.value) <= shortestDays;
}

/** What a key does to what is in sight; `false` where it is none of ours. */
export function zoomByKey(timeline: Timeline, { key, shiftKey, ctrlKey }: KeyboardEvent): boolean {
  const verb = ctrlKey ? undefined : shiftKey ? shiftedKeys.get(key) : keys.get(key);
  verb?.(timeline);
  return verb !== undefined;
}

const keys: ReadonlyMap<string, (timeline: Timeline) => void> = new Map([
  ["+", zoomIn],
  ["=", zoomIn],
  ["-", zoomOut],
  ["0", fitAll],
]);
const shiftedKeys: ReadonlyMap<string, (timeline: Timeline) => void> = new Map([
  ["+", zoomIn],
  ["*", zoomIn],
  ["_", zoomOut],
  ["ArrowLeft", panBack],
  ["ArrowRight", panOn],
]);
