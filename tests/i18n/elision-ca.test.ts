import { expect, test } from "vitest";
import { ofName } from "../../src/i18n/elision-ca.ts";
import { mapWordsFor } from "../../src/views/map/words.ts";

test.each([
  ["Barcelona", "de Barcelona"],
  ["Oslo", "d'Oslo"],
  ["Àmsterdam", "d'Àmsterdam"],
  ["Hamburg", "d'Hamburg"],
  ["Istanbul", "d'Istanbul"],
  ["Iokohama", "de Iokohama"],
])("before a vowel Catalan shortens the word between: of %s is %s", (name, words) => {
  expect(ofName(name)).toBe(words);
});

test("the map of another city is named in good Catalan", () => {
  expect(mapWordsFor("ca").label("Oslo")).toBe("Mapa dels vincles d'Oslo");
  expect(mapWordsFor("ca").picture(1, 2, "Oslo")).toContain("1 vincle d'Oslo en 2 llocs");
});
