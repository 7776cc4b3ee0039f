import { LayerExtension } from "@deck.gl/core";

/**
 * On a globe, what the eye sees from outside of a sphere: a point on it is before the horizon where its direction times that
 * of the eye is above the square of the radius. The same rule as in `projector`, so that what is drawn is what can be picked.
 */
const shader = {
  name: "horizon",
  inject: {
    "vs:#decl": "out float vBeforeHorizon;",
    "vs:#main-end": `
vBeforeHorizon = project.projectionMode == PROJECTION_MODE_GLOBE
  ? dot(geometry.position.xyz, project.cameraPosition) - GLOBE_RADIUS * GLOBE_RADIUS
  : 1.0;
`,
    "fs:#decl": "in float vBeforeHorizon;",
    "fs:#main-start": "if (vBeforeHorizon < 0.0) discard;",
  },
};

/** Hides what lies behind the globe; lines on its surface would else flicker in and out of the triangles that MapLibre makes of it. */
export class HorizonExtension extends LayerExtension {
  static override extensionName = "HorizonExtension";

  override getShaders(): unknown {
    return { modules: [shader] };
  }
}
