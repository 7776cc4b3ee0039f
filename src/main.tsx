import { batch, effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.tsx";
import { connectLook } from "./embed/look.ts";
import { embedded } from "./embedded-part.ts";
import { firstWordsFor } from "./i18n/first-words.ts";
import { localText, words, wordsFor, wordsLanguage } from "./i18n/words.ts";
import { dataPatienceMs, loadAtlas } from "./load/load.ts";
import { loadWords } from "./load-words.ts";
import type { Atlas } from "./model/atlas.ts";
import { lookupOf } from "./model/filter.ts";
import { selectionOfPage } from "./page-selection.ts";
import { connectHistory } from "./state/history.ts";
import { type Place, readPlace } from "./state/place.ts";
import { defaultSelection, patched, type Selection } from "./state/selection.ts";
import { createStore } from "./state/store.ts";
import { type AddressContext, type ReadAddress, readAddress, writeAddress } from "./state/url.ts";
import { breath } from "./ui/breath.ts";
import { ErrorNote } from "./ui/ErrorNote.tsx";
import { earlyEdits, tellEdits } from "./ui/early-edits.ts";
import { takeOver } from "./ui/InTurn.tsx";
import { openCard } from "./views/detail/open-card.ts";
import { keepOutlines } from "./views/map/load-ground.ts";
import { whenIdle } from "./views/map/when-idle.ts";

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

async function start(atlas: Atlas, element: HTMLElement): Promise<void> {
  const context = addressContext(atlas);
  const place = knownPlace(readPlace(location.pathname.slice(root.pathname.length), atlas.settings.languages), context);
  const read = readAddress(location.search, context);
  const asksNothing = asksForNothing(read, place.language);
  const isOwnPage = place.page.kind !== "home" && asksNothing;
  const isDrawn = html.dataset.day !== undefined && element.hasChildNodes() && asksNothing;
  const selection = patched(openedBy(place.page), read.selection);
  const language = read.language ?? place.language;
  const today = Math.floor(Date.now() / dayMs);

  // What the address asks for at once is brought before anything is drawn, so that nothing is drawn twice.
  const isOpen = selection.sel !== undefined || selection.at !== undefined;
  const isFramed = !isOwnPage && window.parent !== window;
  // Without it the atlas can still be read.
  const frame = isFramed ? import("./embed/frame.ts").catch(reportError) : undefined;
  const [ownPage] = await Promise.all([
    isOwnPage ? import("./page.tsx") : undefined,
    selection.embed === undefined ? undefined : embedded.load(),
    isOpen ? openCard.load() : undefined,
    // Where they do not come the store asks again, and the page says so.
    loadWords(language).catch(() => {}),
  ]);

  // What was drawn at build time, for no address in particular, is taken over as it stands; else all is drawn anew.
  const store = createStore(atlas, {
    selection: asksNothing ? selectionOfPage(atlas, place.page) : selection,
    language: words.has(wordsLanguage(language)) ? language : place.language,
    problems: read.problems,
    today: isDrawn ? Number(html.dataset.day) : today,
    root: root.href,
    learn: loadWords,
  });
  void [store.visible.value, store.facets.value];
  await breath();
  if (!isDrawn) {
    // Nothing of it is seen before all has come.
    html.dataset.asks = selection.embed === undefined && html.dataset.asks !== "all" ? "page" : "all";
    // Nor does the page leave the place where the reader came back to it.
    element.style.minBlockSize = `${element.offsetHeight}px`;
    keepOutlines(element);
    render(null, element);
    element.replaceChildren();
  }
  const edits = earlyEdits(element);
  await takeOver(
    ownPage === undefined ? (
      <App store={store} root={root.href} />
    ) : (
      <ownPage.StandalonePage store={ownPage.withPages(store, (address) => location.assign(address))} />
    ),
    element,
    isDrawn,
  );
  batch(() => {
    store.today.value = today;
    const isShown =
      language === store.language.peek() && writeAddress(selection) === writeAddress(store.selection.peek());
    if (!isOwnPage && !isShown) store.restore(selection, language);
  });
  if (!isOwnPage) {
    connectHistory(store, root, context);
    connectLook(store);
    effect(() => {
      const language = store.language.value;
      // Even the same language has every element drawn anew.
      if (html.lang !== language) html.lang = language;
      document.title = localText(atlas.settings.title, language).text;
    });
  }
  tellEdits(edits);
  // Preact has drawn what the address asks for after this.
  await Promise.resolve();
  if (!isDrawn) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  delete html.dataset.asks;
  element.style.minBlockSize = "";
  // Whoever commands as soon as the atlas says that it is ready is heard.
  (await frame)?.connectFrame(store, context, element);
  if (html.dataset.ready === undefined) html.dataset.ready = "content";
  whenIdle(() => void openCard.load());
}

/** A page about something that the data do not have is the home page. */
function knownPlace(place: Place, context: AddressContext): Place {
  const { page } = place;
  const isKnown = page.kind === "home" || context.known(page.kind === "partner" ? "at" : "sel", page.id);
  return isKnown ? place : { ...place, page: { kind: "home" } };
}

/** Whether an address has no key of ours: what others add to an address, such as where it was shared, changes nothing. */
function asksForNothing({ selection, language, problems }: ReadAddress, pageLanguage: string): boolean {
  const own = writeAddress(patched(selection, { foreign: [] }));
  return own === "" && problems.length === 0 && (language === undefined || language === pageLanguage);
}

function openedBy(page: Place["page"]): Selection {
  return page.kind === "home"
    ? defaultSelection
    : patched(defaultSelection, { [page.kind === "partner" ? "at" : "sel"]: page.id });
}

async function begin(element: HTMLElement): Promise<void> {
  const first = firstWordsFor(html.lang);
  let title = first.failed;
  try {
    const address = new URL("data/atlas.json", root);
    const signal = AbortSignal.timeout(dataPatienceMs);
    const learning = loadWords(html.lang).catch((error: unknown) => {
      title = first.wordsFailed;
      throw error;
    });
    const [atlas] = await Promise.all([loadAtlas(address, signal, breath), learning]);
    title = wordsFor(html.lang).page.partFailed;
    await breath();
    await start(atlas, element);
  } catch (error) {
    delete html.dataset.asks;
    element.style.minBlockSize = "";
    const reason = error instanceof Error ? error.message : String(error);
    const note = document.createElement("div");
    document.body.prepend(note);
    const onAction = () => {
      render(null, note);
      note.remove();
      void begin(element);
    };
    render(<ErrorNote title={title} detail={first.failedWhy(reason)} action={first.retry} onAction={onAction} />, note);
  }
}

// Where another policy than ours refuses the style within the page, its file is asked for.
for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-file]")) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = style.dataset.file ?? "";
  style.dataset.file = link.href;
  if (style.sheet === null) style.replaceWith(link);
}

// The address changes with the language; what the head names must not move with it.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) link.setAttribute("href", link.href);

const element = document.getElementById("atlas");
if (element !== null) void begin(element);
