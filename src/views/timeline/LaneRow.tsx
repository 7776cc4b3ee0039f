import { useComputed, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { number } from "../../i18n/numbers.ts";
import { percent } from "./attributes.ts";
import { outlineOf } from "./density.ts";
import { cellRole, rowHeaderRole, rowNamedBy, unspoken } from "./grid-roles.ts";
import { painting } from "./later-parts.ts";
import { MarkCell, UndatedCell } from "./MarkCell.tsx";
import { laneName } from "./naming.ts";
import { nearestMark } from "./nearest.ts";
import type { Density, Lane } from "./plan.ts";
import { stepBox } from "./steps.ts";
import { frameOf } from "./time-frame.ts";
import { cellId, type Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";

interface LaneRowProps {
  readonly timeline: Timeline;
  readonly lane: Lane;
}

const undatedWidthPx = 44;

/** A lane: its name with the number in it, the column of what is undated, and its marks. */
export function LaneRow({ timeline, lane }: LaneRowProps) {
  const { store, hasUndated } = timeline;
  const Painted = usePainted(timeline);
  const words = timelineWordsFor(store.language.value);
  const markAt = (event: PointerEvent | MouseEvent) => {
    const { currentTarget: drawing } = event;
    if (!(drawing instanceof Element)) return undefined;
    const { left, top } = drawing.getBoundingClientRect();
    const frame = frameOf(timeline.inSight.peek(), timeline.scale.peek());
    const widthPx = timeline.widthPx.peek();
    const xPx = event.clientX - left - (frame.x / 100) * widthPx;
    return nearestMark(lane.marks, { xPx, yPx: event.clientY - top }, (frame.width / 100) * widthPx);
  };
  return (
    <div class="tl-lane" {...rowNamedBy(cellId({ lane: lane.id }))}>
      <LaneHead timeline={timeline} lane={lane} />
      {hasUndated.value && (
        <svg class="tl-undated" role="none" width={undatedWidthPx} height={lane.heightPx}>
          {lane.undated.map((mark) => (
            <UndatedCell key={mark.id} timeline={timeline} lane={lane} mark={mark} />
          ))}
          {lane.density !== undefined && lane.density.undatedCount > 0 && (
            <text class="tl-undated-count" x="4" y="18" {...unspoken}>
              {number(lane.density.undatedCount, store.language.value)}
            </text>
          )}
        </svg>
      )}
      {Painted !== undefined && <Painted timeline={timeline} lane={lane} />}
      <svg
        class={`tl-plot tl-pitch-${lane.pitchPx}`}
        role="none"
        width="100%"
        height={lane.heightPx}
        onPointerMove={(event) => {
          if (event.pointerType === "touch" || event.buttons !== 0) return;
          const mark = markAt(event);
          timeline.tell(mark && { lane: lane.id, id: mark.id, clientX: event.clientX });
        }}
        onPointerLeave={() => timeline.tell(undefined)}
        onClick={(event) => {
          const mark = markAt(event);
          if (mark !== undefined) store.open(mark.id);
        }}
      >
        {Painted !== undefined ? (
          <ChosenMarks timeline={timeline} lane={lane} />
        ) : (
          <TimeFrame timeline={timeline}>
            <Marks timeline={timeline} lane={lane} />
            {lane.density !== undefined && <DensityShape density={lane.density} />}
          </TimeFrame>
        )}
        {lane.density !== undefined && (
          <rect class="tl-stand-in" {...cellRole} aria-label={words.density(lane.count)} width="100%" height="100%" />
        )}
      </svg>
    </div>
  );
}

/** What paints a lane, where there are too many marks and it has come; until then they are elements. Never before the page answers. */
function usePainted({ isCrowded }: Timeline) {
  useSignalEffect(() => {
    if (isCrowded.value) void painting.load();
  });
  return useComputed(() => {
    const arrival = painting.arrival.value;
    return isCrowded.value && arrival.is === "here" ? arrival.value : undefined;
  }).value;
}

function DensityShape({ density: { bins, all, inside, most } }: { readonly density: Density }) {
  return (
    <svg aria-hidden="true" {...densityBox}>
      <path class="tl-density" d={outlineOf(bins, all, most)} />
      <path class="tl-density is-inside" d={outlineOf(bins, inside, most)} />
    </svg>
  );
}

const densityBox = {
  width: "100%",
  height: "100%",
  viewBox: `0 0 ${stepBox.width} ${stepBox.height}`,
  preserveAspectRatio: "none",
};

interface TimeFrameProps {
  readonly timeline: Timeline;
  readonly children: ComponentChildren;
}

/** Holds the drawing of the whole scale, and moves it so that what is to be in sight is: nothing in it is drawn anew for that. */
function TimeFrame({ timeline, children }: TimeFrameProps) {
  const { x, width } = frameOf(timeline.inSight.value, timeline.scale.value);
  return (
    <svg class="tl-frame" role="none" x={percent(x)} width={percent(width)} height="100%">
      {children}
    </svg>
  );
}

function Marks({ timeline, lane }: LaneRowProps) {
  return lane.marks.map((mark) => <MarkCell key={mark.id} timeline={timeline} lane={lane} mark={mark} />);
}

/** Over a painted lane, only what is lit, open or reached by the keyboard is an element. */
function ChosenMarks({ timeline, lane }: LaneRowProps) {
  const { store, entry, wanted } = timeline;
  const chosen = useComputed(() => {
    const cells = [entry.value, wanted.value].filter((cell) => cell?.lane === lane.id);
    return new Set([store.selection.value.sel, store.highlight.value?.partnership, ...cells.map((cell) => cell?.id)]);
  }).value;
  const marks = lane.marks.filter(({ id }) => chosen.has(id));
  if (marks.length === 0) return null;
  return (
    <TimeFrame timeline={timeline}>
      {marks.map((mark) => (
        <MarkCell key={mark.id} timeline={timeline} lane={lane} mark={mark} />
      ))}
    </TimeFrame>
  );
}

function LaneHead({ timeline, lane }: LaneRowProps) {
  const { store, grouping, foldedLanes, entry } = timeline;
  const language = store.language.value;
  const isFolded = foldedLanes.value.has(lane.id);
  const isEntry = entry.value?.lane === lane.id && entry.value.id === undefined;
  return (
    <div class="tl-lane-head" {...rowHeaderRole}>
      <button
        type="button"
        class="tl-lane-name"
        id={cellId({ lane: lane.id })}
        aria-expanded={!isFolded}
        tabIndex={isEntry ? 0 : -1}
        onClick={() => timeline.fold([lane.id], !isFolded)}
        onFocus={() => {
          timeline.lastCell.value = { lane: lane.id };
        }}
      >
        <svg class="tl-chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
          <path d="M2 3.5L5 6.5L8 3.5" />
        </svg>
        <span>{laneName(grouping.value, lane.id, store.atlas, store.words.value, language)}</span>
        <span class="tl-count" aria-hidden="true">
          {number(lane.count, language)}
        </span>
        <span class="visually-hidden">, {timelineWordsFor(language).count(lane.count)}</span>
      </button>
    </div>
  );
}
