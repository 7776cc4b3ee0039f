import type { Kind } from "../../model/vocabulary.ts";
import { kindDash } from "../../theme/colours.ts";
import type { Line } from "./lines.ts";

export type Rgb = readonly [red: number, green: number, blue: number];

/** How strongly a line is drawn. */
export interface ArcStrength {
  readonly widthPx: number;
  /** 0–1. */
  readonly opacity: number;
}

/** Of lines in force and of those that are so no longer. */
const strengths: Readonly<Record<"plain" | "lit", readonly [strong: ArcStrength, weak: ArcStrength]>> = {
  plain: [
    { widthPx: 1.5, opacity: 0.8 },
    { widthPx: 0.9, opacity: 0.45 },
  ],
  lit: [
    { widthPx: 2.6, opacity: 1 },
    { widthPx: 1.8, opacity: 1 },
  ],
};

/** What is left of the opacity of all lines while others are lit. */
export const dimShare = 0.2;
/** What is left of the opacity of a line that ends outside of the picture. */
export const farShare = 0.25;
/** Wider for each step of `manyStep`. */
const manyPx = 0.7;

/** How many a line stands for, as its width says it: one, some, tens, hundreds and more. */
export function manyStep(count: number): 0 | 1 | 2 | 3 {
  if (count < 2) return 0;
  if (count < 10) return 1;
  return count < 100 ? 2 : 3;
}

export function arcStrength(
  { arcs, isWeak, isFar }: Pick<Line, "arcs" | "isWeak" | "isFar">,
  isLit: boolean,
): ArcStrength {
  const { widthPx, opacity } = strengths[isLit ? "lit" : "plain"][isWeak ? 1 : 0];
  return {
    widthPx: widthPx + manyStep(arcs.length) * manyPx,
    opacity: isFar && !isLit ? opacity * farShare : opacity,
  };
}

/** Dash and gap in pixels; nothing and nothing is a solid line. */
export function dashPx(kind: Kind, widthPx: number): [dash: number, gap: number] {
  const [dash = 0, ...rest] = kindDash[kind];
  return [dash * widthPx, rest.reduce((sum, part) => sum + part, 0) * widthPx];
}

/** The dot within the gap, for kinds whose dash has one: where it begins after the start of the dash, and its length, in pixels. */
export function dotPx(kind: Kind, widthPx: number): [from: number, length: number] {
  const [dash = 0, gap = 0, dot = 0] = kindDash[kind];
  return dot === 0 ? [0, 0] : [(dash + gap) * widthPx, dot * widthPx];
}

/** The channels of a colour as browsers compute it, each 0–255: `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3)`. */
export function rgbOf(css: string): Rgb {
  const scale = css.startsWith("color(") ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = (css.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((part) =>
    Math.round(Number(part) * scale),
  );
  return [red, green, blue];
}
