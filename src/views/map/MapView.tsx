import { useComputed, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { localText } from "../../i18n/words.ts";
import type { Store } from "../../state/store.ts";
import { Controls } from "./Controls.tsx";
import { Keys } from "./Keys.tsx";
import { Legend } from "./Legend.tsx";
import { loadGround } from "./load-ground.ts";
import { createMapModel, type MapModel, pointsOf, reachOf } from "./map-model.ts";
import { PlaceList } from "./PlaceList.tsx";
import { projector } from "./projection.ts";
import { Surface } from "./Surface.tsx";
import { countDrawn, singleLineLimit } from "./scene.ts";
import { Tip } from "./Tip.tsx";
import { Twin } from "./Twin.tsx";
import { useEngine } from "./use-engine.ts";
import { usePrinting } from "./use-printing.ts";
import { whenIdle } from "./when-idle.ts";
import { mapWordsFor } from "./words.ts";
import "./map.css";

/** The partnerships on a map: a drawing at once, MapLibre over it when it has arrived. */
export function MapView({ store }: { readonly store: Store }) {
  const model = useMemo(() => createMapModel(store), [store]);
  const canvas = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const engine = useEngine(model, canvas);
  useSize(model, canvas);
  useMoves(model);
  const drawnCount = useComputed(() => countDrawn(model.layout, store.visible.value));
  const language = store.language.value;
  const words = mapWordsFor(language);
  const home = localText(store.atlas.settings.home.name, language).text;
  const visible = store.visible.value;
  const isLive = engine.state === "live";
  const isPrinting = usePrinting();
  return (
    <div class={`map map-${store.selection.value.projection}`} data-drawn-count={drawnCount.value}>
      <Surface model={model} element={surface} setWheel={engine.setWheel}>
        {(!isLive || isPrinting) && <Drawing model={model} />}
        <div ref={canvas} class={isLive ? "map-canvas is-live" : "map-canvas"} aria-hidden="true" />
        <Cursor model={model} />
        <Tip model={model} />
      </Surface>
      <Controls model={model} />
      <Keys model={model} />
      <PlaceList model={model} onClose={() => surface.current?.focus()} />
      {engine.state === "failed" && (
        <p class="map-note" role="status">
          {words.noWebgl}
        </p>
      )}
      {visible.length === 0 && <p class="map-empty">{words.nothingDrawn}</p>}
      <Legend
        visible={visible}
        words={store.words.value}
        mapWords={words}
        language={language}
        home={home}
        isThinned={!isLive && model.arcs.value.length > singleLineLimit}
      />
    </div>
  );
}

/** The map as it stands in the page before, or without, MapLibre. */
export function Drawing({ model }: { readonly model: MapModel }) {
  const { store, groups, labels, arcs, lit, frame, ground } = model;
  useGround(model);
  const language = store.language.value;
  const { settings } = store.atlas;
  const words = mapWordsFor(language);
  const places = groups.value.reduce((sum, group) => sum + group.places.length, 0);
  const description = words.picture(store.visible.value.length, places, localText(settings.home.name, language).text);
  return (
    <Twin
      frame={frame.value}
      scene={{ arcs: arcs.value, groups: groups.value, lit: lit.value }}
      labels={labels.value}
      description={description}
      isMeasured={model.isMeasured.value}
      ground={ground.value}
    />
  );
}

/** Brings the land when the page has nothing better to do. */
function useGround({ ground }: MapModel): void {
  useEffect(() => {
    if (ground.peek() !== undefined) return;
    const load = () =>
      loadGround().then(
        (loaded) => {
          ground.value = loaded;
        },
        // Without it the drawing keeps the land that the page was built with.
        () => {},
      );
    return whenIdle(() => void load());
  }, [ground]);
}

/** Where the keyboard is. */
function Cursor({ model }: { readonly model: MapModel }) {
  const { cursorGroup, frame } = model;
  const group = cursorGroup.value;
  if (group === undefined) return null;
  const at = projector(frame.value)(group.point);
  return at === undefined ? null : <span class="map-cursor" style={{ left: `${at[0]}px`, top: `${at[1]}px` }} />;
}

/** Follows the size of the picture; until the reader moves the map it shows the results at any size. */
function useSize(model: MapModel, element: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      if (width === 0 || height === 0) return;
      model.size.value = { width, height };
      if (model.mover.peek() === undefined) model.fitVisible();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [model, element]);
}

/** Moves the map after the store, and no more than needed: to results outside the picture, and to what was opened elsewhere. */
function useMoves(model: MapModel): void {
  const { store } = model;
  const isFirst = useRef(true);
  useSignalEffect(() => {
    const points = pointsOf(model.layout, store.visible.value);
    if (isFirst.current) isFirst.current = false;
    else if (points.some((point) => !model.isInside(point)) && store.selection.peek().projection === "flat")
      model.fitTo(reachOf(model.layout, store.visible.peek()));
  });
  useSignalEffect(() => {
    const partner = store.openPartner.value;
    const opened = store.openPartnership.value;
    const partnerships = opened === undefined ? [] : [opened];
    const points = partner === undefined ? pointsOf(model.layout, partnerships) : [[partner.lon, partner.lat] as const];
    if (points.every(model.isInside)) return;
    const { layout } = model;
    const place = partner === undefined ? undefined : layout.placeOf.get(partner.id);
    const ways = layout.arcs.filter((arc) => arc.place === place).flatMap(({ pieces }) => pieces.flat());
    model.fitTo([layout.home, ...points, ...(partner === undefined ? reachOf(layout, partnerships) : ways)]);
  });
}
