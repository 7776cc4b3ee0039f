import type { Partner } from "../../model/atlas.ts";
import type { MapModel } from "./map-model.ts";
import { type Picked, pickAt } from "./pick.ts";
import type { Pixel } from "./projection.ts";
import { zoomLimits } from "./projection.ts";

/** A finger is wider than a pointer. */
const reaches = { mouse: { markPx: 3, linePx: 6 }, touch: { markPx: 14, linePx: 14 } } as const;

export function pick(model: MapModel, pixel: Pixel, input: keyof typeof reaches): Picked | undefined {
  return pickAt(pixel, model.groups.peek(), model.linesOnScreen.peek(), model.project, reaches[input]);
}

/** Shows what lies there and lights it everywhere; nothing puts both out. */
export function pointAt(model: MapModel, picked: Picked | undefined, at: Pixel): void {
  const { tip, store } = model;
  tip.value = picked === undefined ? undefined : { picked, at };
  const next = picked === undefined ? undefined : highlightOf(picked);
  const last = store.highlight.peek();
  if (next?.partnership !== last?.partnership || next?.partner !== last?.partner) store.highlight.value = next;
}

function highlightOf(picked: Picked) {
  if (picked.type === "partnership") return { partnership: picked.partnership.id };
  const partner = only(picked.group.partners);
  return partner === undefined ? undefined : { partner: partner.id };
}

function only(partners: readonly Partner[]): Partner | undefined {
  return partners.length === 1 ? partners[0] : undefined;
}

/** Opens what was chosen: a partnership, a partner; several places come nearer; several partners in one place are listed. */
export function choose({ store, camera, tip, listed, moveTo }: MapModel, picked: Picked): void {
  tip.value = undefined;
  if (picked.type === "partnership") {
    store.open(picked.partnership.id);
    return;
  }
  const { group } = picked;
  const { zoom } = camera.peek();
  const partner = only(group.partners);
  if (partner !== undefined && !group.isHome) store.openAt(partner.id);
  else if (group.places.length > 1 && zoom < zoomLimits.max - 0.1)
    moveTo({ center: group.point, zoom: Math.min(zoomLimits.max, zoom + 2) });
  else listed.value = group;
}
