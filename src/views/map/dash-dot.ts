import { type Layer, LayerExtension } from "@deck.gl/core";

/** Props that a layer with this extension takes beside its own. */
export interface DashDotProps<Item> {
  /** Where the dot begins after the start of the dash, and its length, in pixels; no length is no dot. */
  readonly getDot: (item: Item) => [from: number, length: number];
}

/** Reads what deck.gl's PathStyleExtension, which must stand before it, has found out about the dash at each pixel. */
const shader = {
  name: "dashDot",
  inject: {
    "vs:#decl": "in vec2 instanceDots; out vec2 vDot;",
    "vs:#main-end": "vDot = instanceDots * (dashUnitPixels / dashWidthPixels);",
    "fs:#decl": "in vec2 vDot;",
    "fs:#main-start": `
if (vDot.y > 0.0 && unitLength > 0.0) {
  float alongDash = mod(vPathPosition.y + vDashOffset, unitLength) - vDot.x;
  float edge = max(fwidth(vPathPosition.y), 0.0001);
  float dotCoverage = clamp(min(alongDash, vDot.y - alongDash) / edge + 0.5, 0.0, 1.0);
  dashCoverage = max(dashCoverage, dotCoverage);
  shouldDiscardDash = dashCoverage <= 0.0;
}
`,
  },
};

/** Draws a dot in the gap of a dashed path: deck.gl's own dashes know one dash and one gap. */
export class DashDotExtension extends LayerExtension {
  static override extensionName = "DashDotExtension";
  static override defaultProps = { getDot: { type: "accessor", value: [0, 0] } };

  override getShaders(): unknown {
    return { modules: [shader] };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({ instanceDots: { size: 2, accessor: "getDot" } });
  }
}
