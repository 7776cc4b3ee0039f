import { localText } from "../../i18n/words.ts";
import { localeOf } from "../../model/locale.ts";
import type { Store } from "../../state/store.ts";

interface Neighbours {
  /** Opens the one before; absent at the beginning, or where what is open is not among the results. */
  readonly before?: () => void;
  readonly after?: () => void;
}

/** What stands before and after the open one among the results. */
export function neighboursOf(store: Store): Neighbours {
  const visible = store.visible.value;
  const partnership = store.openPartnership.value;
  if (partnership !== undefined) {
    return around(
      visible.map(({ id }) => id),
      partnership.id,
      store.open,
    );
  }
  const partner = store.openPartner.value;
  if (partner === undefined) return {};
  const language = store.language.value;
  const { compare } = new Intl.Collator(localeOf(language));
  const names = [...new Set(visible.flatMap(({ partners }) => partners))]
    .map(({ id, name }) => ({ id, name: localText(name, language).text }))
    .sort((a, b) => compare(a.name, b.name));
  return around(
    names.map(({ id }) => id),
    partner.id,
    store.openAt,
  );
}

function around(ids: readonly string[], open: string, go: (id: string) => void): Neighbours {
  const place = ids.indexOf(open);
  const before = place > 0 ? ids[place - 1] : undefined;
  const after = place === -1 ? undefined : ids[place + 1];
  return {
    ...(before === undefined ? {} : { before: () => go(before) }),
    ...(after === undefined ? {} : { after: () => go(after) }),
  };
}
