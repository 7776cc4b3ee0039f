import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { localText } from "../../i18n/words.ts";
import { choose, pick, pointAt } from "./gestures.ts";
import { pressKey, resume } from "./keyboard.ts";
import type { MapModel } from "./map-model.ts";
import type { Pixel } from "./projection.ts";
import { mapWordsFor } from "./words.ts";

interface SurfaceProps {
  readonly model: MapModel;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly setWheel: (isFree: boolean) => void;
  readonly children: ComponentChildren;
}

/** A press that moves further is a drag. */
const dragPx = 5;
const hintMs = 2500;

/** Takes pointer and keyboard for the whole map, the same whether the drawing or MapLibre lies below. One stop of the Tab key. */
export function Surface({ model, element, setWheel, children }: SurfaceProps) {
  const { store } = model;
  const [isAlive, setAlive] = useState(false);
  const pressed = useRef<Pixel | undefined>(undefined);
  useEffect(() => setAlive(true), []);
  const language = store.language.value;
  const words = mapWordsFor(language);
  const home = localText(store.atlas.settings.home.name, language).text;
  const at = (event: MouseEvent): Pixel => {
    const box = element.current?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    pointAt(model, pick(model, at(event), "mouse"), at(event));
  };
  const onClick = (event: MouseEvent) => {
    const [x, y] = at(event);
    const from = pressed.current;
    if (from !== undefined && Math.hypot(x - from[0], y - from[1]) > dragPx) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if (!isTouch) setWheel(true);
    model.listed.value = undefined;
    const picked = pick(model, [x, y], isTouch ? "touch" : "mouse");
    if (picked === undefined) return pointAt(model, undefined, [x, y]);
    choose(model, picked);
  };
  return (
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
      }}
      onPointerLeave={() => {
        pointAt(model, undefined, [0, 0]);
        setWheel(false);
      }}
      onClick={onClick}
      onKeyDown={(event) => {
        const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
        if (isPlain && pressKey(model, event.key)) event.preventDefault();
      }}
      onFocus={() => resume(model)}
      onBlur={() => {
        pointAt(model, undefined, [0, 0]);
        setWheel(false);
      }}
    >
      {children}
      <Hint model={model} />
      <p class="map-announcement" aria-live="polite">
        {model.announcement.value}
      </p>
    </div>
  );
}

/** How to move the map, for a moment, to those whose gesture was left to the page. */
function Hint({ model }: { readonly model: MapModel }) {
  const hint = model.hint.value;
  useEffect(() => {
    if (hint === undefined) return;
    const timer = setTimeout(() => {
      model.hint.value = undefined;
    }, hintMs);
    return () => clearTimeout(timer);
  }, [hint, model]);
  if (hint === undefined) return null;
  const words = mapWordsFor(model.store.language.value);
  const key = navigator.userAgent.includes("Mac") ? "⌘" : "Ctrl";
  return <p class="map-hint">{hint === "touch" ? words.hintTouch : words.hintWheel(key)}</p>;
}
