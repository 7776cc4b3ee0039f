import { describe, expect, it } from "vitest";
import { pagePath } from "../../src/state/page-path.ts";
import { ownPagesLimit } from "../../src/state/place.ts";
import { atlasOf } from "../model/small-atlas.ts";

const atlasWith = (count: number) =>
  atlasOf({ partnerships: Array.from({ length: count }, (_, i) => ({ id: `p${i}` })) });

describe("where a partnership stands", () => {
  const page = { kind: "partnership", id: "p5" } as const;

  it("is a page of its own", () => {
    expect(pagePath(atlasWith(ownPagesLimit), { language: "ca", page })).toBe("partnership/p5/");
  });

  it("is the home page with it opened where there are too many for pages of their own", () => {
    const large = atlasWith(ownPagesLimit + 1);
    expect(pagePath(large, { language: "es", page })).toBe("es/?sel=p5");
    expect(pagePath(large, { language: "ca", page: { kind: "partner", id: "zagreb" } })).toBe("?at=zagreb");
    expect(pagePath(large, { language: "en", page: { kind: "home" } })).toBe("en/");
  });
});
