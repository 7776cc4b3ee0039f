import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { statuses } from "../../model/vocabulary.ts";
import type { Projection } from "../../state/selection.ts";
import type { Store } from "../../state/store.ts";
import type { Point } from "./great-circle.ts";
import { groupName, type Label, layoutLabels, layoutLitNames, type Named } from "./labels.ts";
import { type Line, type Lines, layoutEnds, layoutLines } from "./lines.ts";
import { builtGround, type Ground } from "./load-ground.ts";
import { type LineOnScreen, projectRuns } from "./on-screen.ts";
import type { Picked } from "./pick.ts";
import type { Group, Place } from "./places.ts";
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
import { reachOf } from "./reach.ts";
import {
  isWeakStatus,
  layoutMap,
  litPartnerships,
  type MapLayout,
  type SceneArc,
  sceneArcs,
  selectGroups,
} from "./scene.ts";

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
  /** Who is to be named for the basemap, where it is not ours. */
  readonly attribution: Signal<string | undefined>;
  readonly mover: Signal<Mover | undefined>;
  readonly arcs: ReadonlySignal<readonly SceneArc[]>;
  /** Settled, like the names, where the map has come to rest. */
  readonly lines: ReadonlySignal<Lines>;
  readonly litLines: ReadonlySignal<readonly Line[]>;
  readonly groups: ReadonlySignal<readonly Group[]>;
  /** Names beside their marks, as they fit where the map has come to rest. */
  readonly labels: ReadonlySignal<readonly Label[]>;
  /** Names of what is lit, where it has none. */
  readonly litNames: ReadonlySignal<readonly Label[]>;
  /** Where lines end beside the marks. */
  readonly ends: ReadonlySignal<readonly Place[]>;
  readonly lit: ReadonlySignal<ReadonlySet<string> | undefined>;
  readonly linesOnScreen: ReadonlySignal<readonly LineOnScreen[]>;
  readonly tip: Signal<Tip | undefined>;
  /** The mark whose partners are listed to choose from. */
  readonly listed: Signal<Group | undefined>;
  readonly cursor: Signal<Cursor | undefined>;
  /** The mark that the keyboard is on, unless it has gone. */
  readonly cursorGroup: ReadonlySignal<Group | undefined>;
  readonly keysShown: Signal<boolean>;
  readonly announcement: Signal<string>;
  readonly hint: Signal<"wheel" | "touch" | undefined>;
  /** Whether the wheel zooms without a key. */
  readonly isWheelFree: Signal<boolean>;
  readonly project: (point: Point) => Pixel | undefined;
  readonly isInside: (point: Point) => boolean;
  readonly moveTo: (camera: Camera) => void;
  /** A movement has ended. */
  readonly arrive: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly fitTo: (points: readonly Point[]) => void;
  /** Comes nearer to some points where that shows them much larger. */
  readonly approach: (points: readonly Point[]) => void;
  readonly fitVisible: () => void;
  readonly goHome: () => void;
}

/** The size of the picture before the page says how large it is. */
const firstSize: Size = { width: 640, height: 368 };

export function createMapModel(store: Store, layout = layoutMap(store.atlas)): MapModel {
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
  const allArcs = computed(() => {
    const { codes } = store.columns.value.status;
    const isWeak = statuses.map(isWeakStatus);
    return sceneArcs(layout, ({ index }) => isWeak[codes[index] ?? 0] ?? false);
  });
  const arcs = computed(() => {
    const { mask } = store.rows.value;
    return allArcs.value.filter(({ arc }) => mask[arc.partnership.index] === 1);
  });
  const cursor = signal<Cursor | undefined>(undefined);
  const mover = signal<Mover | undefined>(undefined);
  const project = (point: Point) => projectNow.peek()(point);

  /** Where the last movement has ended. */
  const restCamera = signal(camera.peek());
  const groups = computed(() => selectGroups(layout, store.visible.value, zoomStep.value));
  const worldGroups = computed(() => selectGroups(layout, store.visible.value, 0));
  /** What is looked through where the map has come to rest; a drawing always rests. */
  const restFrame = computed<Frame>(() =>
    mover.value === undefined ? frame.value : { ...restCamera.value, ...size.value, projection: projection.value },
  );
  const nameOf = computed(() => {
    const language = store.language.value;
    return (group: Named) => groupName(group, store.atlas.settings, language);
  });
  const labels = computed(() => {
    const here = restFrame.value;
    return layoutLabels(groups.value, nameOf.value, projector(here), here);
  });
  const lit = computed(() => litPartnerships(store.atlas, store.selection.value, store.highlight.value));
  const linesOf = (shown: readonly SceneArc[]) =>
    layoutLines({
      layout,
      arcs: shown,
      groups: groups.value,
      worldGroups: () => worldGroups.value,
      isInside: nearOf(restFrame.value),
    });
  const lines = computed(() => linesOf(arcs.value));
  const litLines = computed(() => {
    const ids = lit.value;
    if (ids === undefined) return [];
    return linesOf(arcs.value.filter(({ arc }) => ids.has(arc.partnership.id))).lines;
  });
  /** Where a movement under way will end. */
  let aim: Camera | undefined;
  const moveTo = (wanted: Camera) => {
    const limited = limitCamera(wanted);
    const moving = mover.peek();
    if (moving === undefined) {
      camera.value = limited;
      restCamera.value = limited;
    } else {
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
    attribution: signal(undefined),
    mover,
    arcs,
    lines,
    litLines,
    groups,
    labels,
    litNames: computed(() =>
      layoutLitNames({
        lines: litLines.value,
        groups: groups.value,
        labels: labels.value,
        nameOf: nameOf.value,
        project: projector(restFrame.value),
      }),
    ),
    ends: computed(() => layoutEnds(lines.value.lines, groups.value)),
    lit,
    linesOnScreen: computed(() =>
      lines.value.lines.map((line) => ({ line, runs: projectRuns(line.way, projectNow.value) })),
    ),
    tip: signal(undefined),
    listed: signal(undefined),
    cursor,
    cursorGroup: computed(() => groups.value.find(({ key }) => key === cursor.value?.group)),
    keysShown: signal(false),
    announcement: signal(""),
    hint: signal(undefined),
    isWheelFree: signal(false),
    project,
    isInside: (point) => insideOf(frame.peek(), projectNow.peek())(point),
    moveTo,
    arrive: () => {
      aim = undefined;
      restCamera.value = camera.peek();
    },
    zoomBy: (steps) => {
      const from = aim ?? camera.peek();
      moveTo({ ...from, zoom: from.zoom + steps });
    },
    fitTo,
    approach: (points) => {
      const fitted = fitCamera(points, size.peek(), projection.peek());
      if (fitted !== undefined && fitted.zoom > camera.peek().zoom + 1) moveTo(fitted);
    },
    fitVisible: () => moveTo(start(size.peek(), projection.peek())),
    goHome: () => moveTo({ center: layout.home, zoom: Math.max(camera.peek().zoom, 3) }),
  };
}

function insideOf(frame: Frame, project = projector(frame)): (point: Point) => boolean {
  return (point) => {
    const pixel = project(point);
    return pixel !== undefined && pixel[0] >= 0 && pixel[1] >= 0 && pixel[0] <= frame.width && pixel[1] <= frame.height;
  };
}

/** As `insideOf`, but of a globe that is seen whole nothing is held to lie outside, not even its far side. */
function nearOf(frame: Frame): (point: Point) => boolean {
  const isWhole = frame.projection === "globe" && frame.zoom < wholeGlobe(frame.center, frame).zoom + 1;
  return isWhole ? () => true : insideOf(frame);
}
