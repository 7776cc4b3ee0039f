import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { localText } from "../../i18n/words.ts";
import type { Grip } from "./carry.ts";
import { hands } from "./later-parts.ts";
import type { MapModel } from "./map-model.ts";
import type { Pixel } from "./projection.ts";
import { mapWordsFor } from "./words.ts";

interface SurfaceProps {
  readonly model: MapModel;
  readonly element: RefObject<HTMLDivElement | null>;
  /** Whether MapLibre is what is seen, and takes hold itself. */
  readonly isLive: boolean;
  readonly children: ComponentChildren;
}

/** A press that moves further is a drag. */
const dragPx = 5;
/** So far the wheel turns for twice as large. */
const stepWheelPx = 300;

/** Takes pointer and keyboard for the whole map, the same whether the drawing or MapLibre lies below. One stop of the Tab key. */
export function Surface({ model, element, isLive, children }: SurfaceProps) {
  const { store } = model;
  const [isAlive, setAlive] = useState(false);
  const pressed = useRef<Pixel | undefined>(undefined);
  const grip = useRef<Grip | undefined>(undefined);
  useEffect(() => {
    setAlive(true);
    void hands.load();
  }, []);
  const arrived = hands.arrival.value;
  const Hint = arrived.is === "here" ? arrived.value.Hint : undefined;
  const language = store.language.value;
  const words = mapWordsFor(language);
  const home = localText(store.atlas.settings.home.name, language).text;
  const at = (event: Pick<MouseEvent, "clientX" | "clientY">): Pixel => {
    const box = element.current?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  };
  const take = (...pixels: readonly Pixel[]) => {
    grip.current = isLive ? undefined : { frame: model.frame.peek(), at: pixels };
  };
  const drag = (...pixels: readonly Pixel[]) => {
    const { current } = grip;
    if (current !== undefined && !isLive) withHands(({ carry }) => model.moveTo(carry(current, pixels)));
  };
  const release = () => {
    grip.current = undefined;
  };
  const onTouchStart = ({ touches }: TouchEvent) => {
    const [one, other] = touches;
    if (one === undefined || other === undefined) return;
    model.hint.value = undefined;
    take(at(one), at(other));
  };
  const onTouchMove = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (grip.current === undefined || one === undefined || other === undefined) return;
    event.preventDefault();
    drag(at(one), at(other));
  };
  const onWheel = (event: WheelEvent) => {
    if (isLive || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const pixel = at(event);
    withHands(({ zoomAt }) => model.moveTo(zoomAt(model.frame.peek(), pixel, -event.deltaY / stepWheelPx)));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    if (event.buttons === 1) drag(at(event));
    if (event.buttons !== 0) return;
    const pixel = at(event);
    withHands(({ pointAt, pick }) => pointAt(model, pick(model, pixel, "mouse"), pixel));
  };
  const onLeave = () => {
    release();
    withHands(({ pointAt }) => pointAt(model, undefined, [0, 0]));
    model.isWheelFree.value = false;
  };
  const onClick = (event: MouseEvent) => {
    const [x, y] = at(event);
    const from = pressed.current;
    if (from !== undefined && Math.hypot(x - from[0], y - from[1]) > dragPx) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if (!isTouch) model.isWheelFree.value = true;
    model.listed.value = undefined;
    withHands(({ choose, pick, pointAt }) => {
      const picked = pick(model, [x, y], isTouch ? "touch" : "mouse");
      if (picked === undefined) pointAt(model, undefined, [x, y]);
      else choose(model, picked);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    // Until the answer is there the page must not scroll away under an arrow.
    if (hands.arrival.peek().is !== "here" && key.startsWith("Arrow")) event.preventDefault();
    withHands(({ pressKey }) => pressKey(model, key) && event.preventDefault());
  };
  // Orca takes an application by itself for a document of its own, and keeps the keys; within another it hands them over.
  return (
    <div role="application" aria-label={store.words.value.view.map}>
      <div
        ref={element}
        class={`map-surface${model.tip.value === undefined ? "" : " is-pointing"}`}
        role="application"
        aria-label={words.label(home)}
        aria-description={words.keys}
        {...(isAlive ? { tabIndex: 0 } : {})}
        onPointerMove={onPointerMove}
        onPointerDown={(event) => {
          pressed.current = at(event);
          model.cursor.value = undefined;
          if (event.pointerType !== "touch" && event.button === 0) take(at(event));
        }}
        onPointerUp={release}
        onPointerCancel={({ pointerType, isPrimary }) => {
          // One finger has moved the page.
          if (pointerType === "touch" && isPrimary && grip.current === undefined) model.hint.value = "touch";
        }}
        onPointerLeave={onLeave}
        onWheel={onWheel}
        onTouchStart={onTouchStart}
        onTouchMove={onTouchMove}
        onTouchEnd={release}
        onTouchCancel={release}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocus={() => withHands(({ resume }) => resume(model))}
        onBlur={onLeave}
      >
        {children}
        {Hint !== undefined && <Hint model={model} />}
        <p class="map-announcement" aria-live="polite">
          {model.announcement.value}
        </p>
      </div>
    </div>
  );
}

/** At once where they are there, else as soon as they have come. */
function withHands(use: (parts: typeof import("./hands.ts")) => void): void {
  const arrived = hands.arrival.peek();
  if (arrived.is === "here") {
    use(arrived.value);
    return;
  }
  void hands.load().then(() => {
    const now = hands.arrival.peek();
    if (now.is === "here") use(now.value);
  });
}
