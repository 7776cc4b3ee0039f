import type { ViewProps } from "../view.ts";

export function TimelineView({ store }: ViewProps) {
  return <section id="timeline" aria-label={store.words.value.view.timeline} />;
}
