import { PathStyleExtension } from "@deck.gl/extensions";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibre } from "maplibre-gl";
import { arcStrength, dashPx, dimShare, dotPx, rgbOf } from "./arc-style.ts";
import { DashDotExtension } from "./dash-dot.ts";
import { HorizonExtension } from "./horizon.ts";
import { LineLayer, type LinePiece } from "./line-layer.ts";
import type { Line } from "./lines.ts";
import { painted } from "./painted.ts";
import type { MapColours } from "./style.ts";

/** So many pieces of lines are made ready at a stretch. */
const batchLength = 48;

const extensions = [
  new PathStyleExtension({ dash: true, dashMode: "path" }),
  new DashDotExtension(),
  new HorizonExtension(),
];
/** deck.gl takes opacity with this gamma out again. */
const opacityGamma = 2.2;

function piecesOf(lines: readonly Line[]): readonly LinePiece[] {
  return lines.flatMap((line) =>
    line.way.map((piece) => ({ line, path: piece.map(([lon, lat]): [number, number] => [lon, lat]) })),
  );
}

/** The lines of a MapLibre map, drawn by deck.gl and hidden by its globe. */
export class ArcOverlay {
  readonly #overlay: MapLibreOverlay;
  readonly #map: MapLibre;
  #layers: readonly LineLayer[] = [];
  #pieces: readonly LinePiece[] = [];
  #litPieces: readonly LinePiece[] = [];
  #isDimmed = false;
  #colours: MapColours["kind"];
  /** Layers that hold lines; empty ones stay, since they are dear to make. */
  #batches = 0;
  /** Of these, so many may be shown as yet: at first they come one after the other. */
  #shown = 0;
  #isComing = false;
  #isGone = false;
  #isDrawn = false;
  #isPainted = false;

  /** The map's style must have come. */
  constructor(map: MapLibre, colours: MapColours["kind"]) {
    this.#map = map;
    this.#colours = colours;
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      getCursor: () => "inherit",
      onLoad: () => map.getCanvas().removeAttribute("tabindex"),
      onAfterRender: this.#onPainted,
    });
    map.addControl(this.#overlay);
  }

  /** Whether a frame with the lines on it has been drawn. */
  get isPainted(): boolean {
    return this.#isPainted;
  }

  draw(lines: readonly Line[]): void {
    this.#pieces = piecesOf(lines);
    this.#batches = Math.max(this.#batches, Math.ceil(this.#pieces.length / batchLength));
    this.#isDrawn = true;
    this.#update();
  }

  /** Draws some lines above all others, which grow pale if `isDimmed`. */
  light(lines: readonly Line[], isDimmed: boolean): void {
    this.#litPieces = piecesOf(lines);
    this.#isDimmed = isDimmed;
    this.#update();
  }

  setColours(colours: MapColours["kind"]): void {
    this.#colours = colours;
    this.#update();
  }

  /** Before the map goes. */
  end(): void {
    this.#isGone = true;
  }

  /** After a change of the map's projection, which deck.gl learns of only when it is told anything. */
  follow(): void {
    this.#update();
  }

  readonly #onPainted = () => {
    if (this.#isPainted || !this.#isDrawn || !this.#layers.every(({ isLoaded }) => isLoaded)) return;
    this.#isPainted = this.#shown >= this.#batches;
    if (!this.#isPainted && !this.#isComing) void this.#bringNext();
  };

  async #bringNext(): Promise<void> {
    this.#isComing = true;
    await painted(this.#map);
    if (this.#isGone) return;
    this.#isComing = false;
    this.#shown += 1;
    this.#update();
  }

  #update(): void {
    this.#layers = this.#layersNow();
    this.#overlay.setProps({ layers: [...this.#layers] });
    this.#map.triggerRepaint();
  }

  #layersNow(): readonly LineLayer[] {
    const opacity = this.#isDimmed ? dimShare : 1;
    const shown = this.#isPainted ? this.#batches : Math.min(this.#shown, this.#batches);
    const batches = Array.from({ length: shown }, (_, batch) => {
      const pieces = this.#pieces.slice(batch * batchLength, (batch + 1) * batchLength);
      return this.#layer(`lines-${batch}`, pieces, false, opacity);
    });
    return [...batches, this.#layer("lines-lit", this.#litPieces, true, 1)];
  }

  /** How pale they all are is one number of the layer, so that lighting a few leaves the others' geometry alone. */
  #layer(id: string, data: readonly LinePiece[], isLit: boolean, opacity: number): LineLayer {
    const colours = this.#colours;
    const strengthOf = ({ line }: LinePiece) => arcStrength(line, isLit);
    return new LineLayer({
      id,
      data,
      opacity: opacity ** opacityGamma,
      widthUnits: "pixels",
      antialiasing: true,
      getPath: ({ path }) => path,
      getWidth: (piece) => strengthOf(piece).widthPx,
      getColor: (piece) => [...rgbOf(colours[piece.line.kind]), strengthOf(piece).opacity * 255],
      getDashArray: (piece) => dashPx(piece.line.kind, strengthOf(piece).widthPx),
      getDot: (piece) => dotPx(piece.line.kind, strengthOf(piece).widthPx),
      dashUnits: "pixels",
      extensions,
      updateTriggers: { getColor: colours },
      parameters: { cullMode: "none", depthWriteEnabled: false, depthCompare: "always" },
    });
  }
}
