import { batch, effect } from "@preact/signals";
import { hydrate, render } from "preact";
import { App } from "./app.tsx";
import { connectLook } from "./embed/look.ts";
import { localText, wordsFor } from "./i18n/words.ts";
import { loadAtlas } from "./load/load.ts";
import type { Atlas } from "./model/atlas.ts";
import { lookupOf } from "./model/filter.ts";
import { StandalonePage, selectionOfPage, withPages } from "./page.tsx";
import { connectHistory } from "./state/history.ts";
import { type Place, readPlace } from "./state/place.ts";
import { defaultSelection, patched, type Selection } from "./state/selection.ts";
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
  const place = knownPlace(readPlace(location.pathname.slice(root.pathname.length), atlas.settings.languages), context);
  const read = readAddress(location.search, context);
  const isPrerendered = html.dataset.day !== undefined && element.hasChildNodes();
  const isOwnPage = place.page.kind !== "home" && location.search === "";
  const selection = patched(openedBy(place.page), read.selection);
  const language = read.language ?? place.language;
  const today = Math.floor(Date.now() / dayMs);

  // What was drawn at build time is taken over as it stands; what the address asks for comes after.
  const store = createStore(atlas, {
    selection: isPrerendered || isOwnPage ? selectionOfPage(atlas, place.page) : selection,
    language: isPrerendered ? place.language : language,
    problems: [],
    today: isPrerendered ? Number(html.dataset.day) : today,
    root: root.href,
  });
  const isSamePage = isPrerendered && (place.page.kind === "home" || isOwnPage);
  if (!isSamePage) element.replaceChildren();
  const page = isOwnPage ? (
    <StandalonePage store={withPages(store, (address) => location.assign(address))} />
  ) : (
    <App store={store} root={root.href} />
  );
  (isSamePage ? hydrate : render)(page, element);
  batch(() => {
    store.today.value = today;
    store.problems.value = read.problems;
    if (!isOwnPage) store.restore(selection, language);
  });
  if (!isOwnPage) {
    connectHistory(store, root, context);
    connectLook(store);
    if (window.parent !== window)
      void import("./embed/frame.ts").then(({ connectFrame }) => connectFrame(store, context, element));
    effect(() => {
      html.lang = store.language.value;
      document.title = localText(atlas.settings.title, store.language.value).text;
    });
  }
  if (html.dataset.ready === undefined) html.dataset.ready = "content";
}

/** A page about something that the data do not have is the home page. */
function knownPlace(place: Place, context: AddressContext): Place {
  const { page } = place;
  const isKnown = page.kind === "home" || context.known(page.kind === "partner" ? "at" : "sel", page.id);
  return isKnown ? place : { ...place, page: { kind: "home" } };
}

function openedBy(page: Place["page"]): Selection {
  return page.kind === "home"
    ? defaultSelection
    : patched(defaultSelection, { [page.kind === "partner" ? "at" : "sel"]: page.id });
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

// The address changes with the language; what the head names must not move with it.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) link.setAttribute("href", link.href);

const element = document.getElementById("atlas");
if (element !== null) void begin(element);
