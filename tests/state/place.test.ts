import { describe, expect, it } from "vitest";
import { type Place, readPlace, writePlace } from "../../src/state/place.ts";

const languages = ["ca", "es", "en"];

describe("where a page stands", () => {
  const places: readonly (readonly [string, Place])[] = [
    ["", { language: "ca", page: { kind: "home" } }],
    ["es/", { language: "es", page: { kind: "home" } }],
    ["en/partnership/tw-boston/", { language: "en", page: { kind: "partnership", id: "tw-boston" } }],
    ["partner/constructor/", { language: "ca", page: { kind: "partner", id: "constructor" } }],
  ];

  it.each(places)("«%s» is written and read the same", (path, place) => {
    expect(writePlace(place, languages)).toBe(path);
    expect(readPlace(path, languages)).toEqual(place);
    expect(readPlace(`/${path}index.html`, languages)).toEqual(place);
  });

  it("has the default language where the path names none", () => {
    expect(readPlace("partnership/tw-boston/", ["en", "ca"]).language).toBe("en");
  });

  it.each(["fr/", "partnership/", "es/partner", "studio/", "../..", "%00"])(
    "takes «%s», which is no page, for the home",
    (path) => {
      expect(readPlace(path, languages).page).toEqual({ kind: "home" });
    },
  );
});
