import { geoDistance } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircle } from "../../src/publish/great-circle.ts";

const barcelona = [2.1686, 41.3874];

describe("a great circle", () => {
  it("begins and ends where it should", () => {
    const [line, ...others] = greatCircle(barcelona, [-99.1332, 19.4326]);
    expect(others).toEqual([]);
    expect(line?.[0]).toEqual(barcelona);
    expect(line?.at(-1)).toEqual([-99.1332, 19.4326]);
  });

  it("is cut in two where it crosses the antimeridian, at the same latitude", () => {
    const lines = greatCircle([139.69, 35.69], [-118.24, 34.05]);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.at(-1)?.[0]).toBe(180);
    expect(lines[1]?.[0]?.[0]).toBe(-180);
    expect(lines[0]?.at(-1)?.[1]).toBe(lines[1]?.[0]?.[1]);
    expect(lines[0]?.at(-1)?.[1]).toBeGreaterThan(46);
  });

  it("is not cut when it only reaches the antimeridian", () => {
    expect(greatCircle([170, 10], [-180, 12])).toHaveLength(1);
    expect(greatCircle([-180, 12], [170, 10])).toHaveLength(1);
    expect(greatCircle([180, 12], [-170, 10])).toHaveLength(1);
  });

  it("never jumps across the map, wherever it goes", () => {
    const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }));
    fc.assert(
      fc.property(point, point, (from, to) => {
        const lines = greatCircle(from, to);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) {
          for (const [index, here] of line.entries()) {
            const before = line[index - 1] ?? here;
            expect(Math.abs(here[0]! - before[0]!)).toBeLessThanOrEqual(180);
            expect(geoDistance([here[0]!, here[1]!], [before[0]!, before[1]!])).toBeLessThan(0.036);
          }
        }
      }),
    );
  });
});
