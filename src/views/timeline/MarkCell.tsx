import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { percent } from "./attributes.ts";
import { cellRole, unspoken } from "./grid-roles.ts";
import type { LaneMark, UndatedMark } from "./layout.ts";
import { MarkShape } from "./MarkShape.tsx";
import { markSizes } from "./mark-sizes.ts";
import { describeMark } from "./naming.ts";
import type { Lane } from "./plan.ts";
import { cellId, type Timeline } from "./timeline-state.ts";

interface CellProps<Mark> {
  readonly timeline: Timeline;
  readonly lane: Lane;
  readonly mark: Mark;
}

export function MarkCell({ timeline, lane, mark }: CellProps<LaneMark>) {
  return (
    <Cell timeline={timeline} lane={lane} mark={mark} pitchPx={lane.pitchPx} cx={percent(mark.head)}>
      <MarkShape mark={mark} pitchPx={lane.pitchPx} />
    </Cell>
  );
}

const undatedPitchPx = 14;

export function UndatedCell({ timeline, lane, mark }: CellProps<UndatedMark>) {
  return (
    <Cell timeline={timeline} lane={lane} mark={mark} pitchPx={undatedPitchPx} cx={mark.x}>
      <rect class="tl-target" x={mark.x - 12} width="24" />
      <use href={`#tl-${mark.kind}`} x={mark.x} />
    </Cell>
  );
}

interface AnyCellProps extends CellProps<LaneMark | UndatedMark> {
  readonly pitchPx: number;
  readonly cx: number | string;
  readonly children: ComponentChildren;
}

/** What every mark is as a cell of the grid; only it is drawn again when it lights up or gets the focus. */
function Cell({ timeline, lane, mark, pitchPx, cx, children }: AnyCellProps) {
  const { store, entry, wanted } = timeline;
  const { id, trace, kind, isOutside } = mark;
  const element = useRef<SVGGElement>(null);
  const isLit = useComputed(() => {
    const lit = store.highlight.value;
    if (lit?.partnership !== undefined) return lit.partnership === id;
    return lit?.partner !== undefined && trace.partnership.partners.some((partner) => partner.id === lit.partner);
  }).value;
  const isOpen = useComputed(() => store.selection.value.sel === id).value;
  const isEntry = useComputed(() => entry.value?.lane === lane.id && entry.value.id === id).value;
  const isWanted = useComputed(() => wanted.value?.lane === lane.id && wanted.value.id === id).value;
  useLayoutEffect(() => {
    if (!isWanted) return;
    wanted.value = undefined;
    element.current?.focus();
  }, [isWanted, wanted]);
  const states = [
    isOutside && "is-outside",
    isLit && "is-lit",
    isOpen && "is-open",
    trace.isDoubtful && "is-doubtful",
    trace.status.status === "planned" && "is-planned",
  ].filter(Boolean);
  const spoken = {
    ...cellRole,
    "aria-label": describeMark(trace, store.words.value, store.language.value),
    // Of what is drawn, unlike of the rest, Preact takes the name as it stands.
    tabindex: isEntry ? 0 : -1,
    onFocus: () => {
      timeline.lastCell.value = { lane: lane.id, id };
      timeline.tell({ lane: lane.id, id });
    },
    onBlur: () => timeline.tell(undefined),
  } as const;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is among what is spread
    <g
      ref={element}
      id={isOpen || isEntry ? cellId({ lane: lane.id, id }) : undefined}
      class={["tl-mark", `tl-kind-${kind}`, ...states].join(" ")}
      transform={`translate(0 ${mark.y})`}
      {...(isOutside ? unspoken : spoken)}
      onClick={(event) => {
        event.stopPropagation();
        store.open(id);
      }}
    >
      {(isLit || isOpen || isEntry) && <circle class="tl-ring" cx={cx} r={markSizes(pitchPx).ringPx} />}
      {children}
    </g>
  );
}
