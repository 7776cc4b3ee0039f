import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { localText, wordsLanguage } from "./i18n/words.ts";
import type { Partnership } from "./model/atlas.ts";
import { clearedCriteria, type EmbedPreset, type Patch, patched, type ViewId } from "./state/selection.ts";
import type { Store } from "./state/store.ts";
import { Announcement } from "./ui/Announcement.tsx";
import { EmbeddedDetail } from "./views/detail/EmbeddedDetail.tsx";
import { Chips, chosenCount } from "./views/filters/Chips.tsx";
import { FiltersView } from "./views/filters/FiltersView.tsx";
import { views } from "./views/index.ts";
import { EmbeddedList } from "./views/share/EmbeddedList.tsx";
import { EmbedSource } from "./views/share/EmbedSource.tsx";
import { shareWordsFor } from "./views/share/words.ts";
import { describeResult, figuresOf, sentenceOf } from "./views/summary/describe.ts";
import { SummaryView } from "./views/summary/SummaryView.tsx";
import "./embedded.css";

interface EmbeddedProps {
  readonly store: Store;
  readonly preset: EmbedPreset;
  /** What was wrong with the address. */
  readonly problems: ComponentChildren;
}

/** What stands in a frame of another page: the sentence, the readings asked for, the source and the way to the whole. */
export function Embedded({ store: open, preset, problems }: EmbeddedProps) {
  const locked = useMemo(() => withLockedCriteria(open), [open]);
  const store = open.selection.value.filters === "locked" ? locked : open;
  const language = store.language.value;
  const { settings } = store.atlas;
  const shown = readingsOf(preset, store.selection.value.view);
  const { map: MapView, timeline: TimelineView, list: ListView } = views;
  return (
    <div
      class={`app is-embed embed-${preset}`}
      lang={wordsLanguage(language) === language ? undefined : wordsLanguage(language)}
    >
      <main id="content" class="embed" tabIndex={-1}>
        <h1 class="visually-hidden">{localText(settings.title, language).text}</h1>
        <div class="answer">
          {problems}
          {preset === "card" && <CardSentence store={store} />}
          {preset !== "card" && (shown.includes("list") ? <SummaryView store={store} /> : <Sentence store={store} />)}
          {preset !== "card" && <EmbeddedFilters store={store} />}
        </div>
        <EmbeddedDetail store={store} isAlone={preset === "card"} />
        {(shown.includes("map") || shown.includes("timeline")) && (
          <div class="readings">
            {shown.includes("map") && <MapView store={store} />}
            {shown.includes("timeline") && <TimelineView store={store} />}
          </div>
        )}
        {shown.includes("list") && (
          <EmbeddedList store={store}>
            <ListView store={store} />
          </EmbeddedList>
        )}
      </main>
      <EmbedSource store={store} />
    </div>
  );
}

/** Readers may look around, open and sort, but what is selected stays as the host set it. */
function withLockedCriteria(store: Store): Store {
  return {
    ...store,
    change: (patch, kind) => {
      const kept = Object.entries(patch).filter(([key]) => !Object.hasOwn(clearedCriteria, key));
      // Some of the keys of a Patch are a Patch.
      if (kept.length > 0) store.change(Object.fromEntries(kept) as Patch, kind);
    },
  };
}

function readingsOf(preset: EmbedPreset, view: readonly ViewId[]): readonly ViewId[] {
  switch (preset) {
    case "full":
      return view;
    case "card":
      return [];
    case "map":
    case "timeline":
    case "list":
      return [preset];
    default:
      return preset satisfies never;
  }
}

/** Filters that readers may use unfold within the flow; locked ones are only named. */
function EmbeddedFilters({ store }: { readonly store: Store }) {
  const { filters } = store.words.value;
  const chosen = chosenCount(store.selection.value);
  if (store.selection.value.filters === "locked") return <Chips store={store} isLocked />;
  return (
    <>
      <details class="embedded-filters">
        <summary class="button">{chosen === 0 ? filters.show : filters.showChosen(chosen)}</summary>
        <FiltersView store={store} />
      </details>
      <Chips store={store} />
    </>
  );
}

/** The answer where there is no list for its numbers to lead to. */
function Sentence({ store }: { readonly store: Store }) {
  const visible = store.visible.value;
  const words = store.words.value;
  const sentence = sentenceOf(
    describeResult(figuresOf(visible), store.selection.value, store.atlas, words, store.language.value),
  );
  return (
    <div class="summary">
      <p class="summary-sentence" data-result-count={visible.length}>
        {sentence}
      </p>
      <Announcement text={sentence} />
      {visible.length === 0 && <p class="summary-hint">{words.summary.noneHint}</p>}
    </div>
  );
}

/** A card is about what is open, whatever else matches; what is open does not narrow, so that the count is that of the rest. */
function CardSentence({ store }: { readonly store: Store }) {
  const language = store.language.value;
  const partnership = store.openPartnership.value;
  const partner = store.openPartner.value;
  const shown: readonly Partnership[] =
    partnership !== undefined ? [partnership] : (store.atlas.partnershipsOf.get(partner?.id ?? "") ?? []);
  const count = store.visible.value.length;
  if (shown.length === 0) {
    return (
      <p class="summary-sentence" data-result-count={count}>
        {shareWordsFor(language).embed.nothingOpen}
      </p>
    );
  }
  const figures = figuresOf(shown);
  const selection = patched(store.selection.value, { theme: undefined });
  return (
    <p class="summary-sentence card-sentence" data-result-count={count}>
      {sentenceOf(describeResult(figures, selection, store.atlas, store.words.value, language))}
    </p>
  );
}
