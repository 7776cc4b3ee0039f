import { useRef } from "preact/hooks";
import type { ViewProps } from "../view.ts";
import { groupings } from "./groupings.ts";
import { HeatTable } from "./HeatTable.tsx";
import { Key } from "./Key.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { moved } from "./moves.ts";
import { AxisRow, Rules } from "./Rules.tsx";
import { Symbols } from "./Symbols.tsx";
import { Tip } from "./Tip.tsx";
import { readings, type Timeline, useTimeline } from "./timeline-state.ts";
import { useGestures } from "./use-gestures.ts";
import { timelineWordsFor } from "./words.ts";
import { YearsControl } from "./YearsControl.tsx";
import { ZoomBar } from "./ZoomBar.tsx";
import { zoomByKey } from "./zoom-verbs.ts";
import "./timeline.css";

/** The partnerships in time, in lanes; above them the years, of which some may be chosen. */
export function TimelineView({ store }: ViewProps) {
  const timeline = useTimeline(store);
  const words = timelineWordsFor(store.language.value);
  const classes = ["timeline", timeline.hasUndated.value && "has-undated", timeline.isClose.value && "is-close"].filter(
    Boolean,
  );
  return (
    <section class={classes.join(" ")} id="timeline" aria-labelledby="timeline-title" tabIndex={-1}>
      <Symbols />
      <div class="tl-heading">
        <h2 id="timeline-title">{store.words.value.view.timeline}</h2>
        <Arrangement timeline={timeline} />
      </div>
      <YearsControl timeline={timeline} />
      {timeline.reading.value === "heat" ? (
        <HeatTable timeline={timeline} />
      ) : (
        <>
          <ZoomBar timeline={timeline} />
          <Lanes timeline={timeline} />
          <Key words={words.key} />
        </>
      )}
    </section>
  );
}

interface PartProps {
  readonly timeline: Timeline;
}

function Arrangement({ timeline }: PartProps) {
  const { reading, store } = timeline;
  const words = timelineWordsFor(store.language.value);
  return (
    <div class="tl-arrangement">
      {reading.value === "line" && <Grouping timeline={timeline} />}
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons need no frame and legend */}
      <div class="tl-readings" role="group" aria-label={words.heat.choose}>
        {readings.map((value) => (
          <button
            key={value}
            type="button"
            class="button"
            aria-pressed={value === reading.value}
            onClick={() => {
              reading.value = value;
            }}
          >
            {words.heat.readings[value]}
          </button>
        ))}
      </div>
    </div>
  );
}

function Grouping({ timeline }: PartProps) {
  const { store, grouping, foldedLanes, lanes } = timeline;
  const words = timelineWordsFor(store.language.value);
  const ids = lanes.value.map(({ id }) => id);
  const isAllFolded = ids.every((id) => foldedLanes.value.has(id));
  return (
    <>
      <label class="tl-grouping">
        <span>{words.groupBy}</span>
        <select
          value={grouping.value}
          onChange={(event) => {
            foldedLanes.value = new Set();
            grouping.value = groupings.find((value) => value === event.currentTarget.value) ?? "theme";
          }}
        >
          {groupings.map((value) => (
            <option key={value} value={value} selected={value === grouping.value}>
              {words.groupings[value]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => timeline.fold(ids, !isAllFolded)}>
        {isAllFolded ? words.unfoldAll : words.foldAll}
      </button>
    </>
  );
}

function Lanes({ timeline }: PartProps) {
  const { store, lanes, entry } = timeline;
  const element = useRef<HTMLDivElement>(null);
  useGestures(timeline, element);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (zoomByKey(timeline, event)) return event.preventDefault();
    const from = entry.value;
    if (from === undefined) return;
    if ((event.key === "Enter" || event.key === " ") && from.id !== undefined) {
      event.preventDefault();
      store.open(from.id);
      return;
    }
    const to = moved(lanes.value, from, event.key, event.ctrlKey);
    if (to === undefined) return;
    event.preventDefault();
    timeline.goTo(to);
  };
  return (
    <div class="tl-lanes">
      <AxisRow timeline={timeline} />
      {/* biome-ignore lint/a11y/useSemanticElements: its cells are drawn, which no table can hold */}
      <div
        role="grid"
        class="tl-grid"
        ref={element}
        aria-label={timelineWordsFor(store.language.value).lanes}
        onKeyDown={onKeyDown}
      >
        <Rules timeline={timeline} />
        {lanes.value.map((lane) => (
          <LaneRow key={lane.id} timeline={timeline} lane={lane} />
        ))}
      </div>
      <Tip timeline={timeline} />
    </div>
  );
}
