import { isoToDay } from "../model/edtf.ts";
import { type Facet, facets } from "../model/facets.ts";
import type { Choice } from "../model/filter.ts";
import { sorts } from "../model/order.ts";
import {
  defaultSelection,
  embedPresets,
  filterModes,
  groupings,
  isChosen,
  looks,
  type Patch,
  patched,
  projections,
  type Selection,
  viewIds,
} from "./selection.ts";

/** What was wrong with a key of the address; the key was ignored or mended, and the page says so. */
export interface AddressProblem {
  readonly key: string;
  readonly value: string;
  readonly problem: "unknown-value" | "swapped";
}

/** Which values a key may take, as far as that depends on the data. */
export interface AddressContext {
  readonly languages: readonly string[];
  readonly known: (key: Facet | "sel" | "at" | "story", id: string) => boolean;
}

export interface ReadAddress {
  readonly selection: Selection;
  /** The language that the query asks for; it wins over the path. */
  readonly language?: string;
  readonly problems: readonly AddressProblem[];
}

type Read = { readonly patch: Patch; readonly unknown?: readonly string[] };

interface AddressKey {
  readonly key: string;
  readonly read: (value: string, context: AddressContext) => Read;
  /** `undefined` where the selection has the default. */
  readonly write: (selection: Selection) => string | undefined;
}

/** Old names of keys, oldest first: a renamed key keeps working. The list is empty until the first rename. */
export const renamedKeys: readonly (readonly [old: string, current: string])[] = [];

const list = (value: string) => value.split(",");

function choiceKey(key: Facet): AddressKey {
  return {
    key,
    read: (value, context) => {
      const include = new Set<string>();
      const exclude = new Set<string>();
      const unknown: string[] = [];
      for (const item of list(value)) {
        const id = item.startsWith("-") ? item.slice(1) : item;
        if (!context.known(key, id)) unknown.push(item);
        else (item === id ? include : exclude).add(id);
      }
      const choice: Choice = { include: [...include], exclude: [...exclude] };
      return { patch: isChosen(choice) ? { [key]: choice } : {}, unknown };
    },
    write: (selection) => {
      const choice = selection[key];
      return isChosen(choice) ? [...choice.include, ...choice.exclude.map((id) => `-${id}`)].join(",") : undefined;
    },
  };
}

function oneOf<Value extends string>(
  key: "match" | "when" | "projection" | "sort" | "group" | "embed" | "look" | "filters",
  values: readonly Value[],
): AddressKey {
  return {
    key,
    read: (value) => {
      const found = values.find((item) => item === value);
      return found === undefined ? { patch: {}, unknown: [value] } : { patch: { [key]: found } };
    },
    write: (selection) => (selection[key] === defaultSelection[key] ? undefined : selection[key]),
  };
}

const yearKey = (key: "from" | "to"): AddressKey => ({
  key,
  read: (value) =>
    /^\d{4}$/.test(value) && value !== "0000" ? { patch: { [key]: Number(value) } } : { patch: {}, unknown: [value] },
  write: (selection) => {
    const year = selection[key];
    return year === undefined ? undefined : String(year).padStart(4, "0");
  },
});

const idKey = (key: "sel" | "at" | "story"): AddressKey => ({
  key,
  read: (value, context) => (context.known(key, value) ? { patch: { [key]: value } } : { patch: {}, unknown: [value] }),
  write: (selection) => selection[key],
});

/** One entry a key, in the order in which they are written. */
const addressKeys: readonly AddressKey[] = [
  ...facets.map(choiceKey),
  oneOf("match", ["any", "all"]),
  yearKey("from"),
  yearKey("to"),
  oneOf("when", ["active", "signed"]),
  {
    key: "certain",
    read: (value) => (value === "1" ? { patch: { certain: true } } : { patch: {}, unknown: [value] }),
    write: (selection) => (selection.certain ? "1" : undefined),
  },
  {
    key: "asof",
    read: (value) => (isoToDay(value) === undefined ? { patch: {}, unknown: [value] } : { patch: { asof: value } }),
    write: (selection) => selection.asof,
  },
  {
    key: "q",
    read: (value) => ({ patch: { q: value } }),
    write: (selection) => (selection.q === "" ? undefined : selection.q),
  },
  idKey("sel"),
  idKey("at"),
  {
    key: "view",
    read: (value) => {
      const items = list(value);
      const view = viewIds.filter((id) => items.includes(id));
      const unknown = items.filter((item) => !viewIds.some((id) => id === item));
      return { patch: view.length > 0 ? { view } : {}, unknown };
    },
    write: (selection) => (selection.view.length === viewIds.length ? undefined : selection.view.join(",")),
  },
  oneOf("projection", projections),
  oneOf("sort", sorts),
  oneOf("group", groupings),
  idKey("story"),
  {
    key: "step",
    read: (value) =>
      /^[1-9]\d{0,3}$/.test(value) ? { patch: { step: Number(value) } } : { patch: {}, unknown: [value] },
    write: (selection) => (selection.step === undefined ? undefined : String(selection.step)),
  },
  oneOf("embed", embedPresets),
  oneOf("look", looks),
  oneOf("filters", filterModes),
];

/** The names of all keys, in the order in which they are written. */
export const addressKeyNames: readonly string[] = ["lang", ...addressKeys.map(({ key }) => key)];

/** Reads the query of an address; never throws, whatever stands there. */
export function readAddress(query: string, context: AddressContext): ReadAddress {
  const current = new Map(renamedKeys);
  const first = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const key = current.get(name) ?? name;
    if (!first.has(key)) first.set(key, value);
  }
  let selection = defaultSelection;
  const problems: AddressProblem[] = [];
  const report = (key: string, value: string) => problems.push({ key, value, problem: "unknown-value" });
  for (const { key, read } of addressKeys) {
    const value = first.get(key);
    if (value === undefined) continue;
    const { patch, unknown = [] } = read(value, context);
    selection = patched(selection, patch);
    for (const item of new Set(unknown)) report(key, item);
  }
  const { from, to } = selection;
  if (from !== undefined && to !== undefined && from > to) {
    selection = patched(selection, { from: to, to: from });
    problems.push({ key: "from", value: `${from}–${to}`, problem: "swapped" });
  }
  const language = first.get("lang");
  const knowsLanguage = language !== undefined && context.languages.includes(language);
  if (language !== undefined && !knowsLanguage) report("lang", language);
  const ours = new Set(["lang", ...addressKeys.map(({ key }) => key)]);
  const foreign = [...first].filter(([key]) => !ours.has(key));
  return {
    selection: patched(selection, { foreign }),
    ...(knowsLanguage ? { language } : {}),
    problems,
  };
}

/** Through URLSearchParams, which mends broken surrogates where encodeURIComponent would throw. */
const encoded = (text: string) => new URLSearchParams([["", text]]).toString().slice(1).replaceAll("%2C", ",");

/** The query of a selection, without `?`; only what differs from the default, in a fixed order, then foreign keys. */
export function writeAddress(selection: Selection): string {
  const own = addressKeys.flatMap(({ key, write }) => {
    const value = write(selection);
    return value === undefined ? [] : [`${key}=${encoded(value)}`];
  });
  return [...own, ...selection.foreign.map(([key, value]) => `${encoded(key)}=${encoded(value)}`)].join("&");
}
