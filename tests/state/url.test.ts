import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSelection, patched } from "../../src/state/selection.ts";
import { readAddress, writeAddress } from "../../src/state/url.ts";
import { addressKeys, brokenText, context, randomSelection, text } from "./random-selection.ts";

/** Ten thousand cases take long on a busy machine. */
const patienceMs = 60_000;
const read = (query: string) => readAddress(query, context);

describe("an address that is written", () => {
  it(
    "is read back as the very same selection, whatever was chosen",
    () => {
      fc.assert(
        fc.property(randomSelection, (selection) => {
          const { selection: again, problems } = read(writeAddress(selection));
          expect(problems).toEqual([]);
          expect(again).toStrictEqual(selection);
        }),
        { numRuns: 10_000 },
      );
    },
    patienceMs,
  );

  it(
    "comes out the same when it is written again",
    () => {
      fc.assert(
        fc.property(randomSelection, (selection) => {
          const address = writeAddress(selection);
          expect(writeAddress(read(address).selection)).toBe(address);
        }),
        { numRuns: 2000 },
      );
    },
    patienceMs,
  );

  it("is empty when nothing was chosen", () => {
    expect(writeAddress(defaultSelection)).toBe("");
    expect(read("").selection).toEqual(defaultSelection);
  });

  it("leaves out everything that is as it would be anyway", () => {
    const explicit = "match=any&when=active&projection=flat&sort=date&group=none&view=map,timeline,list&q=";
    expect(writeAddress(read(explicit).selection)).toBe("");
    expect(read(explicit).problems).toEqual([]);
  });

  it("has its keys in one order, whatever the order in which they were chosen", () => {
    const keys = [
      "sort=title",
      "q=pau",
      "from=1990",
      "theme=climate",
      "utm=x",
      "kind=award",
      "to=1999",
      "sel=constructor",
    ];
    const expected = "kind=award&theme=climate&from=1990&to=1999&q=pau&sel=constructor&sort=title&utm=x";
    expect(writeAddress(read(keys.join("&")).selection)).toBe(expected);
    expect(writeAddress(read(keys.toReversed().join("&")).selection)).toBe(expected);
  });

  it(
    "can always be written, also when the reader typed half a character",
    () => {
      fc.assert(
        fc.property(brokenText, (q) => {
          const address = writeAddress(patched(defaultSelection, { q, foreign: [[q, q]] }));
          expect(new URL(`http://localhost/?${address}`).search.length).toBeGreaterThanOrEqual(q === "" ? 0 : 2);
          expect(read(address).selection.q).toBe(q.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
        }),
        { numRuns: 2000 },
      );
    },
    patienceMs,
  );
});

describe("an address that somebody wrote", () => {
  it(
    "never stops the page, whatever it says",
    () => {
      const key = fc.constantFrom(...addressKeys, "__proto__", "constructor", "toString");
      const value = fc.oneof(
        text,
        brokenText,
        fc.constantFrom("%", "%E0%A4", "%00", "__proto__", "constructor", "-", ",,-,", "1e3", " 1990", "٢٠٢٠"),
      );
      const hostile = fc.oneof(
        fc.array(fc.tuple(key, value), { maxLength: 6 }).map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
        text,
        brokenText,
      );
      fc.assert(
        fc.property(hostile, (query) => {
          const { selection, problems } = read(query);
          expect(read(writeAddress(selection)).problems).toEqual([]);
          expect(Object.keys(selection).every((name) => name in defaultSelection || optionalKeys.has(name))).toBe(true);
          expect(problems.every(({ key: name, value: found }) => name !== "" && typeof found === "string")).toBe(true);
        }),
        { numRuns: 10_000 },
      );
      expect(({} as { theme?: unknown }).theme).toBeUndefined();
    },
    patienceMs,
  );

  it.each([
    ["kind", "nope"],
    ["kind", "Twinning"],
    ["kind", "twinning "],
    ["kind", "constructor"],
    ["theme", "__proto__"],
    ["theme", "toString"],
    ["theme", "Climate"],
    ["partner", "-nobody"],
    ["type", "town"],
    ["country", "us"],
    ["status", "done"],
    ["match", "both"],
    ["from", "abc"],
    ["from", "90"],
    ["from", "0000"],
    ["from", "-990"],
    ["from", "1990.5"],
    ["from", ""],
    ["to", "12025"],
    ["when", "always"],
    ["certain", "yes"],
    ["certain", "0"],
    ["asof", "2022-02-30"],
    ["asof", "2022-13-01"],
    ["asof", "2022"],
    ["sel", "nobody"],
    ["sel", "__proto__"],
    ["at", "nobody"],
    ["view", "chord"],
    ["projection", "cube"],
    ["sort", "size"],
    ["group", "size"],
    ["confidence", "none"],
    ["decade", "1995"],
    ["story", "nobody"],
    ["step", "0"],
    ["step", "1.5"],
    ["embed", "all"],
    ["lang", "fr"],
    ["kind", ""],
    ["view", ""],
    ["from", ""],
    ["sel", ""],
  ])("is reported and ignored where it asks %s for «%s», which there is not", (key, value) => {
    const address = read(`${key}=${encodeURIComponent(value)}`);
    expect(address.problems).toEqual([{ key, value, problem: "unknown-value" }]);
    expect(address.selection).toEqual(defaultSelection);
    expect(address.language).toBeUndefined();
  });

  it("keeps what it knows beside what it does not know", () => {
    const { selection, problems } = read("theme=climate,nope,-culture,-gone&view=list,chord");
    expect(selection.theme).toEqual({ include: ["climate"], exclude: ["culture"] });
    expect(selection.view).toEqual(["list"]);
    expect(problems.map(({ value }) => value)).toEqual(["nope", "-gone", "chord"]);
  });

  it("says of an empty value among others, and of a repeated unknown one, that there is no such value, once", () => {
    expect(read("kind=award,&view=,list").problems.map(({ key, value }) => [key, value])).toEqual([
      ["kind", ""],
      ["view", ""],
    ]);
    expect(read("theme=nope,nope").problems).toHaveLength(1);
  });

  it("takes an id for what it is, also when it reads constructor or begins like another", () => {
    expect(read("theme=constructor").selection.theme.include).toEqual(["constructor"]);
    expect(read("partner=boston-").problems).toEqual([{ key: "partner", value: "boston-", problem: "unknown-value" }]);
    expect(read("sel=boston").problems).toHaveLength(1);
  });

  it("excludes with a leading hyphen", () => {
    expect(read("kind=-award,-event,twinning").selection.kind).toEqual({
      include: ["twinning"],
      exclude: ["award", "event"],
    });
  });

  it("takes a value that is written twice once", () => {
    expect(read("kind=award,award,-event,-event").selection.kind).toEqual({ include: ["award"], exclude: ["event"] });
  });

  it("turns reversed years round and says so", () => {
    const { selection, problems } = read("from=2010&to=1990");
    expect([selection.from, selection.to]).toEqual([1990, 2010]);
    expect(problems).toEqual([{ key: "from", value: "2010–1990", problem: "swapped" }]);
  });

  it("takes the same year twice as it is, without a word", () => {
    const { selection, problems } = read("from=1992&to=1992");
    expect([selection.from, selection.to]).toEqual([1992, 1992]);
    expect(problems).toEqual([]);
  });

  it("takes the first where a key is written twice, even when only the second is known", () => {
    expect(read("kind=award&kind=event").selection.kind.include).toEqual(["award"]);
    expect(read("from=abc&from=1990").selection.from).toBeUndefined();
    expect(read("lang=en&lang=es").language).toBe("en");
  });

  it("keeps keys that are not ours, in their order and without touching them", () => {
    const query = "utm_source=butlletí&kind=award&__proto__=1&KIND=x&fbclid=a%26b";
    const { selection, problems } = read(query);
    expect(problems).toEqual([]);
    expect(selection.foreign).toEqual([
      ["utm_source", "butlletí"],
      ["__proto__", "1"],
      ["KIND", "x"],
      ["fbclid", "a&b"],
    ]);
    expect(writeAddress(selection)).toBe("kind=award&utm_source=butllet%C3%AD&__proto__=1&KIND=x&fbclid=a%26b");
  });

  it("says the language apart from the selection, and only one that the atlas has", () => {
    expect(read("lang=es")).toMatchObject({ language: "es", problems: [], selection: defaultSelection });
    expect(writeAddress(read("lang=es").selection)).toBe("");
  });

  it("reads a word to search for with its blanks, accents and signs", () => {
    expect(read("q=col%C2%B7laboraci%C3%B3+%22pau%22").selection.q).toBe('col·laboració "pau"');
  });
});

const optionalKeys = new Set(["from", "to", "asof", "sel", "at", "story", "step", "embed"]);
