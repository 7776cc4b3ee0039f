import { describe, expect, it } from "vitest";
import { paintSvg } from "../../src/theme/paint-svg.ts";

const tokens = ":root { --map-land: #f8f6f0; --map-coast: #d9d3c3; --kind-award: #7a3e9d; }";

describe("a drawing that leaves the page", () => {
  it("takes its colours along as attributes", () => {
    expect(paintSvg('<path class="map-land" d="M0 0"></path>', tokens)).toBe(
      '<path fill="#f8f6f0" stroke="#d9d3c3" stroke-width="0.5" vector-effect="non-scaling-stroke" d="M0 0"></path>',
    );
  });

  it("has each attribute once, as the last class says", () => {
    expect(paintSvg('<path class="map-arc map-kind-award is-weak is-plain"></path>', tokens)).toBe(
      '<path fill="none" stroke-width="0.9" opacity="0.45" vector-effect="non-scaling-stroke" stroke="#7a3e9d"></path>',
    );
  });

  it("names no class and no style that only the page has", () => {
    expect(paintSvg('<g class="unheard-of"></g>', tokens)).toBe("<g></g>");
  });
});
