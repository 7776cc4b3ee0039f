import type { ViewProps } from "../view.ts";

export function MapView({ store }: ViewProps) {
  return <section id="map" aria-label={store.words.value.view.map} />;
}
