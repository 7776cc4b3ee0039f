import { describe, expect, it } from "vitest";
import { countryName } from "../../src/i18n/country.ts";
import { languageName } from "../../src/i18n/first-words.ts";
import { list, number } from "../../src/i18n/numbers.ts";
import { readAtlas } from "../../src/load/read-atlas.ts";
import { isoToDay } from "../../src/model/edtf.ts";
import { sortPartnerships } from "../../src/model/order.ts";
import type { Tables } from "../../src/model/tables.ts";
import { prerender } from "../../src/prerender.tsx";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { builtOn, secondCity } from "../publish/cities.ts";

/** Well formed, but of no use to the platform. */
const unusual = ["x-foo", "zh-cmn-yue", "sl-rozaj-rozaj"];

describe.each(unusual)("an atlas in the language %j, which the platform does not know", (language) => {
  const tables: Tables = {
    ...secondCity,
    settings: { ...secondCity.settings, languages: [language], title: { [language]: "Xoo" } },
  };

  it("is sorted, counted and named as in English", () => {
    expect(languageName(language)).toBe(language);
    expect(countryName("FR", language)).toBe("France");
    expect(number(12345, language)).toBe("12,345");
    expect(list(["a", "b"], language)).toBe("a and b");
    expect(sortPartnerships(readAtlas(publishAtlas(tables)).partnerships, "title", language)).toHaveLength(3);
  });

  it("is published and drawn whole", () => {
    expect([...publishFiles(tables).values()].every((text) => text !== "")).toBe(true);
    const template = '<!doctype html><html><head><title>x</title></head><body><div id="atlas"></div></body></html>';
    const pages = [...prerender(publishAtlas(tables), isoToDay(builtOn)!, template)];
    expect(pages.map(({ file }) => file)).toContain("partnership/kyiv/index.html");
    expect(pages[0]!.html).toContain(`<html lang="${language}"`);
  });
});
