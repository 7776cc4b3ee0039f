import { useLayoutEffect, useRef } from "preact/hooks";
import { kindShapes } from "../../theme/shapes.ts";
import { Mark } from "../../ui/Mark.tsx";
import { markSizes } from "./mark-sizes.ts";
import { nameOf } from "./naming.ts";
import type { Told } from "./teller.ts";
import { percentInSight } from "./time-frame.ts";
import "./tip.css";
import { cellId, type Timeline } from "./timeline-state.ts";

/** The words of the mark that the pointer or the focus rests on: they stay while the pointer is on them, and go with Escape. */
export function Tip({ timeline }: { readonly timeline: Timeline }) {
  const { store, told, lanes } = timeline;
  const element = useRef<HTMLDivElement>(null);
  const cell = told.value;
  useLayoutEffect(() => {
    if (element.current !== null && cell !== undefined) place(element.current, timeline, cell);
  }, [cell, timeline]);
  useLayoutEffect(() => {
    if (cell === undefined) return;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Escape") told.value = undefined;
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [cell, told]);
  const lane = lanes.value.find(({ id }) => id === cell?.lane);
  const mark = [...(lane?.marks ?? []), ...(lane?.undated ?? [])].find(({ id }) => id === cell?.id);
  if (cell === undefined || mark === undefined) return null;
  const words = store.words.value;
  const { title, titleLanguage, date, status } = nameOf(mark.trace, words, store.language.value);
  return (
    <div
      class="tl-tip"
      role="tooltip"
      ref={element}
      onPointerEnter={() => timeline.tell(cell)}
      onPointerLeave={() => timeline.tell(undefined)}
    >
      <p class="tl-tip-title" lang={titleLanguage}>
        {title}
      </p>
      <p>{date}</p>
      <p class="tl-tip-facts">
        <Mark shape={kindShapes[mark.kind]} colour={`kind-${mark.kind}`} />
        {words.kind[mark.kind]} · {status}
      </p>
    </div>
  );
}

/** Right under the row, or above it where there is no room; from where the pointer met the mark, or else from its shape. */
function place(tip: HTMLElement, timeline: Timeline, cell: Told): void {
  const lanes = tip.offsetParent;
  const mark = boxOf(timeline, cell);
  if (mark === undefined || lanes === null) return;
  const frame = lanes.getBoundingClientRect();
  const left = Math.min((cell.clientX ?? mark.left) - frame.left - 12, lanes.clientWidth - tip.offsetWidth);
  const isRoomBelow = mark.bottom + tip.offsetHeight <= Math.min(frame.bottom, window.innerHeight);
  const top = isRoomBelow ? mark.bottom : mark.top - tip.offsetHeight;
  tip.style.setProperty("left", `${Math.max(0, left)}px`);
  tip.style.setProperty("top", `${top - frame.top + lanes.scrollTop}px`);
}

/** Around the shape of a mark, from the corner of the window; a painted mark has no element to ask. */
function boxOf({ lanes, inSight, scale }: Timeline, cell: Told) {
  const lane = lanes.peek().find(({ id }) => id === cell.lane);
  const row = document.getElementById(cellId({ lane: cell.lane }))?.closest(".tl-lane");
  const undated = lane?.undated.find(({ id }) => id === cell.id);
  const dated = lane?.marks.find(({ id }) => id === cell.id);
  const drawing = row?.querySelector(undated === undefined ? ".tl-plot" : ".tl-undated")?.getBoundingClientRect();
  if (drawing === undefined) return undefined;
  const x = undated?.x ?? (percentInSight(scale.peek().dayAt(dated?.head ?? 0), inSight.peek()) / 100) * drawing.width;
  const middle = drawing.top + (undated?.y ?? dated?.y ?? 0);
  const reach = markSizes(lane?.pitchPx ?? 0).ringPx;
  return { left: drawing.left + x - reach, top: middle - reach, bottom: middle + reach };
}
