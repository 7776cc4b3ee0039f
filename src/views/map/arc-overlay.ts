import { PathStyleExtension, type PathStyleExtensionProps } from "@deck.gl/extensions";
import { PathLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibre } from "maplibre-gl";
import { arcStrength, dashPx, dimShare, dotPx, rgbOf } from "./arc-style.ts";
import { DashDotExtension, type DashDotProps } from "./dash-dot.ts";
import { HorizonExtension } from "./horizon.ts";
import type { Light, Scene, SceneArc } from "./scene.ts";
import type { MapColours } from "./style.ts";

interface ArcPiece {
  readonly item: SceneArc;
  readonly path: [number, number][];
}
type ArcLayerProps = PathStyleExtensionProps<ArcPiece> & DashDotProps<ArcPiece> & { readonly beforeId: string };
type ArcLayer = PathLayer<ArcPiece, ArcLayerProps>;

const extensions = [
  new PathStyleExtension({ dash: true, dashMode: "path" }),
  new DashDotExtension(),
  new HorizonExtension(),
];
/** deck.gl takes opacity with this gamma out again. */
const opacityGamma = 2.2;

function piecesOf(arcs: readonly SceneArc[]): readonly ArcPiece[] {
  return arcs.flatMap((item) =>
    item.arc.pieces.map((piece) => ({ item, path: piece.map(([lon, lat]): [number, number] => [lon, lat]) })),
  );
}

/** The arcs of a MapLibre map, drawn by deck.gl below its marks and names and hidden by its globe. */
export class ArcOverlay {
  readonly #overlay: MapLibreOverlay;
  readonly #map: MapLibre;
  readonly #beforeId: string;
  #layers: readonly ArcLayer[] = [];
  #arcs: readonly ArcPiece[] = [];
  #litArcs: readonly ArcPiece[] = [];
  #lit: Scene["lit"];
  #colours: MapColours["kind"];
  #isDrawn = false;
  #isPainted = false;

  /** `beforeId` is the lowest layer of the map that lies above the arcs; the map's style must have come. */
  constructor(map: MapLibre, beforeId: string, colours: MapColours["kind"]) {
    this.#map = map;
    this.#beforeId = beforeId;
    this.#colours = colours;
    this.#layers = this.#layersNow();
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [...this.#layers],
      getCursor: () => "inherit",
      onLoad: () => map.getCanvas().removeAttribute("tabindex"),
      onAfterRender: () => {
        this.#isPainted ||= this.#isDrawn && this.#layers.every(({ isLoaded }) => isLoaded);
      },
    });
    map.addControl(this.#overlay);
  }

  /** Whether a frame with the arcs on it has been drawn. */
  get isPainted(): boolean {
    return this.#isPainted;
  }

  draw(arcs: readonly SceneArc[]): void {
    this.#arcs = piecesOf(arcs);
    this.#isDrawn = true;
    this.#update();
  }

  /** Lights some arcs above all others, which grow pale; `undefined` lights none. */
  light(arcs: readonly SceneArc[], lit: Scene["lit"]): void {
    this.#lit = lit;
    this.#litArcs = lit === undefined ? [] : piecesOf(arcs.filter(({ arc }) => lit.has(arc.partnership.id)));
    this.#update();
  }

  setColours(colours: MapColours["kind"]): void {
    this.#colours = colours;
    this.#update();
  }

  /** After a change of the map's projection, which deck.gl learns of only when it is told anything. */
  follow(): void {
    this.#update();
  }

  #update(): void {
    this.#layers = this.#layersNow();
    this.#overlay.setProps({ layers: [...this.#layers] });
    this.#map.triggerRepaint();
  }

  #layersNow(): readonly ArcLayer[] {
    const plain = this.#lit === undefined ? "plain" : "dim";
    return [this.#layer("arcs", this.#arcs, plain), this.#layer("arcs-lit", this.#litArcs, "lit")];
  }

  /** How pale they are is one number of the layer, so that lighting a few of many thousand leaves the others' geometry alone. */
  #layer(id: string, data: readonly ArcPiece[], light: Light): ArcLayer {
    const colours = this.#colours;
    const strengthOf = ({ item }: ArcPiece) => arcStrength(light === "lit" ? "lit" : "plain", item.isWeak);
    return new PathLayer<ArcPiece, ArcLayerProps>({
      id,
      data,
      beforeId: this.#beforeId,
      opacity: (light === "dim" ? dimShare : 1) ** opacityGamma,
      widthUnits: "pixels",
      antialiasing: true,
      getPath: ({ path }) => path,
      getWidth: (piece) => strengthOf(piece).widthPx,
      getColor: (piece) => [...rgbOf(colours[piece.item.arc.kind]), strengthOf(piece).opacity * 255],
      getDashArray: (piece) => dashPx(piece.item.arc.kind, strengthOf(piece).widthPx),
      getDot: (piece) => dotPx(piece.item.arc.kind, strengthOf(piece).widthPx),
      dashUnits: "pixels",
      extensions,
      updateTriggers: { getColor: colours },
      parameters: { cullMode: "none", depthWriteEnabled: false, depthCompare: "always" },
    });
  }
}
