import { describe, expect, it } from "vitest";
import { cells, faultsOf, isLanguageTag } from "../../src/model/check-cells.ts";
import { nearest, slugOf } from "../../src/model/suggest.ts";
import { isWebAddress } from "../../src/model/web-address.ts";

describe("an id", () => {
  it.each(["a", "tw-tunis", "22-barcelona", "constructor", "a".repeat(80)])("may be %j", (id) => {
    expect(cells.id.safeParse(id).success).toBe(true);
  });

  it.each(["", "A", "a--b", "-a", "a-", "a_b", "à", "a b", "a".repeat(81), "__proto__"])("may not be %j", (id) => {
    expect(cells.id.safeParse(id).success).toBe(false);
  });
});

describe("a web address", () => {
  it.each(["https://example.org", "http://example.org:8080/a?b#c", "HTTPS://EXAMPLE.ORG/l·l"])("may be %j", (url) => {
    expect(isWebAddress(url)).toBe(true);
  });

  it.each([
    "example.org",
    "https://",
    "https:///path",
    "http:example.org",
    "ftp://example.org",
    "javascript:alert(1)",
    "https://a b.org",
    "https://example.org/a b",
    "https:\\\\example.org",
  ])("may not be %j", (url) => {
    expect(isWebAddress(url)).toBe(false);
  });
});

describe("a language", () => {
  it.each([
    "ca",
    "CA",
    "ca-valencia",
    "pt-BR",
    "zh-Hant-TW",
    "zh-yue",
    "es-419",
    "de-u-co-phonebk",
    "oc-x-aran",
    "x-foo",
  ])("may be %j", (tag) => expect(isLanguageTag(tag)).toBe(true));

  it.each([
    "",
    "c",
    "català",
    "partner",
    "data",
    "ca_ES",
    "ca-",
    "-ca",
    "ca--es",
    "x",
    "ca-x",
    "ca es",
    "../ca",
    "x-toolonganame",
  ])("may not be %j", (tag) => expect(isLanguageTag(tag)).toBe(false));
});

describe("the name of a source's file", () => {
  it.each(["agreement.pdf", "scans/1998/agreement.pdf", "..hidden", "a b.pdf"])("may be %j", (name) => {
    expect(cells.optionalFile.safeParse(name).success).toBe(true);
  });

  it.each<[string, string | undefined]>([
    ["../agreement.pdf", "agreement.pdf"],
    ["scans/../../agreement.pdf", "agreement.pdf"],
    ["./agreement.pdf", "agreement.pdf"],
    ["/etc/passwd", "passwd"],
    ["//host/agreement.pdf", "agreement.pdf"],
    ["scans//agreement.pdf", "agreement.pdf"],
    ["scans/", "scans"],
    ["C:\\Acords\\agreement.pdf", "agreement.pdf"],
    ["scans\\agreement.pdf", "agreement.pdf"],
    ["file:///agreement.pdf", "agreement.pdf"],
    ["javascript:alert(1)", "alert(1)"],
    ["https://example.org/agreement.pdf", undefined],
    ["..", undefined],
    ["agree\u0007ment.pdf", "ment.pdf"],
  ])("may not be %j, and %j is offered instead", (name, suggestion) => {
    const read = cells.optionalFile.safeParse(name);
    expect(faultsOf(read.error!)[0]!.fault.suggestion).toBe(suggestion);
  });
});

describe("a number", () => {
  const latitude = cells.number(-90, 90, false);

  it.each([
    ["41.5", 41.5],
    ["-90", -90],
    ["+0.5", 0.5],
  ])("may be %j", (text, number) => {
    expect(latitude.parse(text)).toBe(number);
  });

  it.each(["", "41,5", "1e1", "0x10", "90.1", "NaN", "41.", "4 1", "--1"])("may not be %j", (text) => {
    expect(latitude.safeParse(text).success).toBe(false);
  });
});

describe("a cell of several values", () => {
  it("keeps each once, in order, without blanks around", () => {
    expect(cells.list.parse("b | a|b")).toEqual(["b", "a"]);
  });

  it.each(["|", "a|", "a||b"])("has no empty value: %j", (text) => {
    expect(cells.list.safeParse(text).success).toBe(false);
  });
});

describe("a suggestion", () => {
  it.each([
    ["montpelier", "montpellier"],
    ["Montpellier", "montpellier"],
    ["Mèxic City", "mexic-city"],
  ])("for %j is %j", (written, meant) => {
    expect(nearest(written, ["suva", "montpellier", "mexic-city"])).toBe(meant);
  });

  it("is not made where nothing is near", () => {
    expect(nearest("tokyo", ["suva", "montpellier"])).toBeUndefined();
    expect(nearest("", ["suva"])).toBeUndefined();
  });

  it("for an id is always an id", () => {
    expect(slugOf("  L'Hospitalet · Nº 1 ")).toBe("l-hospitalet-n-1");
    expect(slugOf(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
  });
});
