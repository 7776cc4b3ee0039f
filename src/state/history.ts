import { effect } from "@preact/signals";
import { readPlace, writePlace } from "./place.ts";
import { type Patch, patched } from "./selection.ts";
import type { Store } from "./store.ts";
import { type AddressContext, readAddress, writeAddress } from "./url.ts";

/** How long a drag rests before the address follows it: browsers refuse more than about 100 changes in 30 s. */
const restMs = 250;

/**
 * Keeps the address and the store the same: steps are entries of the history, drags replace the last one, Back restores.
 * Returns what undoes it. The only place that sees `location`.
 */
export function connectHistory(store: Store, root: URL, context: AddressContext): () => void {
  const { languages } = store.atlas.settings;
  let written = new URL(window.location.href).search;
  let timer: number | undefined;
  let isSettled = true;

  const addressOf = () => {
    const query = writeAddress(store.selection.value);
    const url = new URL(writePlace({ language: store.language.value, page: { kind: "home" } }, languages), root);
    return { search: query === "" ? "" : `?${query}`, path: url.pathname };
  };
  const write = (replace: boolean) => {
    const { search, path } = addressOf();
    if (search === written && path === window.location.pathname) return;
    written = search;
    // In a frame, Back belongs to the page around.
    const method = replace || window.parent !== window ? "replaceState" : "pushState";
    const { hash } = window.location;
    try {
      window.history[method](null, "", `${path}${search}${hash}`);
    } catch {
      // A closed frame may change no more than its query, and a browser that has had enough, nothing.
      writeQueryOnly(`${search === "" ? "?" : `${search}&`}lang=${store.language.value}${hash}`);
    }
  };
  const stop = effect(() => {
    addressOf();
    const kind = store.lastChange.peek();
    if (isSettled) return;
    window.clearTimeout(timer);
    if (kind === "step") write(false);
    else timer = window.setTimeout(() => write(true), restMs);
  });
  isSettled = false;
  const onPopState = () => {
    window.clearTimeout(timer);
    const place = readPlace(window.location.pathname.slice(root.pathname.length), languages);
    const read = readAddress(window.location.search, context);
    const page: Patch =
      place.page.kind === "home" ? {} : { [place.page.kind === "partner" ? "at" : "sel"]: place.page.id };
    written = window.location.search;
    store.problems.value = read.problems;
    isSettled = true;
    store.restore(patched(read.selection, page), read.language ?? place.language);
    isSettled = false;
  };
  window.addEventListener("popstate", onPopState);
  return () => {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener("popstate", onPopState);
  };
}

function writeQueryOnly(query: string): void {
  try {
    window.history.replaceState(null, "", query);
  } catch {
    // The address stays behind; the page does not.
  }
}
