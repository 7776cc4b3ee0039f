import { type ReadonlySignal, type Signal, useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Store } from "../../state/store.ts";
import { type Grouping, groupsBy } from "./groupings.ts";
import { type Cell, entryOf } from "./moves.ts";
import { type Lane, layoutLanes, packLanes } from "./plan.ts";
import { type TimeScale, timeScale, yearsOf } from "./scale.ts";
import { standingOf } from "./standing.ts";
import { traceOf } from "./trace.ts";

/** What the timeline knows besides the store: how it is laid out and where the focus is. */
export interface Timeline {
  readonly store: Store;
  readonly grouping: Signal<Grouping>;
  readonly foldedLanes: Signal<ReadonlySet<string>>;
  /** Of the part that has the scale; a guess until the page is drawn. */
  readonly widthPx: Signal<number>;
  readonly scale: ReadonlySignal<TimeScale>;
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  readonly hasUndated: ReadonlySignal<boolean>;
  /** The cell last used. */
  readonly lastCell: Signal<Cell | undefined>;
  /** The cell that Tab reaches. */
  readonly entry: ReadonlySignal<Cell | undefined>;
  /** The mark that the pointer or the focus rests on, and so has its words beside it. */
  readonly told: Signal<Told | undefined>;
  /** Lights a mark everywhere and says its words beside it; nothing where there is none. */
  readonly tell: (told: Told | undefined) => void;
  readonly fold: (lanes: readonly string[], isFolded: boolean) => void;
}

export interface Told extends Cell {
  /** Where the pointer met it, from the left of the window. */
  readonly clientX?: number;
}

const guessedWidthPx = 600;

/** Everything drawn follows from the store and these signals; what filters change is laid out again, not packed again. */
export function useTimeline(store: Store): Timeline {
  const grouping = useSignal<Grouping>("theme");
  const foldedLanes = useSignal<ReadonlySet<string>>(new Set());
  const lastCell = useSignal<Cell | undefined>(undefined);
  const told = useSignal<Told | undefined>(undefined);
  const teller = useMemo(() => createTeller(store, told), [store, told]);
  useEffect(() => teller.stop, [teller]);
  const scale = useComputed(() => timeScale(yearsOf(store.columns.value, store.day.value)));
  const traces = useComputed(() =>
    store.atlas.partnerships.map((partnership) =>
      traceOf(
        partnership,
        store.atlas.childrenOf.get(partnership.id) ?? [],
        store.statusOf(partnership),
        store.day.value,
      ),
    ),
  );
  const packed = useComputed(() =>
    packLanes(groupsBy(grouping.value, store.atlas, store.statusOf), traces.value, scale.value),
  );
  const when = useComputed(() => store.selection.value.when);
  const lanes = useComputed(() => {
    const { failed } = store.rows.value;
    return layoutLanes(packed.value, {
      standingOf: (index) => standingOf(failed[index] ?? 0),
      foldedLanes: foldedLanes.value,
      columns: store.columns.value,
      when: when.value,
      scale: scale.value,
    });
  });
  return {
    store,
    grouping,
    foldedLanes,
    widthPx: useSignal(guessedWidthPx),
    scale,
    lanes,
    hasUndated: useComputed(() => traces.value.some(({ isUndated }) => isUndated)),
    lastCell,
    entry: useComputed(() => entryOf(lanes.value, lastCell.value)),
    told,
    tell: teller.tell,
    fold: (ids, isFolded) => {
      const others = [...foldedLanes.value].filter((id) => !ids.includes(id));
      foldedLanes.value = new Set(isFolded ? [...others, ...ids] : others);
    },
  };
}

/** How long words stay while the pointer is on its way to them, or across other marks. */
const lingerMs = 160;

function createTeller(store: Store, told: Signal<Told | undefined>) {
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

/** The element of a cell; a dot is in no id. */
export function cellId({ lane, id }: Cell): string {
  return id === undefined ? `timeline.${lane}` : `timeline.${lane}.${id}`;
}
