import { type Camera, type Frame, limitCamera, mercator, mercatorInverse, type Pixel, worldPx } from "./projection.ts";

/** What one or two fingers hold: where they took hold, and the picture then. */
export interface Grip {
  readonly frame: Frame;
  readonly at: readonly Pixel[];
}

/** The camera under which what fingers took hold of lies below them now; on a globe about so. */
export function carry({ frame, at: from }: Grip, to: readonly Pixel[]): Camera {
  const { center, zoom, width, height, projection } = frame;
  const nearer = spread(from) === 0 ? 0 : Math.log2(Math.max(spread(to), 1) / spread(from));
  const limited = limitCamera({ center, zoom: zoom + nearer });
  const [fromSide, toSide] = [worldPx(zoom), worldPx(limited.zoom)];
  const [x, y] = mercator(center);
  const [fromX, fromY] = middle(from);
  const [toX, toY] = middle(to);
  const held: Pixel =
    projection === "globe"
      ? [x - (toX - fromX) / toSide, y - (toY - fromY) / toSide]
      : [
          x + (fromX - width / 2) / fromSide - (toX - width / 2) / toSide,
          y + (fromY - height / 2) / fromSide - (toY - height / 2) / toSide,
        ];
  return limitCamera({ center: mercatorInverse(held), zoom: limited.zoom });
}

/** The camera that has come so many steps closer to what lies below a pixel, each twice as large. */
export function zoomAt(frame: Frame, [x, y]: Pixel, steps: number): Camera {
  const fingers = (apart: number): readonly Pixel[] => [
    [x - apart, y],
    [x + apart, y],
  ];
  return carry({ frame, at: fingers(50) }, fingers(50 * 2 ** steps));
}

function middle(pixels: readonly Pixel[]): Pixel {
  const sum = (axis: 0 | 1) => pixels.reduce((total, pixel) => total + pixel[axis], 0);
  return [sum(0) / pixels.length, sum(1) / pixels.length];
}

/** Distance of two fingers; 0 for one. */
function spread([a, b]: readonly Pixel[]): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]);
}
