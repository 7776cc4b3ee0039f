import { describe, expect, it } from "vitest";
import { describeDate, describeDateShort, describeEnd } from "../../src/i18n/date-words.ts";
import { type EdtfDate, parseEdtf } from "../../src/model/edtf.ts";
import table from "../fixtures/edtf.json" with { type: "json" };

function parsed(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

const languages = ["ca", "es", "en"];

describe("dates in words", () => {
  it.each(table.valid)("%s reads well in Catalan, Spanish and English", (text, _earliest, _latest, ...words) => {
    expect(languages.map((language) => describeDate(parsed(text as string), language))).toEqual(words);
  });

  it("writes the months with their elisions in Catalan", () => {
    const days = Array.from({ length: 12 }, (_, month) => parsed(`2022-${String(month + 1).padStart(2, "0")}-02`));
    expect(days.map((day) => describeDate(day, "ca").replace(/^2 | de 2022$/g, ""))).toEqual([
      "de gener",
      "de febrer",
      "de març",
      "d'abril",
      "de maig",
      "de juny",
      "de juliol",
      "d'agost",
      "de setembre",
      "d'octubre",
      "de novembre",
      "de desembre",
    ]);
  });

  it("is English in a language that it does not know, and knows regional tags", () => {
    const date = parsed("2025-03-11");
    expect(describeDate(date, "fr")).toBe("11 March 2025");
    expect(describeDate(date, "__proto__")).toBe("11 March 2025");
    expect(describeDate(date, "es-ES")).toBe("11 de marzo de 2025");
    expect(describeDate(date, "CA")).toBe("11 de març de 2025");
  });

  it("says that a choice with an unknown member is unknown", () => {
    expect(languages.map((language) => describeDate(parsed("[XXXX,1969]"), language))).toEqual([
      "data desconeguda",
      "fecha desconocida",
      "date unknown",
    ]);
  });
});

describe("short dates for lists and axes", () => {
  it.each([
    ["2025-03-11", "11 març 2025", "11 mar 2025", "11 Mar 2025"],
    ["2022-04", "abr. 2022", "abr 2022", "Apr 2022"],
    ["1985", "1985", "1985", "1985"],
    ["1985~", "c. 1985", "c. 1985", "c. 1985"],
    ["1985-09?", "set. 1985?", "sept 1985?", "Sep 1985?"],
    ["1985%", "c. 1985?", "c. 1985?", "c. 1985?"],
    ["XXXX", "s. d.", "s. f.", "n.d."],
    ["199X", "1990–1999", "1990-1999", "1990s"],
    ["200X", "2000–2009", "2000-2009", "2000–2009"],
    ["19XX", "s. XX", "s. XX", "20th c."],
    ["1999-XX", "1999", "1999", "1999"],
    ["1999-XX-XX", "1999", "1999", "1999"],
    ["1999-05-XX", "maig 1999", "may 1999", "May 1999"],
    ["2016-22", "estiu 2016", "verano 2016", "summer 2016"],
    ["2016-24", "hivern 2016–2017", "invierno 2016-2017", "winter 2016–2017"],
    ["2004/2006", "2004–2006", "2004-2006", "2004–2006"],
    ["1998/..", "1998–", "1998–", "1998–"],
    ["1998/", "1998–?", "1998–?", "1998–?"],
    ["../2004", "…–2004", "…–2004", "…–2004"],
    ["/2004", "?–2004", "?–2004", "?–2004"],
    ["2025-04-11/..", "11 abr. 2025 –", "11 abr 2025 –", "11 Apr 2025 –"],
    ["2024-07-08/2024-07-12", "8–12 jul. 2024", "8-12 jul 2024", "8–12 Jul 2024"],
    ["2024-06-28/2024-07-03", "28 juny – 3 jul. 2024", "28 jun – 3 jul 2024", "28 Jun – 3 Jul 2024"],
    ["2024-03/2024-06", "març – juny 2024", "mar – jun 2024", "Mar – Jun 2024"],
    ["2004/2006-03-11", "2004 – 11 març 2006", "2004 – 11 mar 2006", "2004 – 11 Mar 2006"],
    ["2004/2004", "2004", "2004", "2004"],
    ["[..1972]", "1972 o abans", "1972 o antes", "1972 or before"],
    ["[1972..]", "1972 o després", "1972 o después", "1972 or later"],
    ["[1959,1969]", "1959 o 1969", "1959 o 1969", "1959 or 1969"],
    ["[2024-07-01,2024-07-08]", "1 jul. 2024 o 8 jul. 2024", "1 jul 2024 u 8 jul 2024", "1 Jul 2024 or 8 Jul 2024"],
    ["[2016-21,2016-23]", "primavera 2016 o tardor 2016", "primavera 2016 u otoño 2016", "spring 2016 or autumn 2016"],
  ])("%s is %s, %s, %s", (text, ...words) => {
    expect(languages.map((language) => describeDateShort(parsed(text), language))).toEqual(words);
  });
});

describe("when something ended", () => {
  it.each([
    ["open", "de durada indefinida", "de duración indefinida", "open-ended"],
    ["unknown", "acabat, no se sap quan", "terminado, no se sabe cuándo", "ended, not known when"],
    [undefined, "data de fi no indicada", "fecha de fin no indicada", "end date not stated"],
  ] as const)("says so when the end is %s", (end, ...words) => {
    expect(languages.map((language) => describeEnd(end, language))).toEqual(words);
  });

  it.each([
    ["2004", "fins al 2004", "hasta 2004", "until 2004"],
    ["2025-04-11", "fins a l'11 d'abril de 2025", "hasta el 11 de abril de 2025", "until 11 April 2025"],
    ["[..1972]", "fi: com a molt tard el 1972", "fin: como muy tarde en 1972", "end: by 1972 at the latest"],
    ["[1972,1974]", "fi: el 1972 o el 1974", "fin: en 1972 o en 1974", "end: 1972 or 1974"],
    ["XXXX", "acabat, no se sap quan", "terminado, no se sabe cuándo", "ended, not known when"],
  ])("names the end %s", (text, ...words) => {
    expect(languages.map((language) => describeEnd(parsed(text), language))).toEqual(words);
  });
});
