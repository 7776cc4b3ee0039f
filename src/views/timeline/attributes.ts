import type { Extent } from "./layout.ts";

/** Percent as it is written, without digits that say nothing. */
export function percent(x: number): string {
  return x === 0 ? "0" : `${x}%`;
}

/** An extent as attributes of a box. */
export function boxAcross({ x, width }: Extent) {
  return { x: percent(x), width: percent(width) };
}

/** An extent as attributes of a line. */
export function lineAcross({ x, width }: Extent) {
  return { x1: percent(x), x2: percent(Number((x + width).toFixed(6))) };
}

/** A place as attributes of an upright line. */
export function lineAt(x: number) {
  return { x1: percent(x), x2: percent(x) };
}
