import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { boxAcross } from "./attributes.ts";
import { extentOf } from "./layout.ts";
import { overviewOf } from "./overview.ts";
import { PlaybackButtons } from "./PlaybackButtons.tsx";
import { stepBox } from "./steps.ts";
import type { Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import "./years.css";
import { chosenYears, daysOfYears, extentOfYears, extentsAround, isNarrowed, movedEnd } from "./years.ts";

interface YearsControlProps {
  readonly timeline: Timeline;
}

/** One control of the years: buttons that go through them, two fields, and two handles under the whole span. */
export function YearsControl({ timeline }: YearsControlProps) {
  const { store } = timeline;
  const scale = timeline.scale.value;
  const { years } = timelineWordsFor(store.language.value);
  const selection = store.selection.value;
  const chosen = chosenYears(selection, scale);
  const field = (end: "from" | "to", label: string, year: number) => (
    <label class="tl-field">
      <span>{label}</span>
      <input
        type="number"
        min={scale.firstYear}
        max={scale.lastYear}
        value={year}
        onChange={(event) => {
          store.change(movedEnd(end, event.currentTarget.valueAsNumber, store.selection.value, scale));
          event.currentTarget.value = String(
            chosenYears(store.selection.value, scale)[end === "from" ? "firstYear" : "lastYear"],
          );
        }}
      />
    </label>
  );
  return (
    <fieldset class="tl-years" disabled={selection.filters === "locked"}>
      <legend class="visually-hidden">{years.title}</legend>
      <div class="tl-controls">
        <PlaybackButtons timeline={timeline} words={years} />
        <div class="tl-fields">
          {field("from", years.first, chosen.firstYear)}
          {field("to", years.last, chosen.lastYear)}
          {isNarrowed(selection) && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => store.change({ from: undefined, to: undefined })}
            >
              {years.reset}
            </button>
          )}
        </div>
      </div>
      <Overview timeline={timeline} />
    </fieldset>
  );
}

function Overview({ timeline }: YearsControlProps) {
  const { store } = timeline;
  const element = useRef<HTMLDivElement>(null);
  useWidth(timeline, element);
  const language = store.language.value;
  const words = timelineWordsFor(language);
  const scale = timeline.scale.value;
  const chosen = chosenYears(store.selection.value, scale);
  const overview = useComputed(() => overviewOf(store, timeline.yearBins.value));
  const isLate = chosen.firstYear - scale.firstYear > scale.lastYear - chosen.lastYear;
  const handle = (end: "from" | "to", label: string, year: number) => (
    <input
      type="range"
      class={`tl-handle tl-handle-${end}`}
      aria-label={label}
      min={scale.firstYear}
      max={scale.lastYear}
      value={year}
      onInput={(event) => store.change(movedHandle(timeline, end, event.currentTarget.valueAsNumber), "drag")}
      onChange={(event) => store.change(movedHandle(timeline, end, event.currentTarget.valueAsNumber), "step")}
    />
  );
  return (
    <div class="tl-overview">
      <div class={`tl-span${isLate ? " is-late" : ""}`} ref={element}>
        <svg class="tl-histogram" width="100%" height="44" role="img" aria-label={words.years.histogram}>
          <svg
            aria-hidden="true"
            width="100%"
            height="100%"
            viewBox={`0 0 ${stepBox.width} ${stepBox.height}`}
            preserveAspectRatio="none"
          >
            <path class="tl-density" d={overview.value.all} />
            <path class="tl-density is-matching" d={overview.value.matching} />
          </svg>
          {extentsAround(daysOfYears(chosen), scale).map((extent) => (
            <rect key={extent.x} class="tl-veil" {...boxAcross(extent)} y="0" height="100%" />
          ))}
          {isNarrowed(store.selection.value) && (
            <rect class="tl-window" {...boxAcross(extentOfYears(chosen, scale))} y="0" height="100%" />
          )}
          <CloseUp timeline={timeline} />
        </svg>
        {chosen.firstYear === chosen.lastYear && (
          <output class="tl-year" aria-live="off">
            {chosen.firstYear}
          </output>
        )}
        {handle("from", words.years.firstHandle, chosen.firstYear)}
        {handle("to", words.years.lastHandle, chosen.lastYear)}
      </div>
    </div>
  );
}

function CloseUp({ timeline: { closeUp, inSight, scale } }: YearsControlProps) {
  if (closeUp.value === undefined) return null;
  return <rect class="tl-close-up" {...boxAcross(extentOf(inSight.value, scale.value))} y="0" height="100%" />;
}

/** A handle stops at the other one, where a field would push it. */
function movedHandle({ store, scale }: Timeline, end: "from" | "to", year: number) {
  const chosen = chosenYears(store.selection.value, scale.value);
  const kept = end === "from" ? Math.min(year, chosen.lastYear) : Math.max(year, chosen.firstYear);
  return movedEnd(end, kept, store.selection.value, scale.value);
}

/** Follows the width of the scale, for labels and for the reach of the pointer. */
function useWidth({ widthPx }: Timeline, element: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) widthPx.value = entry.contentRect.width;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [widthPx, element]);
}
