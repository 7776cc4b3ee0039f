import * as z from "zod/mini";
import { isCountry } from "./countries.ts";
import { type EdtfDate, isoToDay, parseEdtf, suggestEdtf } from "./edtf.ts";
import type { ErrorRule, Expectation } from "./problem.ts";
import { nearest, slugOf } from "./suggest.ts";
import { itemsOf } from "./table-columns.ts";
import { isWebAddress } from "./web-address.ts";

// Without this zod compiles schemas with `new Function`, which the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/** What is wrong with one cell; where it stands is added by whoever knows the row. */
export interface CellFault {
  readonly rule: ErrorRule;
  readonly expected: Expectation;
  readonly found?: string;
  readonly suggestion?: string | undefined;
}

type Reading<T> = { readonly value: T } | { readonly fault: CellFault };

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isId(text: string): boolean {
  return text.length <= 80 && idPattern.test(text);
}

function cell<T>(read: (text: string) => Reading<T>) {
  return z.pipe(
    z.string(),
    z.transform((text, context): T => {
      const reading = read(text);
      if ("value" in reading) return reading.value;
      context.issues.push({ code: "custom", input: text, params: { fault: reading.fault } });
      return z.NEVER;
    }),
  );
}

/** The faults that a failed check has found, by column. */
export function faultsOf(error: z.core.$ZodError): readonly { field: string; fault: CellFault }[] {
  return error.issues.flatMap((issue) =>
    issue.code === "custom"
      ? // Only `cell` makes issues, and it always puts a fault into them.
        [{ field: String(issue.path[0]), fault: issue.params?.fault as CellFault }]
      : [],
  );
}

/** A cell that must be filled. */
function required<T>(read: (text: string) => Reading<T>) {
  return cell<T>((text) => (text === "" ? { fault: { rule: "required", expected: { is: "value" } } } : read(text)));
}

/** A cell that may be empty, which means *not stated*. */
function optional<T>(read: (text: string) => Reading<T>) {
  return cell<T | undefined>((text) => (text === "" ? { value: undefined } : read(text)));
}

function readText(text: string): Reading<string> {
  return { value: text };
}

function readId(text: string): Reading<string> {
  if (isId(text)) return { value: text };
  return { fault: { rule: "id", expected: { is: "id" }, suggestion: slugOf(text) || undefined } };
}

function readOneOf<const T extends string>(values: readonly T[]) {
  return (text: string): Reading<T> => {
    const value = values.find((candidate) => candidate === text);
    if (value !== undefined) return { value };
    return { fault: { rule: "value", expected: { is: "one-of", values }, suggestion: nearest(text, values) } };
  };
}

function readList(text: string): Reading<readonly string[]> {
  const items = itemsOf(text);
  if (items.includes("")) return { fault: { rule: "value", expected: { is: "no-empty-item" } } };
  return { value: [...new Set<string>(items)] };
}

function readDate(text: string): Reading<EdtfDate> {
  const value = parseEdtf(text);
  if (value !== undefined) return { value };
  return { fault: { rule: "date", expected: { is: "edtf" }, suggestion: suggestEdtf(text) } };
}

function readEnd(text: string): Reading<EdtfDate | "open" | "unknown"> {
  if (text === "..") return { value: "open" };
  if (text === "XXXX") return { value: "unknown" };
  return readDate(text);
}

function readDay(text: string): Reading<string> {
  if (isoToDay(text) !== undefined) return { value: text };
  const suggested = suggestEdtf(text);
  const suggestion = suggested !== undefined && isoToDay(suggested) !== undefined ? suggested : undefined;
  return { fault: { rule: "day", expected: { is: "day" }, suggestion } };
}

function readNumber(from: number, to: number, acceptsDecimalComma: boolean) {
  return (text: string): Reading<number> => {
    const isPlain = /^[+-]?\d+(\.\d+)?$/.test(text);
    const isComma = /^[+-]?\d+,\d+$/.test(text);
    const number = Number(isComma ? text.replace(",", ".") : text);
    const isInside = number >= from && number <= to;
    if (isInside && (isPlain || (isComma && acceptsDecimalComma))) return { value: number + 0 };
    const suggestion = isComma && isInside ? text.replace(",", ".") : undefined;
    return { fault: { rule: "number", expected: { is: "number", from, to }, suggestion } };
  };
}

function readCountry(text: string): Reading<string> {
  if (isCountry(text)) return { value: text };
  const usual: ReadonlyMap<string, string> = new Map([
    ["UK", "GB"],
    ["EL", "GR"],
  ]);
  const upper = text.toUpperCase();
  const suggestion = isCountry(upper) ? upper : usual.get(upper);
  return { fault: { rule: "value", expected: { is: "country" }, suggestion } };
}

function readUrl(text: string): Reading<string> {
  if (isWebAddress(text)) return { value: text };
  const bare = /^([a-z0-9-]+\.)+[a-z]{2,}([/?#].*)?$/i.test(text) ? `https://${text}` : text.replaceAll(" ", "%20");
  return { fault: { rule: "url", expected: { is: "url" }, suggestion: isWebAddress(bare) ? bare : undefined } };
}

/** A name within the data folder, perhaps in a folder below: nothing that leads out of it, and no address. */
function readFileName(text: string): Reading<string> {
  const isBelow = text.split("/").every((part) => !/^\.{0,2}$/.test(part.trim()));
  if (isBelow && !/[\\:\p{Cc}]/u.test(text)) return { value: text };
  const last = text
    .split(/[\\/:?#\p{Cc}]/u)
    .findLast((part) => /[^\s.]/.test(part))
    ?.trim();
  return { fault: { rule: "value", expected: { is: "file-name" }, suggestion: isWebAddress(text) ? undefined : last } };
}

function readPattern(pattern: RegExp, expected: Expectation, suggest: (text: string) => string | undefined) {
  return (text: string): Reading<string> => {
    if (pattern.test(text)) return { value: text };
    return { fault: { rule: "value", expected, suggestion: suggest(text) } };
  };
}

const languagePattern = new RegExp(
  [
    "^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}", // a language, perhaps extended: `ca`, `zh-yue`
    "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?", // script, region
    "(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*", // variants: `ca-valencia`
    "(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*", // extensions
    "(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)$", // private use
  ].join(""),
  "i",
);

/** Well-formed after BCP 47, without the tags that it keeps for their age (`i-klingon`) and the lengths that it keeps for later. */
export function isLanguageTag(text: string): boolean {
  return languagePattern.test(text);
}

function readLanguage(text: string): Reading<string> {
  if (isLanguageTag(text)) return { value: text };
  return { fault: { rule: "value", expected: { is: "language" } } };
}

const readColour = readPattern(/^#[0-9a-f]{6}$/i, { is: "colour" }, (text) => {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
});

const readWikidata = readPattern(/^Q[1-9]\d*$/, { is: "wikidata" }, (text) =>
  /(?:^|\/)(q[1-9]\d*)$/i.exec(text)?.[1]?.toUpperCase(),
);

const readSlug = readPattern(idPattern, { is: "slug" }, (text) => slugOf(text) || undefined);

/** What a cell may hold, by the kind of cell. */
export const cells = {
  id: required(readId),
  text: required(readText),
  optionalText: optional(readText),
  list: required(readList),
  optionalList: cell((text) => readList(text)),
  date: required(readDate),
  optionalDate: optional(readDate),
  end: optional(readEnd),
  optionalDay: optional(readDay),
  optionalUrl: optional(readUrl),
  optionalFile: optional(readFileName),
  country: required(readCountry),
  optionalLanguage: optional(readLanguage),
  optionalColour: optional(readColour),
  optionalWikidata: optional(readWikidata),
  optionalSlug: optional(readSlug),
  oneOf: <const T extends string>(values: readonly T[]) => required(readOneOf(values)),
  optionalOneOf: <const T extends string>(values: readonly T[]) => optional(readOneOf(values)),
  number: (from: number, to: number, acceptsDecimalComma: boolean) =>
    required(readNumber(from, to, acceptsDecimalComma)),
};
