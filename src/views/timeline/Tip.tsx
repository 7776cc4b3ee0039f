import { useLayoutEffect, useRef } from "preact/hooks";
import { kindShapes } from "../../theme/shapes.ts";
import { Mark } from "../../ui/Mark.tsx";
import { nameOf } from "./naming.ts";
import { cellId, type Timeline } from "./timeline-state.ts";

/** The words of the mark that the pointer or the focus rests on: they stay while the pointer is on them, and go with Escape. */
export function Tip({ timeline }: { readonly timeline: Timeline }) {
  const { store, told, lanes } = timeline;
  const element = useRef<HTMLDivElement>(null);
  const cell = told.value;
  useLayoutEffect(() => {
    if (element.current !== null && cell !== undefined) place(element.current, cellId(cell), cell.clientX);
  }, [cell]);
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
function place(tip: HTMLElement, id: string, clientX: number | undefined): void {
  const lanes = tip.offsetParent;
  const ring = document.getElementById(id)?.querySelector(".tl-ring")?.getBoundingClientRect();
  if (ring === undefined || lanes === null) return;
  const frame = lanes.getBoundingClientRect();
  const left = Math.min((clientX ?? ring.left) - frame.left - 12, lanes.clientWidth - tip.offsetWidth);
  const isRoomBelow = ring.bottom + tip.offsetHeight <= Math.min(frame.bottom, window.innerHeight);
  const top = isRoomBelow ? ring.bottom : ring.top - tip.offsetHeight;
  tip.style.setProperty("left", `${Math.max(0, left)}px`);
  tip.style.setProperty("top", `${top - frame.top + lanes.scrollTop}px`);
}
