import { WebMercatorViewport } from "@deck.gl/core";
import type { PathStyleExtensionProps } from "@deck.gl/extensions";
import { PathLayer } from "@deck.gl/layers";
import type { DashDotProps } from "./dash-dot.ts";
import type { Line } from "./lines.ts";
import { mercator, worldPx } from "./projection.ts";

export interface LinePiece {
  readonly line: Line;
  readonly path: [number, number][];
}

export type LineLayerProps = PathStyleExtensionProps<LinePiece> & DashDotProps<LinePiece>;

/** Where a dash begins is found out point by point; on the flat map deck.gl's own way, which knows all others, takes twenty times as long. */
export class LineLayer extends PathLayer<LinePiece, LineLayerProps> {
  static override layerName = "LineLayer";

  override projectPosition(
    position: number[],
    params?: Parameters<PathLayer["projectPosition"]>[1],
  ): [number, number, number] {
    if (!(this.context.viewport instanceof WebMercatorViewport)) return super.projectPosition(position, params);
    const [lon = 0, lat = 0] = position;
    const [x, y] = mercator([lon, lat]);
    const side = worldPx(0);
    // deck.gl counts from the south.
    return [x * side, (1 - y) * side, 0];
  }
}
