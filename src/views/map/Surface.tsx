import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { localText } from "../../i18n/words.ts";
import { choose, pick, pointAt, stepTo, stepTowards } from "./gestures.ts";
import type { MapModel } from "./map-model.ts";
import type { Direction } from "./pick.ts";
import type { Pixel } from "./projection.ts";
import { describeGroup } from "./Tip.tsx";
import { mapWordsFor } from "./words.ts";

interface SurfaceProps {
  readonly model: MapModel;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly setWheel: (isFree: boolean) => void;
  readonly children: ComponentChildren;
}

const arrows: ReadonlyMap<string, Direction> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);
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
      }}
      onPointerLeave={() => {
        pointAt(model, undefined, [0, 0]);
        setWheel(false);
      }}
      onClick={onClick}
      onKeyDown={(event) => {
        if (onKey(model, event.key)) event.preventDefault();
      }}
      onBlur={() => {
        model.cursor.value = undefined;
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

/** Whether the key was one of the map's. */
function onKey(model: MapModel, key: string): boolean {
  const direction = arrows.get(key);
  const words = mapWordsFor(model.store.language.peek());
  const announce = () => {
    const group = model.groups.peek().find((other) => other.key === model.cursor.peek());
    if (group === undefined) return;
    const { title, lines } = describeGroup(model, group);
    model.announcement.value = [title, ...lines].join(", ");
  };
  if (direction !== undefined) {
    if (stepTowards(model, direction) === undefined) model.announcement.value = words.nothingThere;
    else announce();
    return true;
  }
  switch (key) {
    case "Enter": {
      const group = model.groups.peek().find((other) => other.key === model.cursor.peek());
      if (group === undefined) return false;
      choose(model, { type: "group", group });
      return true;
    }
    case "Escape":
      return goBack(model);
    case "+":
    case "-":
      model.zoomBy(key === "+" ? 1 : -1);
      return true;
    case "Home": {
      const home = model.groups.peek().find(({ isHome }) => isHome);
      if (home === undefined) return false;
      model.goHome();
      stepTo(model, home);
      announce();
      return true;
    }
    default:
      return false;
  }
}

/** Takes back the last thing: the note, then the mark, then what is open; `false` where there is nothing. */
function goBack(model: MapModel): boolean {
  const { sel, at } = model.store.selection.peek();
  if (model.tip.peek() !== undefined || model.cursor.peek() !== undefined) {
    pointAt(model, undefined, [0, 0]);
    model.cursor.value = undefined;
    return true;
  }
  if (sel === undefined && at === undefined) return false;
  model.store.open(undefined);
  return true;
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
