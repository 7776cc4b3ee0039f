/** Why there is no moving map: no WebGL in this browser; its code did not come or start; the graphics card took it away. */
export type Failure = "unsupported" | "unloaded" | "lost";

/** Whether the drawing or MapLibre shows the map; after a failure it is the drawing, until another try. */
export type EngineState = "drawn" | "live" | Failure;

/** Says to whom it concerns that the map is a drawing and stays one for now. */
export function tellDrawn(): void {
  const { dataset } = document.documentElement;
  dataset.map = "svg";
  dataset.ready = "map";
}
