import { countryName } from "../../i18n/country.ts";
import { localText, type Words } from "../../i18n/words.ts";
import type { Partnership } from "../../model/atlas.ts";
import { isUncertain } from "../../model/certainty.ts";
import { yearOfDay } from "../../model/edtf.ts";
import type { Grouping } from "../../state/selection.ts";

export interface Group {
  readonly key: string;
  /** Empty where nothing is grouped. */
  readonly label: string;
  readonly partnerships: readonly Partnership[];
}

interface Heading {
  readonly key: string;
  readonly label: string;
  /** Where given, groups go by it; otherwise they keep the order in which the list meets them. */
  readonly rank?: number;
}

/** The list in groups; a partnership with two partners or themes stands in the group of each. Each group keeps the list's order. */
export function groupsOf(
  partnerships: readonly Partnership[],
  grouping: Grouping,
  words: Words,
  language: string,
): readonly Group[] {
  if (grouping === "none") return [{ key: "all", label: "", partnerships }];
  const groups = new Map<string, { readonly heading: Heading; readonly members: Partnership[] }>();
  for (const partnership of partnerships) {
    for (const heading of headingsOf(partnership, grouping, words, language)) {
      const group = groups.get(heading.key);
      if (group === undefined) groups.set(heading.key, { heading, members: [partnership] });
      else if (group.members.at(-1) !== partnership) group.members.push(partnership);
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const isByName = grouping === "partner" || grouping === "country";
  return [...groups.values()]
    .sort(({ heading: a }, { heading: b }) => (isByName ? compare(a.label, b.label) : (a.rank ?? 0) - (b.rank ?? 0)))
    .map(({ heading: { key, label }, members }) => ({ key, label, partnerships: members }));
}

function headingsOf(
  partnership: Partnership,
  grouping: Exclude<Grouping, "none">,
  { list }: Words,
  language: string,
): readonly Heading[] {
  switch (grouping) {
    case "year": {
      const year = yearOfDay(partnership.date.earliest);
      return [
        Number.isFinite(year) ? { key: String(year), label: String(year) } : { key: "undated", label: list.undated },
      ];
    }
    case "partner":
      return partnership.partners.map(({ id, name }) => ({ key: id, label: localText(name, language).text }));
    case "country":
      return partnership.partners.map(({ country }) => ({ key: country, label: countryName(country, language) }));
    case "theme":
      return partnership.themes.map(({ id, index, name }) => ({
        key: id,
        label: localText(name, language).text,
        rank: index,
      }));
    case "certainty":
      return isUncertain(partnership)
        ? [{ key: "uncertain", label: list.uncertain, rank: 0 }]
        : [{ key: "certain", label: list.certain, rank: 1 }];
    default:
      return grouping satisfies never;
  }
}
