import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ca } from "../../src/i18n/ca.ts";
import { en } from "../../src/i18n/en.ts";
import { es } from "../../src/i18n/es.ts";
import { languageName } from "../../src/i18n/first-words.ts";
import { localText, wordsFor, wordsLanguage } from "../../src/i18n/words.ts";
import { effects, kinds, partnerTypes, sourceKinds, statuses } from "../../src/model/vocabulary.ts";

type Entry = string | ((...values: unknown[]) => string);

/** Every word of a catalogue by its path, such as `filters.from`. */
function entriesOf(catalogue: object, path = ""): ReadonlyMap<string, Entry> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): (readonly [string, Entry])[] =>
      typeof value === "object" && value !== null
        ? [...entriesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value as Entry]],
    ),
  );
}

const catalogues = { ca: entriesOf(ca), es: entriesOf(es), en: entriesOf(en) };
const catalan = [...catalogues.ca.keys()];
const languages = Object.keys(catalogues) as (keyof typeof catalogues)[];

/** Words that are made from a list. */
const listed: ReadonlySet<string> = new Set(["summary.about"]);

function said(entry: Entry | undefined, path: string, value: number): string {
  if (typeof entry !== "function") return entry ?? "";
  const given = listed.has(path) ? [`tema ${value}`] : value;
  return entry(given, given, given, given);
}

describe("the words of the page", () => {
  it.each(languages)("in %s are all there", (language) => {
    expect([...catalogues[language].keys()].sort()).toEqual([...catalan].sort());
  });

  it.each(languages)("in %s say something, none of it left over from a missing value", (language) => {
    const silent = catalan.filter((path) => {
      const text = said(catalogues[language].get(path), path, 2);
      return text.trim() === "" || /undefined|null|NaN|\[object|=>/.test(text);
    });
    expect(silent).toEqual([]);
  });

  it.each(languages)("in %s tell nothing, one and two apart wherever they count or name", (language) => {
    const functions = catalan.filter((path) => typeof catalogues[language].get(path) === "function");
    expect(functions.length).toBeGreaterThan(20);
    const alike = functions.filter(
      (path) => new Set([0, 1, 2].map((value) => said(catalogues[language].get(path), path, value))).size < 3,
    );
    expect(alike).toEqual([]);
  });

  it.each(languages)("in %s are functions of the same values as in Catalan", (language) => {
    const form = (entry: Entry | undefined) => (typeof entry === "function" ? `takes ${entry.length}` : typeof entry);
    const other = catalan.filter((path) => form(catalogues[language].get(path)) !== form(catalogues.ca.get(path)));
    expect(other).toEqual([]);
  });

  it("are translated: no sentence of one language stands in another by accident", () => {
    const sentences = catalan.filter((path) => said(catalogues.ca.get(path), path, 2).length > 25);
    expect(sentences.length).toBeGreaterThan(30);
    const untranslated = sentences.filter((path) => {
      const texts = languages.map((language) => said(catalogues[language].get(path), path, 2));
      return new Set(texts).size < texts.length;
    });
    expect(untranslated).toEqual([]);
  });

  it("use the singular for one, the plural for none and for many", () => {
    const hints = [ca, es, en].map(({ filters }) => [0, 1, 2].map((value) => filters.countHint(value)));
    expect(hints).toEqual([
      ["0 resultats", "1 resultat", "2 resultats"],
      ["0 resultados", "1 resultado", "2 resultados"],
      ["0 results", "1 result", "2 results"],
    ]);
  });

  it("write thousands as each language does", () => {
    expect([ca, es, en].map((words) => words.filters.countHint(12345).split(" ")[0])).toEqual([
      "12.345",
      "12.345",
      "12,345",
    ]);
  });

  it.each(languages)("in %s name every value of the data's closed lists", (language) => {
    const words = wordsFor(language);
    expect(Object.keys(words.kind).sort()).toEqual([...kinds].sort());
    expect(Object.keys(words.partnerType).sort()).toEqual([...partnerTypes].sort());
    expect(Object.keys(words.status).sort()).toEqual([...statuses].sort());
    expect(Object.keys(words.effect).sort()).toEqual([...effects].sort());
    expect(Object.keys(words.sourceKind).sort()).toEqual([...sourceKinds].sort());
  });
});

describe("a text of the data", () => {
  const all = { ca: "l'Havana", es: "La Habana", en: "Havana" };

  it.each(languages)("is shown in %s where it has been written so", (language) => {
    expect(localText(all, language)).toEqual({ text: all[language], language, isFallback: false });
  });

  it.each([
    ["ca", ["es", "en"]],
    ["es", ["ca", "en"]],
    ["en", ["es", "ca"]],
  ] as const)("that lacks %s is shown in the nearest language there is, and marked", (language, order) => {
    const [first, second] = order;
    expect(localText({ [first]: all[first], [second]: all[second] }, language)).toEqual({
      text: all[first],
      language: first,
      isFallback: true,
    });
    expect(localText({ [second]: all[second] }, language)).toMatchObject({ language: second, isFallback: true });
  });

  it("in none of our languages is shown all the same", () => {
    expect(localText({ eu: "Habana" }, "ca")).toEqual({ text: "Habana", language: "eu", isFallback: true });
  });

  it("that is nowhere written is empty and claims no other language", () => {
    expect(localText({}, "ca")).toEqual({ text: "", language: "ca", isFallback: false });
  });

  it("of an atlas in a fourth language stands beside English words", () => {
    expect(wordsLanguage("eu")).toBe("en");
    expect(wordsFor("eu").language).toBe(en.language);
    expect(wordsLanguage("es")).toBe("es");
    expect(localText({ ca: "L'Havana", en: "Havana" }, "eu").text).toBe("Havana");
  });
});

describe("a language's name", () => {
  it.each([
    ["ca", "català"],
    ["es", "castellano"],
    ["fr", "français"],
    ["eu", "euskara"],
    ["qxx", "qxx"],
  ])("is, for %s, what it calls itself: %s", (language, name) => {
    expect(languageName(language)).toBe(name);
  });
});

it("names no city in the words of the product, which another city's atlas has too", () => {
  const source = join(import.meta.dirname, "../../src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => readFileSync(join(source, file), "utf8").includes("Barcelona"))).toEqual([]);
});
