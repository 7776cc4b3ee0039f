import type { Atlas, Partnership } from "../../src/model/atlas.ts";
import { type Day, dayOf, yearOfDay } from "../../src/model/edtf.ts";
import { type Facet, facets } from "../../src/model/facets.ts";
import type { Criteria } from "../../src/model/filter.ts";
import { type Span, spanOf, statusOn } from "../../src/model/status.ts";
import { confidences, kinds, partnerTypes, statuses } from "../../src/model/vocabulary.ts";

/** A partnership with everything that is asked of it, looked up the long way. */
interface Facts {
  readonly partnership: Partnership;
  readonly span: Span;
  readonly valuesOf: (facet: Facet) => readonly string[];
}

export function factsOf(atlas: Atlas, day: Day): readonly Facts[] {
  return atlas.partnerships.map((partnership) => {
    const children = atlas.partnerships.filter(({ partOf }) => partOf === partnership.id);
    const status = statusOn(partnership, children, day, atlas.settings.presumedTermYears);
    const valuesOf = (facet: Facet) => facetValues(partnership, status.status, facet);
    return { partnership, span: spanOf(partnership, status, day), valuesOf };
  });
}

function facetValues(partnership: Partnership, status: string, facet: Facet): readonly string[] {
  switch (facet) {
    case "kind":
      return [partnership.kind];
    case "type":
      return partnership.partners.map(({ type }) => type);
    case "theme":
      return partnership.themes.map(({ id }) => id);
    case "country":
      return partnership.partners.map(({ country }) => country);
    case "status":
      return [status];
    case "partner":
      return partnership.partners.map(({ id }) => id);
    case "confidence":
      return [partnership.confidence];
    case "decade":
      return decadeIds(partnership);
  }
}

function decadeIds({ date }: Partnership): readonly string[] {
  const year = yearOfDay(date.earliest);
  return Number.isFinite(year) ? [String(year - (year % 10))] : [];
}

/** Whether the partnership fulfils every key, one key after the other. */
export function isSelected(facts: Facts, criteria: Criteria, atlas: Atlas): boolean {
  return facets.every((key) => fulfilsKey(facts, criteria, atlas, key)) && fulfilsYears(facts, criteria);
}

function knownIds(atlas: Atlas, key: Facet): readonly string[] {
  switch (key) {
    case "kind":
      return kinds;
    case "type":
      return partnerTypes;
    case "status":
      return statuses;
    case "theme":
      return atlas.themes.map(({ id }) => id);
    case "partner":
      return atlas.partners.map(({ id }) => id);
    case "country":
      return atlas.partners.map(({ country }) => country);
    case "confidence":
      return confidences;
    case "decade":
      return atlas.partnerships.flatMap((partnership) => decadeIds(partnership));
  }
}

function fulfilsKey(facts: Facts, criteria: Criteria, atlas: Atlas, key: Facet): boolean {
  const known = knownIds(atlas, key);
  const values = facts.valuesOf(key);
  const include = criteria[key].include.filter((id) => known.includes(id));
  const exclude = criteria[key].exclude.filter((id) => known.includes(id));
  if (exclude.some((id) => values.includes(id))) return false;
  if (include.length === 0) return true;
  const has = (id: string) => values.includes(id);
  return key === "theme" && criteria.match === "all" ? include.every(has) : include.some(has);
}

function fulfilsYears({ partnership: { date }, span }: Facts, criteria: Criteria): boolean {
  const { from, to, when, certain } = criteria;
  if (from === undefined && to === undefined) return true;
  const first = from === undefined ? -Infinity : dayOf(from, 1, 1);
  const last = to === undefined ? Infinity : dayOf(to, 12, 31);
  if (when === "signed") {
    if (!certain) return date.earliest <= last && first <= date.latest;
    return !date.qualified && date.form !== "unknown" && first <= date.earliest && date.latest <= last;
  }
  if (!certain) return span.startEarliest <= last && first <= span.endLatest;
  return !span.uncertain && span.startLatest <= last && first <= span.endEarliest;
}

/** How many would result if only this value were chosen in its key; the others of the key are forgotten. */
export function countAlone(
  facts: readonly Facts[],
  criteria: Criteria,
  atlas: Atlas,
  facet: Facet,
  id: string,
): number {
  const alone = { ...criteria, [facet]: { include: [id], exclude: [] } };
  return facts.filter((each) => isSelected(each, alone, atlas) && each.valuesOf(facet).includes(id)).length;
}
