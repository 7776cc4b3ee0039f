import { useComputed } from "@preact/signals";
import { number } from "../../i18n/numbers.ts";
import { cellRole, rowHeaderRole, rowRole, unspoken } from "./grid-roles.ts";
import type { LaneMark, UndatedMark } from "./layout.ts";
import { MarkShape } from "./MarkShape.tsx";
import { markSizes, roomyPitchPx } from "./mark-sizes.ts";
import { describeMark, laneName } from "./naming.ts";
import { nearestMark } from "./nearest.ts";
import type { Lane } from "./plan.ts";
import { Rules } from "./Rules.tsx";
import { stepBox } from "./steps.ts";
import { cellId, type Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";

interface LaneRowProps {
  readonly timeline: Timeline;
  readonly lane: Lane;
}

const undatedWidthPx = 44;

/** A lane: its name with the number in it, the column of what is undated, and its marks. */
export function LaneRow({ timeline, lane }: LaneRowProps) {
  const { store, hasUndated, widthPx } = timeline;
  const words = timelineWordsFor(store.language.value);
  const markAt = (event: PointerEvent | MouseEvent) => {
    const { currentTarget: drawing } = event;
    if (!(drawing instanceof Element)) return undefined;
    const { left, top } = drawing.getBoundingClientRect();
    return nearestMark(lane.marks, { xPx: event.clientX - left, yPx: event.clientY - top }, widthPx.value);
  };
  return (
    <div class="tl-lane" {...rowRole}>
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
      <svg
        class="tl-plot"
        role="none"
        width="100%"
        height={lane.heightPx}
        onPointerMove={(event) => {
          if (event.pointerType === "touch") return;
          const mark = markAt(event);
          timeline.tell(mark && { lane: lane.id, id: mark.id, clientX: event.clientX });
        }}
        onPointerLeave={() => timeline.tell(undefined)}
        onClick={(event) => {
          const mark = markAt(event);
          if (mark !== undefined) store.open(mark.id);
        }}
      >
        <Rules timeline={timeline} />
        {lane.marks.map((mark) => (
          <MarkCell key={mark.id} timeline={timeline} lane={lane} mark={mark} />
        ))}
        {lane.density !== undefined && (
          <svg {...cellRole} aria-label={words.density(lane.count)} {...densityBox}>
            <path class="tl-density" d={lane.density.outline} />
            <path class="tl-density is-inside" d={lane.density.inside} />
          </svg>
        )}
      </svg>
    </div>
  );
}

const densityBox = {
  width: "100%",
  height: "100%",
  viewBox: `0 0 ${stepBox.width} ${stepBox.height}`,
  preserveAspectRatio: "none",
};

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

interface CellProps<Mark> extends LaneRowProps {
  readonly mark: Mark;
}

function MarkCell({ timeline, lane, mark }: CellProps<LaneMark>) {
  return (
    <g {...useCell(timeline, lane, mark)}>
      <MarkShape mark={mark} pitchPx={lane.pitchPx} />
    </g>
  );
}

function UndatedCell({ timeline, lane, mark }: CellProps<UndatedMark>) {
  const size = markSizes(mark.y, roomyPitchPx);
  return (
    <g
      {...useCell(timeline, lane, mark)}
      onPointerEnter={() => timeline.tell({ lane: lane.id, id: mark.id })}
      onPointerLeave={() => timeline.tell(undefined)}
    >
      <circle class="tl-ring" cx={mark.x} cy={mark.y} r={size.ringRadius} />
      <rect class="tl-target" x={mark.x} y={mark.y} width="24" height="24" transform="translate(-12 -12)" />
      <use
        class="tl-head"
        href={`#tl-${mark.kind}`}
        x={mark.x}
        y={mark.y}
        width={size.headSize}
        height={size.headSize}
        transform={size.headShift}
      />
    </g>
  );
}

/** What every mark has as a cell of the grid; only it is drawn again when it lights up or gets the focus. */
function useCell(timeline: Timeline, lane: Lane, { id, trace, kind, isOutside }: LaneMark | UndatedMark) {
  const { store, entry } = timeline;
  const cell = { lane: lane.id, id };
  const isLit = useComputed(() => {
    const lit = store.highlight.value;
    if (lit?.partnership !== undefined) return lit.partnership === id;
    return lit?.partner !== undefined && trace.partnership.partners.some((partner) => partner.id === lit.partner);
  });
  const isOpen = useComputed(() => store.selection.value.sel === id);
  const isEntry = useComputed(() => entry.value?.lane === lane.id && entry.value.id === id);
  const states = [
    isOutside && "is-outside",
    isLit.value && "is-lit",
    isOpen.value && "is-open",
    trace.isDoubtful && "is-doubtful",
  ].filter(Boolean);
  const look = {
    id: cellId(cell),
    class: ["tl-mark", `tl-kind-${kind}`, `tl-status-${trace.status.status}`, ...states].join(" "),
  };
  const onClick = (event: MouseEvent) => {
    event.stopPropagation();
    store.open(id);
  };
  if (isOutside) return { ...look, ...unspoken, onClick } as const;
  return {
    ...look,
    ...cellRole,
    "aria-label": describeMark(trace, store.words.value, store.language.value),
    tabIndex: isEntry.value ? 0 : -1,
    onClick,
    onFocus: () => {
      timeline.lastCell.value = cell;
      timeline.tell(cell);
    },
    onBlur: () => timeline.tell(undefined),
  } as const;
}
