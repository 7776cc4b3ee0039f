import { expect, test } from "vitest";
import { mapWordsFor } from "../../../src/views/map/words.ts";

test("the map speaks Catalan, Castilian and English, and English where it has no words", () => {
  expect(mapWordsFor("ca").toGlobe).toBe("Globus");
  expect(mapWordsFor("es").toGlobe).toBe("Globo");
  expect(mapWordsFor("de").toGlobe).toBe("Globe");
  expect(mapWordsFor("constructor").toGlobe).toBe("Globe");
});

test("one partnership is not called several", () => {
  expect(mapWordsFor("ca").partnerships(1)).toBe("1 vincle");
  expect(mapWordsFor("es").partnerships(2)).toBe("2 vínculos");
});
