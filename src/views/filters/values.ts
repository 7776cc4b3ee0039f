import { countryName } from "../../i18n/country.ts";
import { type LocalText, localText, type Words } from "../../i18n/words.ts";
import type { Texts } from "../../model/atlas.ts";
import type { Facet } from "../../model/facets.ts";
import { localeOf } from "../../model/locale.ts";
import { regionOf } from "../../model/regions.ts";
import type { Store } from "../../state/store.ts";

/** A value of a facet and how many partnerships choosing it would give. */
export interface FacetValue {
  readonly id: string;
  readonly name: LocalText;
  readonly count: number;
}

export interface FacetGroup {
  readonly key: string;
  /** Absent where the values are not grouped. */
  readonly label?: string;
  readonly values: readonly FacetValue[];
}

/** Countries by world region, each region where its first country stands; every other facet in one group. */
export function facetGroups(store: Store, facet: Facet, values: readonly FacetValue[]): readonly FacetGroup[] {
  if (facet !== "country") return [{ key: "all", values }];
  const groups = new Map<string, FacetValue[]>();
  for (const value of values) {
    const region = regionOf(value.id) ?? "001";
    const group = groups.get(region);
    if (group === undefined) groups.set(region, [value]);
    else group.push(value);
  }
  return [...groups].map(([region, members]) => ({
    key: region,
    label: countryName(region, store.language.value),
    values: members,
  }));
}

function closedNames(key: Facet, words: Words): Readonly<Record<string, string>> {
  switch (key) {
    case "kind":
      return words.kind;
    case "type":
      return words.partnerType;
    case "status":
      return words.status;
    case "confidence":
      return words.confidence;
    default:
      return {};
  }
}

/** The name of a value in the reader's language, or in the one that it falls back to. */
export function nameOf(store: Store, key: Facet, id: string): LocalText {
  const words = store.words.value;
  const language = store.language.value;
  const names: Readonly<Record<string, string>> = closedNames(key, words);
  const own = (text: string): LocalText => ({ text, language, isFallback: false });
  const named = (texts: Texts | undefined) => {
    const name = localText(texts ?? {}, language);
    return name.text === "" ? own(id) : name;
  };
  switch (key) {
    case "kind":
    case "type":
    case "status":
    case "confidence":
      return own(names[id] ?? id);
    case "decade":
      return own(words.filters.decadeOf(id));
    case "country":
      return own(countryName(id, language));
    case "theme":
      return named(store.atlas.themeById.get(id)?.name);
    case "partner":
      return named(store.atlas.partnerById.get(id)?.name);
    default:
      return key satisfies never;
  }
}

/** A value of a facet before anything is counted. */
export interface NamedValue {
  readonly id: string;
  readonly code: number;
  readonly name: LocalText;
}

/** The values of a facet in the reader's language: countries and partners by name, closed lists and themes in the order of their table. */
export function namedValues(store: Store, key: Facet): readonly NamedValue[] {
  const values = [...store.lookup[key]].map(([id, code]) => ({ id, code, name: nameOf(store, key, id) }));
  if (!isByCount(key)) return values;
  const { compare } = new Intl.Collator(localeOf(store.language.value));
  return values.sort((a, b) => compare(a.name.text, b.name.text));
}

/** What is countless in its kinds stands by how many there are, most first; among equals the order of `named` stays. */
export function facetValues(store: Store, key: Facet, named: readonly NamedValue[]): readonly FacetValue[] {
  const counts = store.facets.value[key];
  const values = named.map(({ id, code, name }) => ({ id, name, count: counts[code] ?? 0 }));
  return isByCount(key) ? values.sort((a, b) => b.count - a.count) : values;
}

const isByCount = (key: Facet) => key === "country" || key === "partner";
