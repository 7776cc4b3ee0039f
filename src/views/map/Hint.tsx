import { useEffect } from "preact/hooks";
import type { MapModel } from "./map-model.ts";
import { mapWordsFor } from "./words.ts";

const hintMs = 2500;

/** How to move the map, for a moment, to those whose gesture was left to the page. */
export function Hint({ model }: { readonly model: MapModel }) {
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
