import { describeDate } from "../../i18n/date-words.ts";
import { number } from "../../i18n/numbers.ts";
import { localText } from "../../i18n/words.ts";
import type { Partnership } from "../../model/atlas.ts";
import { groupName } from "./labels.ts";
import type { MapModel } from "./map-model.ts";
import type { Picked } from "./pick.ts";
import type { Group } from "./places.ts";
import { countKinds } from "./scene.ts";
import { mapWordsFor } from "./words.ts";

/** Names listed before the rest becomes a number. */
const namesShown = 4;

export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A mark: its name, how many partnerships it stands for, whose, and of which kinds. */
export function describeGroup({ store }: MapModel, group: Group): Description {
  const language = store.language.value;
  const words = mapWordsFor(language);
  const name = groupName(group, store.atlas.settings, language);
  const names = group.partners.map((partner) => localText(partner.name, language).text);
  const rest = names.length - namesShown;
  const count = group.partnerships.length;
  const kinds = countKinds(group.partnerships).map(
    (each) => `${store.words.value.kind[each.kind]} ${number(each.count, language)}`,
  );
  return {
    title: name,
    lines: [
      group.isHome ? words.atHome(count, name) : words.partnerships(count),
      ...names.slice(0, namesShown).filter((other) => other !== name),
      ...(rest > 0 ? [`+ ${words.withPartners(rest)}`] : []),
      kinds.join(", "),
    ],
  };
}

/** A partnership: its title, with whom, when, of which kind and in which state. */
export function describePartnership({ store }: MapModel, partnership: Partnership): Description {
  const language = store.language.value;
  const words = store.words.value;
  return {
    title: localText(partnership.title, language).text,
    lines: [
      partnership.partners.map((partner) => localText(partner.name, language).text).join(" · "),
      describeDate(partnership.date, language),
      `${words.kind[partnership.kind]} · ${words.status[store.statusOf(partnership).status]}`,
    ],
  };
}

export function describePicked(model: MapModel, picked: Picked): Description {
  switch (picked.type) {
    case "group":
      return describeGroup(model, picked.group);
    case "arc":
      return describePartnership(model, picked.arc.arc.partnership);
    case "partnership":
      return describePartnership(model, picked.partnership);
    default: {
      const other: never = picked;
      return other;
    }
  }
}
