import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/model/vocabulary.ts";
import { kindColours, kindDash } from "../../src/theme/colours.ts";
import { kindShapes } from "../../src/theme/shapes.ts";
import { contrast } from "./contrast.ts";

const css = readFileSync(join(import.meta.dirname, "../../src/theme/tokens.css"), "utf8");
const [lightPart = "", darkPart = ""] = css.split("@media (prefers-color-scheme: dark)");
const tokensIn = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]));
const tokens = { light: tokensIn(lightPart), dark: tokensIn(darkPart) };
const schemes = ["light", "dark"] as const;

function colour(scheme: (typeof schemes)[number], name: string): string {
  const value = tokens[scheme].get(name);
  if (value === undefined) throw new Error(`no --${name} in the ${scheme} scheme`);
  return value;
}

/** Pairs that fall short of a contrast, as sentences. */
function faint(
  scheme: (typeof schemes)[number],
  least: number,
  inks: readonly string[],
  grounds: readonly string[],
): readonly string[] {
  return inks.flatMap((ink) =>
    grounds.flatMap((ground) => {
      const found = contrast(colour(scheme, ink), colour(scheme, ground));
      return found >= least ? [] : [`${ink} on ${ground}: ${found.toFixed(2)}`];
    }),
  );
}

describe("the contrast that the checks rest on", () => {
  it("is that of the guidelines", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(() => contrast("white", "#000000")).toThrow("not a colour");
  });
});

describe.each(schemes)("on a %s screen", (scheme) => {
  it("every kind stands out from the page, from cards, from sea and from land", () => {
    const inks = kinds.map((kind) => `kind-${kind}`);
    expect(faint(scheme, 3, inks, ["page", "surface", "map-sea", "map-land"])).toEqual([]);
  });

  it("every text can be read on every ground that bears text", () => {
    expect(faint(scheme, 4.5, ["text", "text-soft"], ["page", "surface", "surface-sunk", "accent-soft"])).toEqual([]);
    expect(faint(scheme, 4.5, ["text"], ["mark"])).toEqual([]);
  });

  it("links and pressed buttons can be read", () => {
    expect(faint(scheme, 4.5, ["accent"], ["page", "surface"])).toEqual([]);
    expect(faint(scheme, 4.5, ["accent-text"], ["accent"])).toEqual([]);
  });

  it("names on the map can be read on sea and land", () => {
    expect(faint(scheme, 4.5, ["map-label"], ["map-sea", "map-land", "map-halo"])).toEqual([]);
  });

  it("the frames of fields and the ring of the focus can be seen", () => {
    expect(faint(scheme, 3, ["line-strong", "focus"], ["page", "surface"])).toEqual([]);
  });

  it("a kind has the same colour on the page as on the map", () => {
    const onPage = kinds.map((kind) => [kind, colour(scheme, `kind-${kind}`)]);
    expect(onPage).toEqual(kinds.map((kind) => [kind, kindColours[kind][scheme]]));
  });
});

it("a dark screen changes every colour, and no name is only there", () => {
  const isColour = (value: string) => value.startsWith("#");
  const inLight = [...tokens.light].filter(([, value]) => isColour(value)).map(([name]) => name);
  const inDark = [...tokens.dark].filter(([, value]) => isColour(value)).map(([name]) => name);
  expect(inDark).toEqual(inLight);
});

it("each kind has a shape and a line of its own, for those who do not see its colour", () => {
  expect(new Set(kinds.map((kind) => kindShapes[kind])).size).toBe(kinds.length);
  expect(new Set(kinds.map((kind) => kindDash[kind].join(" "))).size).toBe(kinds.length);
});
