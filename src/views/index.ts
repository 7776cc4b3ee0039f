import type { ViewId } from "../state/selection.ts";
import { ListView } from "./list/ListView.tsx";
import { MapView } from "./map/MapView.tsx";
import { TimelineView } from "./timeline/TimelineView.tsx";
import type { View } from "./view.ts";

/** The readings of the same facts, in the order in which they stand on the page. */
export const views: Readonly<Record<ViewId, View>> = {
  map: MapView,
  timeline: TimelineView,
  list: ListView,
};
