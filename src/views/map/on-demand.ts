/** Touched, and small whichever way it is held. */
const telephone = "(pointer: coarse) and (max-width: 47.99rem), (pointer: coarse) and (max-height: 30rem)";
const asNarrow = "(max-width: 30rem)";

interface WithConnection {
  /** Not in every browser. */
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Whether the moving map is too much to bring unasked: on a telephone, or in a window as narrow, its code weighs more than all
 * the rest and keeps the page from answering; and to a reader who saves data. The drawing answers meanwhile.
 */
export function waitsToBeAsked(): boolean {
  const { connection } = navigator as WithConnection;
  // In another page the column may be narrow, and the machine none the less a large one.
  const isNarrow = window.parent === window && window.matchMedia(asNarrow).matches;
  return isNarrow || window.matchMedia(telephone).matches || connection?.saveData === true;
}

/**
 * Calls once when the reader first takes hold of the map, not when a finger only scrolls past, nor to read what its signs mean;
 * returns what takes it back.
 */
export function whenTaken(element: HTMLElement, call: () => void): () => void {
  const taking = new AbortController();
  const { signal } = taking;
  const onTake = ({ target }: Event) => {
    if (target instanceof Element && target.closest(".map-legend") !== null) return;
    taking.abort();
    call();
  };
  element.addEventListener("click", onTake, { signal });
  element.addEventListener("focusin", onTake, { signal });
  element.addEventListener("touchstart", (event) => event.touches.length > 1 && onTake(event), {
    signal,
    passive: true,
  });
  element.addEventListener("wheel", (event) => (event.ctrlKey || event.metaKey) && onTake(event), {
    signal,
    passive: true,
  });
  return () => taking.abort();
}
