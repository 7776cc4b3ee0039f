import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { IconButton } from "./IconButton.tsx";
import { describeWindow } from "./ticks.ts";
import type { Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import "./zoom.css";
import { fitAll, isClosest, panBack, panOn, zoomByKey, zoomIn, zoomOut } from "./zoom-verbs.ts";

/** Comes closer in time, goes through it, and back to the whole; says what is in sight. */
export function ZoomBar({ timeline }: { readonly timeline: Timeline }) {
  const language = timeline.store.language.value;
  const { zoom } = timelineWordsFor(language);
  const isWhole = timeline.closeUp.value === undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one within another, and its legend in the way
    <div
      class="tl-zoom"
      role="group"
      aria-label={zoom.title}
      onKeyDown={(event) => {
        if (!event.metaKey && !event.altKey && zoomByKey(timeline, event)) event.preventDefault();
      }}
    >
      <InSight timeline={timeline} />
      <IconButton label={zoom.back} path="M10 3L5 8L10 13" isDisabled={isWhole} onClick={() => panBack(timeline)} />
      <IconButton label={zoom.on} path="M6 3L11 8L6 13" isDisabled={isWhole} onClick={() => panOn(timeline)} />
      <IconButton label={zoom.out} path="M3 8H13" isDisabled={isWhole} onClick={() => zoomOut(timeline)} />
      <IconButton
        label={zoom.in}
        path="M3 8H13M8 3V13"
        isDisabled={isClosest(timeline)}
        onClick={() => zoomIn(timeline)}
      />
      <button
        type="button"
        class="button"
        aria-disabled={isWhole}
        title={zoom.fitLong}
        onClick={() => fitAll(timeline)}
      >
        {zoom.fit}
      </button>
    </div>
  );
}

/** In words, for the eye at once; said when the hand rests. */
function InSight({ timeline }: { readonly timeline: Timeline }) {
  const { store, closeUp, inSight, isMoving } = timeline;
  const words = useComputed(() =>
    closeUp.value === undefined ? "" : describeWindow(inSight.value, store.language.value),
  );
  const said = useRef("");
  if (!isMoving.value) said.current = words.value;
  return (
    <>
      <span class="tl-in-sight" aria-hidden="true">
        {words.value}
      </span>
      <output class="visually-hidden">{said.current}</output>
    </>
  );
}
