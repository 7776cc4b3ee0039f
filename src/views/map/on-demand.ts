/** Touched, and small whichever way it is held. */
const telephone = "(pointer: coarse) and (max-width: 47.99rem), (pointer: coarse) and (max-height: 30rem)";

interface WithConnection {
  /** Not in every browser. */
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Whether the moving map is too much to bring unasked: on a telephone its code weighs more than all the rest and keeps the page
 * from answering; and to a reader who saves data. The drawing answers meanwhile.
 */
export function waitsToBeAsked(): boolean {
  const { connection } = navigator as WithConnection;
  return connection?.saveData === true || window.matchMedia(telephone).matches;
}

/** Calls once when the reader first takes hold of something, not when a finger only scrolls past; returns what takes it back. */
export function whenTaken(element: HTMLElement, call: () => void): () => void {
  const taking = new AbortController();
  const { signal } = taking;
  const onTake = () => {
    taking.abort();
    call();
  };
  element.addEventListener("click", onTake, { signal });
  element.addEventListener("focusin", onTake, { signal });
  element.addEventListener("touchstart", ({ touches }) => touches.length > 1 && onTake(), { signal, passive: true });
  return () => taking.abort();
}
