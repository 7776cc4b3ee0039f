import { effect } from "@preact/signals";
import { localText } from "../i18n/words.ts";
import type { Store } from "../state/store.ts";
import { type AddressContext, writeAddress } from "../state/url.ts";
import { describeState, type FramedState, wishedState } from "./frame-state.ts";
import { heightMessages, readFrameNames } from "./height-messages.ts";
import { mayCommand } from "./host-permission.ts";
import type { AtlasMessage } from "./protocol.ts";
import { readCommand } from "./read-command.ts";

/** How long a change rests before the host hears of it. */
const restMs = 100;

/** Lets the page around a framed atlas know its height and its state, and obeys it where it may. Returns what undoes it. */
export function connectFrame(store: Store, context: AddressContext, content: HTMLElement): () => void {
  const undo = [tellHeight(store, content), tellState(store), obey(store, context), openOutside()];
  return () => {
    for (const step of undo) step();
  };
}

// Heights are no secret, and the origin of the host is not known before it speaks.
const say = (message: unknown) => window.parent.postMessage(message, "*");

/** What the reader chose goes to hosts that may frame the atlas only, wherever the browser says who the host is. */
function tell(store: Store, message: AtlasMessage): void {
  const host = window.location.ancestorOrigins?.[0];
  const { frameAncestors } = store.atlas.settings;
  if (host === undefined || mayCommand(host, frameAncestors, new URL(window.location.href))) say(message);
}

/** Tells the height of the content whenever it changes; the height of the frame has no part in it, so that nothing runs in circles. */
function tellHeight(store: Store, content: HTMLElement): () => void {
  let told = 0;
  let names = readFrameNames(new URL(window.location.href));
  const tellNow = () => {
    const heightPx = Math.ceil(content.getBoundingClientRect().height);
    if (heightPx === told || heightPx === 0 || store.selection.peek().embed === undefined) return;
    told = heightPx;
    for (const message of heightMessages(heightPx, names)) say(message);
  };
  const tellAgain = () => {
    told = 0;
    tellNow();
  };
  const sizes = new ResizeObserver(tellNow);
  sizes.observe(content);
  // A frame that is out of sight is not laid out by itself: what changes in it is measured after a rest.
  let timer: number | undefined;
  const tellSoon = () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      tellNow();
    }, restMs);
  };
  const changes = new MutationObserver(tellSoon);
  changes.observe(content, { subtree: true, childList: true, characterData: true, attributeFilter: ["class", "open"] });
  void document.fonts.ready.then(tellSoon);
  tellSoon();
  const onHashChange = () => {
    const { secret } = readFrameNames(new URL(window.location.href));
    if (secret === undefined) return;
    names = { ...names, secret };
    tellAgain();
  };
  // A host's script that comes late asks again in its own way; the answer gives nothing away.
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && isLateHost(data, names.secret)) tellAgain();
  };
  window.addEventListener("hashchange", onHashChange);
  window.addEventListener("message", onMessage);
  return () => {
    sizes.disconnect();
    changes.disconnect();
    window.clearTimeout(timer);
    window.removeEventListener("hashchange", onHashChange);
    window.removeEventListener("message", onMessage);
  };
}

function isLateHost(data: unknown, secret: string | undefined): boolean {
  if (typeof data === "string") return /^pymxPYMx.{0,200}xPYMxwidthxPYMx\d+(\.\d+)?$/.test(data);
  if (typeof data !== "object" || data === null) return false;
  const fields = new Map<string, unknown>(Object.entries(data));
  return secret !== undefined && fields.get("message") === "ready" && fields.get("secret") === secret;
}

const stateOf = (store: Store): FramedState => ({ selection: store.selection.value, language: store.language.value });

function tellState(store: Store): () => void {
  const title = localText(store.atlas.settings.title, store.language.peek()).text;
  tell(store, { type: "atlas:ready", v: 1, title, state: describeState(stateOf(store)) });
  let timer: number | undefined;
  let told = JSON.stringify(describeState(stateOf(store)));
  const stopState = effect(() => {
    const state = describeState(stateOf(store));
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = JSON.stringify(state);
      if (now === told) return;
      told = now;
      tellNow(store);
    }, restMs);
  });
  let opened = openedIn(store);
  const stopSelect = effect(() => {
    const now = openedIn(store);
    if (now.id === opened.id && now.kind === opened.kind) return;
    opened = now;
    tell(store, { type: "atlas:select", v: 1, ...now });
  });
  return () => {
    window.clearTimeout(timer);
    stopState();
    stopSelect();
  };
}

function tellNow(store: Store): void {
  const query = writeAddress(store.selection.peek());
  const state = describeState({ selection: store.selection.peek(), language: store.language.peek() });
  tell(store, { type: "atlas:state", v: 1, state, query, count: store.visible.peek().length });
}

function openedIn(store: Store) {
  const { sel, at } = store.selection.value;
  if (sel !== undefined) return { kind: "partnership", id: sel } as const;
  return at === undefined ? ({ kind: null, id: null } as const) : ({ kind: "partner", id: at } as const);
}

/** The host is known by its window; what it may do, by its origin. */
function obey(store: Store, context: AddressContext): () => void {
  const { frameAncestors } = store.atlas.settings;
  const own = new URL(window.location.href);
  const onMessage = ({ source, origin, data, isTrusted }: MessageEvent<unknown>) => {
    if (!isTrusted || source !== window.parent || !mayCommand(origin, frameAncestors, own)) return;
    const command = readCommand(data);
    if (command === undefined) return;
    if (command.type === "get") return tellNow(store);
    const now: FramedState = { selection: store.selection.peek(), language: store.language.peek() };
    const wished = wishedState(now, command.state, context);
    if (wished === undefined || JSON.stringify(describeState(wished)) === JSON.stringify(describeState(now))) return;
    store.restore(wished.selection, wished.language);
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}

/** Links out of the atlas leave the frame; in a closed frame, where a new window cannot open, they stay in it. */
function openOutside(): () => void {
  if (window.origin === "null") return () => {};
  const base = document.createElement("base");
  base.target = "_blank";
  document.head.append(base);
  return () => base.remove();
}
