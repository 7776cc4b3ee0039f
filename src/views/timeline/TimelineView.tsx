import type { ViewProps } from "../view.ts";
import { groupings } from "./groupings.ts";
import { Key } from "./Key.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { moved } from "./moves.ts";
import { AxisRow } from "./Rules.tsx";
import { Symbols } from "./Symbols.tsx";
import { Tip } from "./Tip.tsx";
import { cellId, type Timeline, useTimeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import { YearsControl } from "./YearsControl.tsx";
import "./timeline.css";

/** The partnerships in time, in lanes; above them the years, of which some may be chosen. */
export function TimelineView({ store }: ViewProps) {
  const timeline = useTimeline(store);
  const words = timelineWordsFor(store.language.value);
  const classes = ["timeline", timeline.hasUndated.value && "has-undated"].filter(Boolean);
  return (
    <section class={classes.join(" ")} id="timeline" aria-labelledby="timeline-title" tabIndex={-1}>
      <Symbols />
      <div class="tl-heading">
        <h2 id="timeline-title">{store.words.value.view.timeline}</h2>
        <Arrangement timeline={timeline} />
      </div>
      <YearsControl timeline={timeline} />
      <Lanes timeline={timeline} />
      <Key words={words.key} />
    </section>
  );
}

interface PartProps {
  readonly timeline: Timeline;
}

function Arrangement({ timeline }: PartProps) {
  const { store, grouping, foldedLanes, lanes } = timeline;
  const words = timelineWordsFor(store.language.value);
  const isAllFolded = lanes.value.every(({ id }) => foldedLanes.value.has(id));
  return (
    <div class="tl-arrangement">
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
      <button
        type="button"
        class="button"
        onClick={() =>
          timeline.fold(
            lanes.value.map(({ id }) => id),
            !isAllFolded,
          )
        }
      >
        {isAllFolded ? words.unfoldAll : words.foldAll}
      </button>
    </div>
  );
}

function Lanes({ timeline }: PartProps) {
  const { store, lanes, lastCell, entry } = timeline;
  const onKeyDown = (event: KeyboardEvent) => {
    const from = entry.value;
    if (from === undefined || event.altKey || event.metaKey) return;
    if ((event.key === "Enter" || event.key === " ") && from.id !== undefined) {
      event.preventDefault();
      store.open(from.id);
      return;
    }
    const to = moved(lanes.value, from, event.key, event.ctrlKey);
    if (to === undefined) return;
    event.preventDefault();
    lastCell.value = to;
    document.getElementById(cellId(to))?.focus();
  };
  return (
    <div class="tl-lanes">
      <AxisRow timeline={timeline} />
      {/* biome-ignore lint/a11y/useSemanticElements: its cells are drawn, which no table can hold */}
      <div role="grid" aria-label={timelineWordsFor(store.language.value).lanes} onKeyDown={onKeyDown}>
        {lanes.value.map((lane) => (
          <LaneRow key={lane.id} timeline={timeline} lane={lane} />
        ))}
      </div>
      <Tip timeline={timeline} />
    </div>
  );
}
