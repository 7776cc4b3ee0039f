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
  return {
    title: name,
    lines: [
      group.isHome ? words.atHome(count, name) : words.partnerships(count),
      ...names.slice(0, namesShown).filter((other) => other !== name),
      ...(rest > 0 ? [`+ ${words.withPartners(rest)}`] : []),
      describeKinds(store, group.partnerships),
    ],
  };
}

/** Some of the partnerships of a mark: its name, how many they are, and of which kinds. */
function describeBundle({ store }: MapModel, group: Group, partnerships: readonly Partnership[]): Description {
  const language = store.language.value;
  return {
    title: groupName(group, store.atlas.settings, language),
    lines: [mapWordsFor(language).partnerships(partnerships.length), describeKinds(store, partnerships)],
  };
}

function describeKinds({ language, words }: MapModel["store"], partnerships: readonly Partnership[]): string {
  return countKinds(partnerships)
    .map(({ kind, count }) => `${words.value.kind[kind]} ${number(count, language.value)}`)
    .join(", ");
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
    case "bundle":
      return describeBundle(model, picked.group, picked.partnerships);
    case "partnership":
      return describePartnership(model, picked.partnership);
    default: {
      const other: never = picked;
      return other;
    }
  }
}
