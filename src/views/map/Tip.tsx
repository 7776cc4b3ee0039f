import { describeDate } from "../../i18n/date-words.ts";
import { localText } from "../../i18n/words.ts";
import { groupName } from "./labels.ts";
import type { MapModel } from "./map-model.ts";
import type { Picked } from "./pick.ts";
import type { Group } from "./places.ts";
import { mapWordsFor } from "./words.ts";
import "./notes.css";

/** Names listed before the rest becomes a number. */
const namesShown = 4;

interface TipText {
  readonly title: string;
  readonly lines: readonly string[];
}

export function describeGroup({ store }: MapModel, group: Group): TipText {
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
    ],
  };
}

function describePicked(model: MapModel, picked: Picked): TipText {
  if (picked.type === "group") return describeGroup(model, picked.group);
  const { store } = model;
  const { partnership } = picked.arc.arc;
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

/** What the pointer or the keyboard is on, in words beside it. */
export function Tip({ model }: { readonly model: MapModel }) {
  const tip = model.tip.value;
  if (tip === undefined || model.listed.value !== undefined) return null;
  const { title, lines } = describePicked(model, tip.picked);
  const { width, height } = model.size.value;
  const [x, y] = tip.at;
  const side = { [x > width / 2 ? "right" : "left"]: `${x > width / 2 ? width - x + 14 : x + 14}px` };
  const row = { [y > height / 2 ? "bottom" : "top"]: `${y > height / 2 ? height - y + 8 : y + 8}px` };
  return (
    <div class="map-tip" style={{ ...side, ...row }}>
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
