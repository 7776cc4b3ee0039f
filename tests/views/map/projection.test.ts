import { describe, expect, test } from "vitest";
import {
  type Frame,
  fitCamera,
  globeRadiusPx,
  mercator,
  mercatorInverse,
  projector,
  wholeGlobe,
  wrapAround,
} from "../../../src/views/map/projection.ts";
import { auckland, barcelona, honolulu, seoul } from "./atlas.ts";

const size = { width: 960, height: 540 };

describe("the flat map", () => {
  test("has the middle of its camera in the middle of the picture", () => {
    const project = projector({ ...size, center: seoul, zoom: 3, projection: "flat" });
    expect(project(seoul)).toEqual([480, 270]);
  });

  test("comes back from its square to the same point", () => {
    const [lon, lat] = mercatorInverse(mercator(auckland));
    expect(lon).toBeCloseTo(auckland[0], 9);
    expect(lat).toBeCloseTo(auckland[1], 9);
  });

  test("shows every place that it is asked to fit", () => {
    const cities = [barcelona, seoul, auckland, honolulu];
    const camera = fitCamera(cities, size, "flat")!;
    const project = projector({ ...size, ...camera, projection: "flat" });
    for (const city of cities) {
      const [x, y] = project(city)!;
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(960);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(540);
    }
  });

  test("has no camera to fit where there is nothing to fit", () => {
    expect(fitCamera([], size, "flat")).toBeUndefined();
  });
});

test("around a point the world has its seam on the other side of the earth", () => {
  const flat = projector({ ...size, center: auckland, zoom: 0, projection: "flat" });
  const [east = 0] = wrapAround(auckland, flat)([-157.86, 21.31]) ?? [];
  const [here = 0] = flat(auckland) ?? [];
  expect(east).toBeGreaterThan(here);
  expect(east - here).toBeLessThan(50);
});

describe("the globe", () => {
  const frame: Frame = { ...size, ...wholeGlobe(barcelona, size), projection: "globe" };
  const project = projector(frame);

  test("hides what lies behind the earth", () => {
    expect(project(auckland)).toBeUndefined();
    expect(project(barcelona)).toEqual([480, 270]);
  });

  test("fits into the picture", () => {
    const reach = Array.from({ length: 360 }, (_, lon) => project([lon - 180, 30])).flatMap((pixel) =>
      pixel === undefined ? [] : [Math.hypot(pixel[0] - 480, pixel[1] - 270)],
    );
    expect(Math.max(...reach)).toBeLessThan(270);
    expect(Math.max(...reach)).toBeGreaterThan(200);
    expect(globeRadiusPx(frame)).toBeGreaterThan(200);
  });
});
