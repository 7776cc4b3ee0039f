import * as z from "zod/mini";
import type { Language, Settings, Texts } from "../model/atlas.ts";
import { isLanguageTag } from "../model/check-cells.ts";
import { type Borders, distanceToCountryKm } from "../model/check-place.ts";
import { isCountry } from "../model/countries.ts";
import type { Expectation, Findings } from "../model/problem.ts";
import { kinds } from "../model/vocabulary.ts";
import { isWebAddress } from "../model/web-address.ts";
import { decode } from "./decode.ts";

const file = "atlas.json";

const filled = z.string().check(z.refine((text) => text.trim() !== ""));
const webAddress = z.string().check(z.refine(isWebAddress));
const texts = z
  .record(z.string(), z.string())
  .check(z.refine((byLanguage) => Object.values(byLanguage).some((text) => text.trim() !== "")));

/** A host as `frame-ancestors` takes it, with nothing that could end the directive or begin another. */
const host = z.string().check(z.regex(/^('self'|\*|(https?:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d+|\*))?)$/i));

const schema = z.object({
  home: z.object({
    name: texts,
    lat: z.number().check(z.minimum(-90), z.maximum(90)),
    lon: z.number().check(z.minimum(-180), z.maximum(180)),
    country: z.string().check(z.refine(isCountry)),
  }),
  languages: z
    .array(z.string().check(z.refine(isLanguageTag)))
    .check(z.refine((tags) => tags.length > 0 && new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length)),
  title: texts,
  publisher: z.union([filled, texts]),
  contact: filled,
  licence: z.object({ uri: webAddress, name: filled }),
  baseUrl: webAddress,
  frameAncestors: z.optional(z.array(host)),
  presumedTermYears: z.optional(z.partialRecord(z.enum(kinds), z.number().check(z.positive()))),
  basemap: z.optional(filled),
});

const expectations: ReadonlyMap<string, Expectation> = new Map<string, Expectation>([
  ["", { is: "object" }],
  ["home", { is: "object" }],
  ["home.name", { is: "texts" }],
  ["home.lat", { is: "number", from: -90, to: 90 }],
  ["home.lon", { is: "number", from: -180, to: 180 }],
  ["home.country", { is: "country" }],
  ["languages", { is: "languages" }],
  ["title", { is: "texts" }],
  ["publisher", { is: "texts" }],
  ["contact", { is: "text" }],
  ["licence", { is: "object" }],
  ["licence.uri", { is: "url" }],
  ["licence.name", { is: "text" }],
  ["baseUrl", { is: "url" }],
  ["frameAncestors", { is: "hosts" }],
  ["presumedTermYears", { is: "years-per-kind" }],
  ["basemap", { is: "text" }],
]);

interface ReadSettings {
  readonly settings?: Settings;
  /** Known even where other settings are wrong. */
  readonly languages?: readonly Language[];
}

/** Reads and checks `atlas.json`; what is wrong goes to `findings`. */
export function readSettings(bytes: Uint8Array, findings: Findings, borders?: Borders): ReadSettings {
  const { text, encoding, brokenLines } = decode(bytes);
  if (encoding !== "utf-8" || brokenLines.length > 0) {
    const where = { file, line: brokenLines[0] ?? 1, column: 1, field: "" };
    findings.error({ ...where, rule: "encoding", found: encoding, expected: { is: "utf-8" } });
    return {};
  }
  const written = parseJson(text);
  if ("fault" in written) {
    const where = { file, line: written.fault.line, column: 1, field: "" };
    findings.error({ ...where, rule: "atlas", found: written.fault.found, expected: { is: "json" } });
    return {};
  }
  const result = schema.safeParse(written.value);
  if (!result.success) {
    reportIssues(result.error, written.value, text, findings);
    const languages = schema.shape.languages.safeParse(propertyOf(written.value, "languages"));
    return languages.success ? { languages: languages.data } : {};
  }
  const settings = settingsOf(result.data);
  checkTexts(settings, text, findings);
  checkHome(settings, text, findings, borders);
  return { settings, languages: settings.languages };
}

type Written = { readonly value: unknown } | { readonly fault: { readonly line: number; readonly found: string } };

function parseJson(text: string): Written {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // Engines word it differently; those that name a position get a line, the others line 1.
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const before = text.slice(0, Number(position ?? 0));
    const line = before.split("\n").length;
    return { fault: { line, found: text.split("\n")[line - 1]?.trim() ?? "" } };
  }
}

function reportIssues(error: z.core.$ZodError, value: unknown, text: string, findings: Findings): void {
  const said = new Set<string>();
  for (const issue of error.issues) {
    let path = issue.path.map(String);
    while (!expectations.has(path.join("."))) path = path.slice(0, -1);
    const field = path.join(".");
    const expected = expectations.get(field);
    if (expected === undefined || said.has(field)) continue;
    said.add(field);
    const written = path.reduce<unknown>(propertyOf, value);
    const found = written === undefined ? "" : typeof written === "string" ? written : JSON.stringify(written);
    findings.error({ file, line: lineOf(text, path), column: 1, field, rule: "atlas", found, expected });
  }
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? new Map(Object.entries(value)).get(key)
    : undefined;
}

/** The line on which the last known key of a path stands. */
function lineOf(text: string, path: readonly string[]): number {
  let at = 0;
  for (const key of path) {
    const next = text.indexOf(JSON.stringify(key), at);
    if (next < 0) break;
    at = next;
  }
  return text.slice(0, at).split("\n").length;
}

function settingsOf(read: z.infer<typeof schema>): Settings {
  const { languages, home, title, publisher, basemap, frameAncestors, presumedTermYears, ...others } = read;
  const [first = ""] = languages;
  const inLanguages = (byLanguage: Texts): Texts =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = byLanguage[language]?.trim() ?? "";
        return text === "" ? [] : [[language, text]];
      }),
    );
  return {
    home: { ...home, name: inLanguages(home.name) },
    languages,
    title: inLanguages(title),
    publisher: inLanguages(typeof publisher === "string" ? { [first]: publisher } : publisher),
    contact: others.contact,
    licence: others.licence,
    baseUrl: folderAddress(others.baseUrl),
    frameAncestors: frameAncestors ?? [],
    presumedTermYears: presumedTermYears ?? {},
    ...(basemap === undefined ? {} : { basemap }),
  };
}

/** The atlas's root is a folder, also where its last slash is left out. */
function folderAddress(address: string): string {
  const url = new URL(address);
  return new URL(url.pathname.replace(/\/?$/, "/"), url.origin).href;
}

function checkTexts({ languages, home, title }: Settings, text: string, findings: Findings): void {
  for (const [path, byLanguage] of [
    [["home", "name"], home.name],
    [["title"], title],
  ] as const) {
    const where = { file, line: lineOf(text, path), column: 1, found: "" };
    const missing = languages.filter((language) => byLanguage[language] === undefined);
    if (missing.length === languages.length) {
      findings.error({ ...where, field: path.join("."), rule: "atlas", expected: { is: "text-in", languages } });
    } else {
      for (const language of missing) {
        const field = [...path, language].join(".");
        findings.warn({ ...where, field, rule: "translation", expected: { is: "translation" } });
      }
    }
  }
}

function checkHome({ home }: Settings, text: string, findings: Findings, borders: Borders | undefined): void {
  const { lat, lon, country } = home;
  const awayKm = borders && distanceToCountryKm(lon, lat, country, borders);
  if (awayKm === undefined || awayKm <= 50) return;
  const expected = { is: "within", country, awayKm: Math.round(awayKm) } as const;
  const where = { file, line: lineOf(text, ["home", "lat"]), column: 1, field: "home.lat" };
  findings.error({ ...where, rule: "place", found: `${lat}, ${lon}`, expected });
}
