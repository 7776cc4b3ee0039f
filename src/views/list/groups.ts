import { countryName } from "../../i18n/country.ts";
import { type LocalText, localText, type Words } from "../../i18n/words.ts";
import type { Partnership } from "../../model/atlas.ts";
import { isUncertain } from "../../model/certainty.ts";
import { yearOfDay } from "../../model/edtf.ts";
import { localeOf } from "../../model/locale.ts";
import type { Grouping } from "../../state/selection.ts";

export interface Group {
  readonly key: string;
  /** Its text is empty where nothing is grouped. */
  readonly name: LocalText;
  readonly partnerships: readonly Partnership[];
}

interface Heading {
  readonly key: string;
  readonly name: LocalText;
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
  if (grouping === "none") return [{ key: "all", name: { text: "", language, isFallback: false }, partnerships }];
  const groups = new Map<string, { readonly heading: Heading; readonly members: Partnership[] }>();
  for (const partnership of partnerships) {
    for (const heading of headingsOf(partnership, grouping, words, language)) {
      const group = groups.get(heading.key);
      if (group === undefined) groups.set(heading.key, { heading, members: [partnership] });
      else if (group.members.at(-1) !== partnership) group.members.push(partnership);
    }
  }
  const { compare } = new Intl.Collator(localeOf(language), { numeric: true });
  const isByName = grouping === "partner" || grouping === "country";
  return [...groups.values()]
    .sort(({ heading: a }, { heading: b }) =>
      isByName ? compare(a.name.text, b.name.text) : (a.rank ?? 0) - (b.rank ?? 0),
    )
    .map(({ heading: { key, name }, members }) => ({ key, name, partnerships: members }));
}

function headingsOf(
  partnership: Partnership,
  grouping: Exclude<Grouping, "none">,
  { list }: Words,
  language: string,
): readonly Heading[] {
  const own = (text: string): LocalText => ({ text, language, isFallback: false });
  switch (grouping) {
    case "year": {
      const year = yearOfDay(partnership.date.earliest);
      return [
        Number.isFinite(year)
          ? { key: String(year), name: own(String(year)) }
          : { key: "undated", name: own(list.undated) },
      ];
    }
    case "partner":
      return partnership.partners.map(({ id, name }) => ({ key: id, name: localText(name, language) }));
    case "country":
      return partnership.partners.map(({ country }) => ({ key: country, name: own(countryName(country, language)) }));
    case "theme":
      return partnership.themes.map(({ id, index, name }) => ({
        key: id,
        name: localText(name, language),
        rank: index,
      }));
    case "certainty":
      return isUncertain(partnership)
        ? [{ key: "uncertain", name: own(list.uncertain), rank: 0 }]
        : [{ key: "certain", name: own(list.certain), rank: 1 }];
    default:
      return grouping satisfies never;
  }
}
