import { type DataFiles, readTables } from "../../src/load/read-tables.ts";
import type { Tables } from "../../src/model/tables.ts";
import { fixtureFiles, textOf } from "../fixtures/data/folder.ts";

/** A text that would break out of markup, JSON, Turtle or a script if anything let it. */
export const hostileText =
  "</title></script><script>alert(1)</script> & &amp; \"double\" 'single' ]]> <!-- \\ \\u003c {x} \u0007\u009b@en .";

/** The same without the characters that nobody sees. */
export const hostileTextCleaned = hostileText.replace("\u0007\u009b", "");

export function tablesOf(files: DataFiles): Tables {
  const { tables, report } = readTables(files);
  if (tables === undefined) throw new Error(JSON.stringify(report.errors));
  return tables;
}

export const firstCity: Tables = tablesOf(fixtureFiles());

/** Another city, in two languages of which the product speaks neither, at an address without a slash at its end. */
export const secondCity: Tables = tablesOf(
  written({
    "atlas.json": JSON.stringify({
      home: { name: { oc: "Tolosa", fr: "Toulouse" }, lat: 43.6045, lon: 1.444, country: "FR" },
      languages: ["oc", "fr"],
      title: { oc: "Atlàs de las amistats", fr: "Atlas des amitiés" },
      publisher: { fr: "Mairie" },
      contact: "https://example.org/contact?a=1&b=2",
      licence: { uri: "https://example.org/licence|ouverte?<v>=2", name: "Licence ouverte" },
      baseUrl: "https://example.org/atlas/",
    }),
    "partnerships.csv": [
      "id,kind,title_oc,title_fr,partners,themes,date,sources,confidence,checked",
      "tel-aviv,twinning,,Jumelage,tel-aviv,paix,1962,delib,high,2024-05-02",
      "kyiv,agreement,Acòrdi,,kyiv,paix,[..2023],delib,low,2025-01-09",
      "constructor,event,,Fête,kyiv|tel-aviv,paix,XXXX,delib,low,",
    ].join("\n"),
    "partners.csv": [
      "id,type,name_oc,name_fr,country,lat,lon",
      "tel-aviv,city,,Tel-Aviv,IL,32.08,34.78",
      "kyiv,city,,Kyiv,UA,50.45,30.52",
    ].join("\n"),
    "themes.csv": "id,name_oc,name_fr\npaix,Patz,Paix",
    "sources.csv": "id,title,url\ndelib,Délibération,https://example.org/d",
  }),
);

/** The first city with the hostile text wherever a text may stand. */
export const hostileCity: Tables = (() => {
  const files = fixtureFiles();
  const cell = `"${hostileText.replaceAll('"', '""')}"`;
  const settings: unknown = JSON.parse(textOf(files, "atlas.json"), (key, value: unknown) =>
    ["ca", "es", "en"].includes(key) || (key === "name" && typeof value === "string") ? hostileText : value,
  );
  return tablesOf(
    new Map([
      ...files,
      ...written({
        "atlas.json": JSON.stringify(settings),
        "partnerships.csv": textOf(files, "partnerships.csv")
          .replace("Agermanament,Hermanamiento,Twinning", [cell, cell, cell].join(","))
          .replace("Primer agermanament.", cell),
        "themes.csv": textOf(files, "themes.csv").replace("Cultura,Cultura,Culture", [cell, cell, cell].join(",")),
      }),
    ]),
  );
})();

/** The first city before anybody has checked a row or written down when a source was read. */
export const uncheckedCity: Tables = {
  ...firstCity,
  partnerships: firstCity.partnerships.map((row) => ({ ...row, checked: undefined })),
  sources: firstCity.sources.map((row) => ({ ...row, seen: undefined })),
};

/** The day of the build in these tests. */
export const builtOn = "2026-12-24";

/** The first city with so many partnerships that they have no pages of their own. */
export function largeCity(size: number): Tables {
  const [first] = firstCity.partnerships;
  const partnerships = Array.from({ length: size }, (_, index) => ({ ...first!, id: `p-${index}` }));
  return { ...firstCity, partnerships };
}

function written(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}
