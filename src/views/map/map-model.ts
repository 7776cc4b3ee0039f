import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Partnership } from "../../model/atlas.ts";
import type { Projection } from "../../state/selection.ts";
import type { Store } from "../../state/store.ts";
import type { Point } from "./great-circle.ts";
import { groupName, type Label, layoutLabels } from "./labels.ts";
import { builtGround, type Ground } from "./load-ground.ts";
import { type ArcOnScreen, type Picked, projectRuns } from "./pick.ts";
import type { Group } from "./places.ts";
import {
  type Camera,
  type Frame,
  fitCamera,
  limitCamera,
  type Pixel,
  projector,
  type Size,
  wholeGlobe,
} from "./projection.ts";
import { layoutMap, litPartnerships, type MapLayout, type SceneArc, selectArcs, selectGroups } from "./scene.ts";

/** What shows a camera: MapLibre once it is there; without it the camera alone moves, and the drawing follows. */
export interface Mover {
  readonly moveTo: (camera: Camera) => void;
}

export interface Tip {
  readonly picked: Picked;
  readonly at: Pixel;
}

/** Where the keyboard is. */
export interface Cursor {
  /** Key of a mark. */
  readonly group: string;
  /** Id of the one of its partnerships that is walked through. */
  readonly partnership?: string;
}

/** What one map on the page knows beside the store: where it looks, and what is shown on top. */
export interface MapModel {
  readonly store: Store;
  readonly layout: MapLayout;
  readonly size: Signal<Size>;
  /** Whether the page has said how large the picture is. */
  readonly isMeasured: ReadonlySignal<boolean>;
  readonly camera: Signal<Camera>;
  readonly projection: ReadonlySignal<Projection>;
  readonly frame: ReadonlySignal<Frame>;
  /** What lies below the marks, once it has come. */
  readonly ground: Signal<Ground | undefined>;
  readonly mover: Signal<Mover | undefined>;
  readonly arcs: ReadonlySignal<readonly SceneArc[]>;
  readonly groups: ReadonlySignal<readonly Group[]>;
  /** Names beside their marks, as they fit where the map has come to rest. */
  readonly labels: ReadonlySignal<readonly Label[]>;
  readonly lit: ReadonlySignal<ReadonlySet<string> | undefined>;
  readonly arcsOnScreen: ReadonlySignal<readonly ArcOnScreen[]>;
  readonly tip: Signal<Tip | undefined>;
  /** The mark whose partners are listed to choose from. */
  readonly listed: Signal<Group | undefined>;
  readonly cursor: Signal<Cursor | undefined>;
  /** The mark that the keyboard is on, unless it has gone. */
  readonly cursorGroup: ReadonlySignal<Group | undefined>;
  readonly keysShown: Signal<boolean>;
  readonly announcement: Signal<string>;
  readonly hint: Signal<"wheel" | "touch" | undefined>;
  readonly project: (point: Point) => Pixel | undefined;
  readonly isInside: (point: Point) => boolean;
  readonly moveTo: (camera: Camera) => void;
  /** A movement has ended. */
  readonly arrive: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly fitTo: (points: readonly Point[]) => void;
  readonly fitVisible: () => void;
  readonly goHome: () => void;
}

/** The size of the picture before the page says how large it is. */
const firstSize: Size = { width: 640, height: 368 };

export function createMapModel(store: Store): MapModel {
  const layout = layoutMap(store.atlas);
  const size = signal(firstSize);
  const projection = computed(() => store.selection.value.projection);
  const start = (at: Size, kind: Projection): Camera =>
    kind === "globe"
      ? wholeGlobe(layout.home, at)
      : (fitCamera(reachOf(layout, store.visible.peek()), at, kind) ?? { center: layout.home, zoom: 1 });
  const camera = signal(start(firstSize, projection.peek()));
  const frame = computed<Frame>(() => ({ ...camera.value, ...size.value, projection: projection.value }));
  const projectNow = computed(() => projector(frame.value));
  /** Marks come apart in steps, not at every movement. */
  const zoomStep = computed(() => Math.round(camera.value.zoom * 4) / 4);
  const arcs = computed(() => {
    store.day.value;
    return selectArcs(layout, store.visible.value, store.statusOf);
  });
  const cursor = signal<Cursor | undefined>(undefined);
  const mover = signal<Mover | undefined>(undefined);
  const project = (point: Point) => projectNow.peek()(point);

  /** How often a movement has ended. */
  const rest = signal(0);
  const groups = computed(() => selectGroups(layout, store.visible.value, zoomStep.value));
  const labels = computed(() => {
    const language = store.language.value;
    rest.value;
    size.value;
    projection.value;
    const here = mover.value === undefined ? frame.value : frame.peek();
    const nameOf = (group: Group) => groupName(group, store.atlas.settings, language);
    return layoutLabels(groups.value, nameOf, projector(here), here);
  });
  /** Where a movement under way will end. */
  let aim: Camera | undefined;
  const moveTo = (wanted: Camera) => {
    const limited = limitCamera(wanted);
    const moving = mover.peek();
    if (moving === undefined) camera.value = limited;
    else {
      moving.moveTo(limited);
      aim = limited;
    }
  };
  const fitTo = (points: readonly Point[]) => {
    const fitted = fitCamera(points, size.peek(), projection.peek());
    if (fitted !== undefined) moveTo(fitted);
  };
  return {
    store,
    layout,
    size,
    isMeasured: computed(() => size.value !== firstSize),
    camera,
    projection,
    frame,
    ground: signal(builtGround),
    mover,
    arcs,
    groups,
    labels,
    lit: computed(() => litPartnerships(store.atlas, store.selection.value, store.highlight.value)),
    arcsOnScreen: computed(() =>
      arcs.value.map((item) => ({ item, runs: projectRuns(item.arc.pieces, projectNow.value) })),
    ),
    tip: signal(undefined),
    listed: signal(undefined),
    cursor,
    cursorGroup: computed(() => groups.value.find(({ key }) => key === cursor.value?.group)),
    keysShown: signal(false),
    announcement: signal(""),
    hint: signal(undefined),
    project,
    isInside: (point) => {
      const pixel = project(point);
      const { width, height } = size.peek();
      return pixel !== undefined && pixel[0] >= 0 && pixel[1] >= 0 && pixel[0] <= width && pixel[1] <= height;
    },
    moveTo,
    arrive: () => {
      aim = undefined;
      rest.value += 1;
    },
    zoomBy: (steps) => {
      const from = aim ?? camera.peek();
      moveTo({ ...from, zoom: from.zoom + steps });
    },
    fitTo,
    fitVisible: () => moveTo(start(size.peek(), projection.peek())),
    goHome: () => moveTo({ center: layout.home, zoom: Math.max(camera.peek().zoom, 3) }),
  };
}

/** Their places and the ways of their arcs, which may bow far beyond them. */
export function reachOf(layout: MapLayout, partnerships: readonly Partnership[]): readonly Point[] {
  const shown = new Set(partnerships);
  const arcs = layout.arcs.filter(({ partnership }) => shown.has(partnership));
  return [...pointsOf(layout, partnerships), ...arcs.flatMap(({ pieces }) => pieces.flat())];
}

/** Home and the places of some partnerships. */
export function pointsOf({ placeOf, home }: MapLayout, partnerships: readonly Partnership[]): readonly Point[] {
  const places = new Set(partnerships.flatMap(({ partners }) => partners.map(({ id }) => placeOf.get(id))));
  return partnerships.length === 0
    ? []
    : [home, ...[...places].flatMap((place) => (place === undefined ? [] : [place.point]))];
}
