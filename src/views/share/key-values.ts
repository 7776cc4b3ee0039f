import type { EmbedKey } from "../../embed/embed-keys.ts";
import type { Atlas } from "../../model/atlas.ts";
import { sorts } from "../../model/order.ts";
import { confidences, kinds, partnerTypes, statuses } from "../../model/vocabulary.ts";
import { embedPresets, filterModes, groupings, looks, projections, viewIds } from "../../state/selection.ts";

/** The values that a key may take, where they are few enough to list; empty for the others. */
export function keyValues(key: EmbedKey, { settings, themes }: Atlas): readonly string[] {
  switch (key) {
    case "lang":
      return settings.languages;
    case "kind":
      return kinds;
    case "theme":
      return themes.map(({ id }) => id);
    case "type":
      return partnerTypes;
    case "status":
      return statuses;
    case "confidence":
      return confidences;
    case "certain":
      return ["1"];
    case "view":
      return viewIds;
    case "projection":
      return projections;
    case "sort":
      return sorts;
    case "group":
      return groupings;
    case "embed":
      return embedPresets;
    case "look":
      return looks;
    case "filters":
      return filterModes;
    case "partner":
    case "country":
    case "decade":
    // What their values mean stands in words.
    case "match":
    case "when":
    case "from":
    case "to":
    case "asof":
    case "q":
    case "sel":
    case "at":
    case "story":
    case "step":
      return [];
    default:
      return key satisfies never;
  }
}
