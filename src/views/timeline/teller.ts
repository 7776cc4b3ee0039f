import type { Signal } from "@preact/signals";
import type { Store } from "../../state/store.ts";
import type { Cell } from "./moves.ts";

export interface Told extends Cell {
  /** Where the pointer met it, from the left of the window. */
  readonly clientX?: number;
}

/** How long words stay while the pointer is on its way to them, or across other marks. */
const lingerMs = 160;

/** Lights what is told in every view at once, and shows its words when the pointer rests. */
export function createTeller(store: Store, told: Signal<Told | undefined>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const tell = (next: Told | undefined) => {
    const id = next?.id;
    if (store.highlight.peek()?.partnership !== id) {
      store.highlight.value = id === undefined ? undefined : { partnership: id };
    }
    stop();
    const isSame = next?.id === told.peek()?.id && next?.lane === told.peek()?.lane;
    if (isSame) return;
    timer = setTimeout(
      () => {
        told.value = next;
      },
      told.peek() === undefined ? 0 : lingerMs,
    );
  };
  return { tell, stop };
}
