import { effect } from "@preact/signals";
import { hydrate, render } from "preact";
import { App } from "./app.tsx";
import { localText, wordsFor } from "./i18n/words.ts";
import { loadAtlas } from "./load/load.ts";
import type { Atlas } from "./model/atlas.ts";
import { lookupOf } from "./model/filter.ts";
import { connectHistory } from "./state/history.ts";
import { readPlace } from "./state/place.ts";
import { patched } from "./state/selection.ts";
import { createStore } from "./state/store.ts";
import { type AddressContext, readAddress } from "./state/url.ts";
import { ErrorNote } from "./ui/ErrorNote.tsx";

/** How long the reader waits for the data before the page says that they do not come. */
const patienceMs = 30_000;
const dayMs = 86_400_000;

const html = document.documentElement;
// The development server answers every path with the same page, whose root is then the server's.
const root = import.meta.env.DEV
  ? new URL(import.meta.env.BASE_URL, location.origin)
  : new URL(html.dataset.root ?? "./", location.href);

function addressContext(atlas: Atlas): AddressContext {
  const lookup = lookupOf(atlas);
  return {
    languages: atlas.settings.languages,
    known: (key, id) => {
      switch (key) {
        case "at":
          return atlas.partnerById.has(id);
        case "sel":
          return atlas.partnershipById.has(id);
        case "story":
          return false;
        default:
          return lookup[key].has(id);
      }
    },
  };
}

function start(atlas: Atlas, element: HTMLElement): void {
  const context = addressContext(atlas);
  const place = readPlace(location.pathname.slice(root.pathname.length), atlas.settings.languages);
  const read = readAddress(location.search, context);
  const { page } = place;
  const opened =
    page.kind === "partnership" && context.known("sel", page.id)
      ? { sel: page.id }
      : page.kind === "partner" && context.known("at", page.id)
        ? { at: page.id }
        : {};
  const store = createStore(atlas, {
    selection: patched({ ...read.selection }, read.selection.sel === undefined ? opened : {}),
    language: read.language ?? place.language,
    problems: read.problems,
    today: Math.floor(Date.now() / dayMs),
    root: root.href,
  });
  connectHistory(store, root, context);
  effect(() => {
    html.lang = store.language.value;
    document.title = localText(atlas.settings.title, store.language.value).text;
  });
  const draw = element.hasChildNodes() ? hydrate : render;
  draw(<App store={store} root={root.href} />, element);
  if (html.dataset.ready === undefined) html.dataset.ready = "content";
}

async function begin(element: HTMLElement): Promise<void> {
  try {
    start(await loadAtlas(new URL("data/atlas.json", root), AbortSignal.timeout(patienceMs)), element);
  } catch (error) {
    const { page } = wordsFor(html.lang);
    const reason = error instanceof Error ? error.message : String(error);
    const note = document.createElement("div");
    document.body.prepend(note);
    const onAction = () => {
      render(null, note);
      note.remove();
      void begin(element);
    };
    render(
      <ErrorNote title={page.failed} detail={page.failedWhy(reason)} action={page.retry} onAction={onAction} />,
      note,
    );
  }
}

const element = document.getElementById("atlas");
if (element !== null) void begin(element);
