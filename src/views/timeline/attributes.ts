import type { Extent } from "./layout.ts";

/** An extent as attributes of a box. */
export function boxAcross({ x, width }: Extent) {
  return { x: `${x}%`, width: `${width}%` };
}

/** An extent as attributes of a line. */
export function lineAcross({ x, width }: Extent) {
  return { x1: `${x}%`, x2: `${x + width}%` };
}

/** A place as attributes of an upright line. */
export function lineAt(x: number) {
  return { x1: `${x}%`, x2: `${x}%` };
}
