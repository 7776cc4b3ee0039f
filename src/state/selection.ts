import type { Choice, Criteria } from "../model/filter.ts";
import { emptyCriteria } from "../model/filter.ts";
import type { Sort } from "../model/order.ts";

export const viewIds = ["map", "timeline", "list"] as const;
export type ViewId = (typeof viewIds)[number];

export const projections = ["flat", "globe"] as const;
export type Projection = (typeof projections)[number];

export const groupings = ["none", "year", "partner", "country", "theme", "certainty"] as const;
export type Grouping = (typeof groupings)[number];

export const embedPresets = ["map", "timeline", "list", "card", "full"] as const;
export type EmbedPreset = (typeof embedPresets)[number];

/** How an embed is coloured where it does not follow the reader's system; `host` is a neutral one that fits any light page. */
export const looks = ["light", "dark", "host"] as const;
export type Look = (typeof looks)[number];

/** What an embed's readers may do with its filters, where they may not do everything. */
export const filterModes = ["locked"] as const;
export type FilterMode = (typeof filterModes)[number];

/** Everything the reader has chosen. What a colleague should see by opening the link is in here, the rest is not. */
export interface Selection extends Criteria {
  /** Day on which status is computed, `YYYY-MM-DD`; today where absent. */
  readonly asof?: string;
  /** Id of the open partnership. */
  readonly sel?: string;
  /** Id of the open partner. */
  readonly at?: string;
  readonly view: readonly ViewId[];
  readonly projection: Projection;
  readonly sort: Sort;
  /** How the list is grouped. */
  readonly group: Grouping;
  readonly story?: string;
  readonly step?: number;
  readonly embed?: EmbedPreset;
  readonly look?: Look;
  readonly filters?: FilterMode;
  /** Keys of the address that are not ours, kept as they came. */
  readonly foreign: readonly (readonly [string, string])[];
}

/** A change to the selection; `undefined` takes the key back to its default. */
export type Patch = { readonly [Key in keyof Selection]?: Selection[Key] | undefined };

export const defaultSelection: Selection = {
  ...emptyCriteria,
  view: viewIds,
  projection: "flat",
  sort: "date",
  group: "none",
  foreign: [],
};

/** The selection after a change: given keys replace, `undefined` restores the default. */
export function patched(selection: Selection, patch: Patch): Selection {
  const entries = new Map<string, unknown>(Object.entries(selection));
  const defaults = new Map<string, unknown>(Object.entries(defaultSelection));
  for (const [key, value] of Object.entries(patch)) {
    if (value !== undefined) entries.set(key, value);
    else if (defaults.has(key)) entries.set(key, defaults.get(key));
    else entries.delete(key);
  }
  // Every key came from a Selection or a Patch, whose keys are those of Selection.
  return Object.fromEntries(entries) as unknown as Selection;
}

export function isChosen(choice: Choice): boolean {
  return choice.include.length + choice.exclude.length > 0;
}

/** Adds the value to the included ones, or takes it out where it stands. */
export function toggled(choice: Choice, value: string): Choice {
  const include = choice.include.includes(value)
    ? choice.include.filter((item) => item !== value)
    : [...choice.include, value];
  return { include, exclude: choice.exclude.filter((item) => item !== value) };
}

/** Excludes the value, or stops excluding it. */
export function toggledExclusion(choice: Choice, value: string): Choice {
  const exclude = choice.exclude.includes(value)
    ? choice.exclude.filter((item) => item !== value)
    : [...choice.exclude, value];
  return { include: choice.include.filter((item) => item !== value), exclude };
}

/** Neither included nor excluded. */
export function without(choice: Choice, value: string): Choice {
  return {
    include: choice.include.filter((item) => item !== value),
    exclude: choice.exclude.filter((item) => item !== value),
  };
}

/** What takes every narrowing back; what is open, the view and the order stay. */
export const clearedCriteria: Patch = {
  kind: undefined,
  theme: undefined,
  partner: undefined,
  type: undefined,
  country: undefined,
  status: undefined,
  confidence: undefined,
  decade: undefined,
  match: undefined,
  from: undefined,
  to: undefined,
  when: undefined,
  certain: undefined,
  q: undefined,
};
