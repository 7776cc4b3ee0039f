import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { localText, type Words, wordsFor } from "../i18n/words.ts";
import type { Atlas, Partner, Partnership, Texts } from "../model/atlas.ts";
import { buildColumns, type Columns } from "../model/columns.ts";
import { type Day, isoToDay } from "../model/edtf.ts";
import { createEngine } from "../model/engine.ts";
import type { FacetCounts } from "../model/facets.ts";
import { type Lookup, lookupOf, type RowSelection } from "../model/filter.ts";
import { sortPartnerships } from "../model/order.ts";
import { buildSearchIndex, documentsOf, type SearchIndex, search } from "../model/search.ts";
import { type StatusOnDay, statusOn } from "../model/status.ts";
import { pagePath } from "./page-path.ts";
import type { Place } from "./place.ts";
import { type Patch, patched, type Selection } from "./selection.ts";
import { type AwaitedLanguage, createSpeech } from "./speech.ts";
import type { AddressProblem } from "./url.ts";

/** What the pointer or the focus rests on; every view lights it. */
export interface Highlight {
  readonly partnership?: string;
  readonly partner?: string;
}

/** A step is an entry of the history; a drag is on its way to one. */
export type ChangeKind = "step" | "drag";

export interface Store {
  readonly atlas: Atlas;
  readonly selection: ReadonlySignal<Selection>;
  /** How the selection last changed. */
  readonly lastChange: ReadonlySignal<ChangeKind>;
  readonly language: ReadonlySignal<string>;
  /** A language that was asked for and whose words are on their way or did not come. */
  readonly awaitedLanguage: ReadonlySignal<AwaitedLanguage | undefined>;
  readonly words: ReadonlySignal<Words>;
  /** The reader's day (UTC). */
  readonly today: Signal<Day>;
  /** The day on which status is computed. */
  readonly day: ReadonlySignal<Day>;
  readonly columns: ReadonlySignal<Columns>;
  /** Its arrays are those of the next change too: read them when it changes, keep none. */
  readonly rows: ReadonlySignal<RowSelection>;
  /** What matches, in the order of the list. */
  readonly visible: ReadonlySignal<readonly Partnership[]>;
  /** By the codes of `lookup`; the arrays as in `rows`. */
  readonly facets: ReadonlySignal<FacetCounts>;
  readonly lookup: Lookup;
  /** What `q` is looked for in; it tells where a text matches. */
  readonly searchIndex: ReadonlySignal<SearchIndex>;
  /** The words looked for: changes less often than the selection that holds them. */
  readonly query: ReadonlySignal<string>;
  readonly highlight: Signal<Highlight | undefined>;
  readonly problems: Signal<readonly AddressProblem[]>;
  readonly openPartnership: ReadonlySignal<Partnership | undefined>;
  readonly openPartner: ReadonlySignal<Partner | undefined>;
  readonly statusOf: (partnership: Partnership) => StatusOnDay;
  readonly isVisible: (partnership: Partnership) => boolean;
  readonly change: (patch: Patch, kind?: ChangeKind) => void;
  /** Takes a whole selection, as the history does, and the language as soon as its words have come. */
  readonly restore: (selection: Selection, language: string) => void;
  /** Opens a partnership (and closes the partner), or closes both. */
  readonly open: (id: string | undefined) => void;
  readonly openAt: (partnerId: string | undefined) => void;
  /** The address of the page that a partnership or a partner has of its own, in the reader's language. */
  readonly hrefOf: (page: Place["page"], language?: string) => string;
}

export interface StoreStart {
  readonly selection: Selection;
  readonly language: string;
  readonly problems: readonly AddressProblem[];
  /** The reader's day (UTC). */
  readonly today: Day;
  /** Address of the atlas's root, absolute or relative to the page. */
  readonly root: string;
  /** Brings the words of a language; needed where they have not all come. */
  readonly learn?: (language: string) => Promise<void>;
}

const shownText = (texts: Texts, language: string) => localText(texts, language).text;

/** Everything on screen is computed from the atlas and the selection; views change the selection through the verbs only. */
export function createStore(atlas: Atlas, start: StoreStart): Store {
  const selection = signal(start.selection);
  const lastChange = signal<ChangeKind>("step");
  const { language, awaited, speak } = createSpeech(
    start.language,
    start.learn ?? (() => Promise.reject(new Error("nobody brings words"))),
    () => {
      lastChange.value = "step";
    },
  );
  const lookup: Lookup = lookupOf(atlas);
  const searchIndex = computed(() => buildSearchIndex(documentsOf(atlas)));

  const query = computed(() => selection.value.q);
  const searchMask = computed(() => (query.value === "" ? undefined : search(searchIndex.value, query.value)));
  const asof = computed(() => selection.value.asof);
  const today = signal(start.today);
  const day = computed(() => isoToDay(asof.value ?? "") ?? today.value);
  const columns = computed(() => buildColumns(atlas, day.value));
  const engine = computed(() => createEngine(columns.value, lookup));
  const rows = computed(() => engine.value.update(selection.value, searchMask.value));
  const sort = computed(() => selection.value.sort);
  const sorted = computed(() => sortPartnerships(atlas.partnerships, sort.value, language.value, shownText));
  const visible = computed(() => sorted.value.filter(({ index }) => rows.value.mask[index] === 1));
  const facets = computed(() => rows.value.facets);

  const change = (patch: Patch, kind: ChangeKind = "step") =>
    batch(() => {
      lastChange.value = kind;
      selection.value = patched(selection.value, patch);
    });

  return {
    atlas,
    selection,
    lastChange,
    language,
    awaitedLanguage: awaited,
    words: computed(() => wordsFor(language.value)),
    today,
    day,
    columns,
    rows,
    visible,
    facets,
    lookup,
    searchIndex,
    query,
    highlight: signal(undefined),
    problems: signal(start.problems),
    openPartnership: computed(() => atlas.partnershipById.get(selection.value.sel ?? "")),
    openPartner: computed(() => atlas.partnerById.get(selection.value.at ?? "")),
    statusOf: (partnership) =>
      statusOn(partnership, atlas.childrenOf.get(partnership.id) ?? [], day.value, atlas.settings.presumedTermYears),
    isVisible: ({ index }) => rows.value.mask[index] === 1,
    change,
    restore: (next, nextLanguage) =>
      batch(() => {
        lastChange.value = "step";
        selection.value = next;
        speak(nextLanguage);
      }),
    open: (id) => change({ sel: id, at: undefined }),
    openAt: (id) => change({ at: id, sel: undefined }),
    hrefOf: (page, pageLanguage = language.value) => start.root + pagePath(atlas, { language: pageLanguage, page }),
  };
}
