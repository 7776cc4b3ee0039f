import type { VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { Arriving } from "../../ui/Arriving.tsx";
import { InTurn, Prepared } from "../../ui/InTurn.tsx";
import { useNear } from "../../ui/near.ts";
import type { ViewProps } from "../view.ts";
import { groupings } from "./groupings.ts";
import { Key } from "./Key.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { heatTable, pointing } from "./later-parts.ts";
import { moved } from "./moves.ts";
import type { Lane } from "./plan.ts";
import { AxisRow, Rules } from "./Rules.tsx";
import { Symbols } from "./Symbols.tsx";
import { readings, type Timeline, useTimeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import { YearsControl } from "./YearsControl.tsx";
import { ZoomBar } from "./ZoomBar.tsx";
import { zoomByKey } from "./zoom-verbs.ts";
import "./timeline.css";

/** The partnerships in time, in lanes; above them the years, of which some may be chosen. */
export function TimelineView({ store }: ViewProps) {
  const { isNear, watch } = useNear();
  const timeline = useTimeline(store, isNear);
  const words = timelineWordsFor(store.language.value);
  const isHeat = timeline.reading.value === "heat";
  const classes = ["timeline", timeline.hasUndated.value && "has-undated", timeline.isClose.value && "is-close"].filter(
    Boolean,
  );
  return (
    <section class={classes.join(" ")} id="timeline" aria-labelledby="timeline-title" tabIndex={-1}>
      <Symbols />
      <div class="tl-heading">
        <h2 id="timeline-title">{store.words.value.view.timeline}</h2>
        <InTurn>
          <Prepared by={timeline.prepareLanes}>
            <Arrangement timeline={timeline} />
          </Prepared>
        </InTurn>
      </div>
      <InTurn>
        <YearsControl timeline={timeline} />
      </InTurn>
      {isHeat && (
        <Arriving part={heatTable} words={store.words.value.page}>
          {(HeatTable) => <HeatTable timeline={timeline} />}
        </Arriving>
      )}
      {/* Until the table is there the lanes stay, so that nothing jumps. */}
      {!(isHeat && heatTable.arrival.value.is === "here") && (
        <>
          <InTurn>
            <ZoomBar timeline={timeline} />
          </InTurn>
          <InTurn>
            <Prepared by={() => timeline.lanes.peek()}>
              <div ref={watch} class="tl-lanes">
                <Lanes timeline={timeline} />
              </div>
            </Prepared>
          </InTurn>
          <InTurn>
            <Key words={words.key} />
          </InTurn>
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
            onPointerEnter={() => value === "heat" && void heatTable.load()}
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
  const hands = pointing.arrival.value;
  useEffect(() => void pointing.load(), []);
  useEffect(() => {
    if (hands.is !== "here" || element.current === null) return;
    return hands.value.listenToHands(timeline, element.current);
  }, [hands, timeline]);
  const rows = useMemo(() => createRows(timeline), [timeline]);
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
    <>
      <AxisRow timeline={timeline} />
      {/* biome-ignore lint/a11y/useSemanticElements: its cells are drawn, which no table can hold */}
      <div
        role="grid"
        class="tl-grid"
        ref={element}
        aria-label={timelineWordsFor(store.language.value).lanes}
        onKeyDown={onKeyDown}
        onPointerEnter={() => void pointing.load()}
      >
        <Rules timeline={timeline} />
        {lanes.value.map(rows)}
      </div>
      {hands.is === "here" && <hands.value.Tip timeline={timeline} />}
    </>
  );
}

/** The same row for the same lane: what has not changed is not gone through again. */
function createRows(timeline: Timeline): (lane: Lane) => VNode {
  const known = new WeakMap<Lane, VNode>();
  return (lane) => {
    const row = known.get(lane) ?? (
      <InTurn key={lane.id}>
        <LaneRow timeline={timeline} lane={lane} />
      </InTurn>
    );
    known.set(lane, row);
    return row;
  };
}
