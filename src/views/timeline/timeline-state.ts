import { type ReadonlySignal, type Signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { type Trace, traceOf } from "../../model/trace.ts";
import type { Store } from "../../state/store.ts";
import { useOncePainted } from "../../ui/near.ts";
import { createRowCloser, hull } from "./close-up.ts";
import { type Bins, binsOf } from "./density.ts";
import { type Grouping, groupsBy } from "./groupings.ts";
import { type Cell, entryOf } from "./moves.ts";
import { isForCanvas, type Lane, layoutLanes, packLanes } from "./plan.ts";
import { type TimeScale, timeScale, yearsOf } from "./scale.ts";
import { standingOf } from "./standing.ts";
import { stripRatio } from "./strip.ts";
import { createTeller, type Told } from "./teller.ts";
import { type Tick, ticksOf } from "./ticks.ts";
import { revealing, type TimeWindow, tileKeyOf, tileOfKey, within } from "./zoom.ts";

/** As lines of time in lanes, or as numbers in a table. */
export const readings = ["line", "heat"] as const;
export type Reading = (typeof readings)[number];

/** What the timeline knows besides the store: how it is laid out, what of it is in sight and where the focus is. */
export interface Timeline {
  readonly store: Store;
  readonly reading: Signal<Reading>;
  readonly grouping: Signal<Grouping>;
  readonly foldedLanes: Signal<ReadonlySet<string>>;
  /** Of the part that has the scale; a guess until the page is drawn. */
  readonly widthPx: Signal<number>;
  /** Over all years, whatever is in sight. */
  readonly scale: ReadonlySignal<TimeScale>;
  /** What the reader has come closer to; `undefined` is the whole. */
  readonly closeUp: Signal<TimeWindow | undefined>;
  readonly isClose: ReadonlySignal<boolean>;
  /** A gesture is under way: rows that came into sight during it stay, so that nothing jumps under the hand. */
  readonly isMoving: Signal<boolean>;
  /** What is in sight: the close-up, or the whole scale. */
  readonly inSight: ReadonlySignal<TimeWindow>;
  /** What rules and labels are drawn for: what is in sight and some more, so that going through time draws nothing anew. */
  readonly tile: ReadonlySignal<TimeWindow>;
  /** How wide the tile is, in pixels. */
  readonly tileWidthPx: ReadonlySignal<number>;
  /** What is labelled of the tile. */
  readonly ticks: ReadonlySignal<readonly Tick[]>;
  readonly yearBins: ReadonlySignal<Bins>;
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  /** Works out what is longest in coming of the lanes: which row each partnership has. */
  readonly prepareLanes: () => void;
  /** There are so many marks that they are better painted than elements of the page. */
  readonly isCrowded: ReadonlySignal<boolean>;
  readonly hasUndated: ReadonlySignal<boolean>;
  /** The cell last used. */
  readonly lastCell: Signal<Cell | undefined>;
  /** The cell that Tab reaches. */
  readonly entry: ReadonlySignal<Cell | undefined>;
  /** The mark that is to get the focus as soon as it is drawn. */
  readonly wanted: Signal<Cell | undefined>;
  /** Brings the focus to a cell, and its place in time into sight. */
  readonly goTo: (cell: Cell) => void;
  /** The mark that the pointer or the focus rests on, and so has its words beside it. */
  readonly told: Signal<Told | undefined>;
  /** Lights a mark everywhere and says its words beside it; nothing where there is none. */
  readonly tell: (told: Told | undefined) => void;
  readonly fold: (lanes: readonly string[], isFolded: boolean) => void;
}

const guessedWidthPx = 600;
/** From how close on a density is told by month: when the whole is halved so many times. */
const monthsFromLevel = 4;

/** Everything drawn follows from the store and these signals; what filters change is laid out again, not packed again. `isNear` is of the lanes. */
export function useTimeline(store: Store, isNear: ReadonlySignal<boolean>): Timeline {
  const grouping = useSignal<Grouping>("theme");
  const foldedLanes = useSignal<ReadonlySet<string>>(new Set());
  const lastCell = useSignal<Cell | undefined>(undefined);
  const wanted = useSignal<Cell | undefined>(undefined);
  const told = useSignal<Told | undefined>(undefined);
  const teller = useMemo(() => createTeller(store, told), [store, told]);
  useEffect(() => teller.stop, [teller]);
  const scale = useComputed(() => timeScale(yearsOf(store.columns.value, store.day.value)));
  const { closeUp, isMoving, inSight, seen, tile, level } = useWindow(scale);
  const traceAt = useComputed(() => tracesOf(store));
  const packed = useComputed(() =>
    packLanes(groupsBy(grouping.value, store.atlas, store.statusOf), traceAt.value, scale.value),
  );
  const when = useComputed(() => store.selection.value.when);
  const yearBins = useComputed(() => binsOf(store.columns.value, scale.value, when.value, "year"));
  const monthBins = useComputed(() => binsOf(store.columns.value, scale.value, when.value, "month"));
  const isByMonth = useComputed(() => level.value >= monthsFromLevel);
  // Within half a pixel on a wide screen, however close.
  const decimals = useComputed(() => 1 + Math.ceil(level.value * Math.log10(2)));
  const rows = useOncePainted(store.rows, isNear);
  const laidOut = useComputed(() => {
    const { failed } = rows.value;
    return layoutLanes(packed.value, {
      standingOf: (index) => standingOf(failed[index] ?? 0),
      foldedLanes: foldedLanes.value,
      columns: store.columns.value,
      scale: timeScale(scale.value, decimals.value),
      bins: () => (isByMonth.value ? monthBins.value : yearBins.value),
      tile: () => tile.value,
    });
  });
  const closeRows = useMemo(createRowCloser, []);
  const lanes = useComputed(() => laidOut.value.map((lane) => closeRows(lane, seen.value, scale.value)));
  const widthPx = useSignal(guessedWidthPx);
  const tileRatio = useComputed(() => stripRatio(tile.value, inSight.value));
  const tileWidthPx = useComputed(() => widthPx.value * tileRatio.value);
  const ticks = useComputed(() => ticksOf(tile.value, tileWidthPx.value, store.language.value));
  const goTo = (cell: Cell) => {
    lastCell.value = cell;
    if (cell.id === undefined) return document.getElementById(cellId(cell))?.focus();
    const lane = laidOut.peek().find(({ id }) => id === cell.lane);
    const mark = lane?.marks.find(({ id }) => id === cell.id);
    if (closeUp.peek() !== undefined && mark !== undefined) {
      closeUp.value = revealing(inSight.peek(), mark.trace.head, scale.peek());
    }
    wanted.value = cell;
  };
  return {
    store,
    reading: useSignal<Reading>("line"),
    grouping,
    foldedLanes,
    widthPx,
    scale,
    closeUp,
    isClose: useComputed(() => closeUp.value !== undefined),
    isMoving,
    inSight,
    tile,
    tileWidthPx,
    ticks,
    yearBins,
    lanes,
    prepareLanes: () => void packed.peek(),
    isCrowded: useComputed(() => isForCanvas(laidOut.value)),
    hasUndated: useComputed(() => store.columns.value.undated.includes(1)),
    lastCell,
    entry: useComputed(() => entryOf(laidOut.value, lastCell.value)),
    wanted,
    goTo,
    told,
    tell: teller.tell,
    fold: (ids, isFolded) => {
      const others = [...foldedLanes.value].filter((id) => !ids.includes(id));
      foldedLanes.value = new Set(isFolded ? [...others, ...ids] : others);
    },
  };
}

function useWindow(scale: ReadonlySignal<TimeScale>) {
  const closeUp = useSignal<TimeWindow | undefined>(undefined);
  const isMoving = useSignal(false);
  const inSight = useComputed(() => within(closeUp.value, scale.value) ?? scale.value);
  // All that was in sight since the hand last rested; `undefined` is the whole.
  const seen = useSignal<TimeWindow | undefined>(undefined);
  useSignalEffect(() => {
    const near = within(closeUp.value, scale.value);
    const before = isMoving.value ? seen.peek() : near;
    seen.value = near && before && hull(before, near);
  });
  const tileKey = useComputed(() => tileKeyOf(inSight.value, scale.value));
  const tile = useComputed(() => tileOfKey(tileKey.value, scale.value));
  return { closeUp, isMoving, inSight, seen, tile, level: useComputed(() => tile.value.level) };
}

/** The trace of each partnership by its index, made when first asked for. */
function tracesOf(store: Store): (index: number) => Trace {
  const { partnerships, childrenOf } = store.atlas;
  const day = store.day.value;
  const traces: Trace[] = [];
  return (index) => {
    const known = traces[index];
    if (known !== undefined) return known;
    const partnership = partnerships[index];
    if (partnership === undefined) throw new RangeError(`no partnership ${index}`);
    const trace = traceOf(partnership, childrenOf.get(partnership.id) ?? [], store.statusOf(partnership), day);
    traces[index] = trace;
    return trace;
  };
}

/** The element of a cell; a dot is in no id. */
export function cellId({ lane, id }: Cell): string {
  return id === undefined ? `timeline.${lane}` : `timeline.${lane}.${id}`;
}
