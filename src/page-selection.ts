import type { Atlas } from "./model/atlas.ts";
import type { Place } from "./state/place.ts";
import { defaultSelection, patched, type Selection } from "./state/selection.ts";

/** What a page of its own shows: its partnership or partner open, and all that ties the home to the same partners. */
export function selectionOfPage(atlas: Atlas, page: Place["page"]): Selection {
  switch (page.kind) {
    case "home":
      return defaultSelection;
    case "partner":
      return patched(defaultSelection, { at: page.id, partner: { include: [page.id], exclude: [] } });
    case "partnership": {
      const partners = atlas.partnershipById.get(page.id)?.partners.map(({ id }) => id) ?? [];
      return patched(defaultSelection, { sel: page.id, partner: { include: partners, exclude: [] } });
    }
    default:
      return page satisfies never;
  }
}
