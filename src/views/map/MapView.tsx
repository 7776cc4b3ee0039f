import { useComputed, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { localText } from "../../i18n/words.ts";
import type { Partner, Partnership } from "../../model/atlas.ts";
import type { Store } from "../../state/store.ts";
import { breath } from "../../ui/breath.ts";
import { InTurn, Prepared } from "../../ui/InTurn.tsx";
import { usePrinting } from "../../ui/use-printing.ts";
import { flatZoom } from "./basemap.ts";
import { Controls } from "./Controls.tsx";
import { FailureNote } from "./FailureNote.tsx";
import { Legend } from "./Legend.tsx";
import { hands } from "./later-parts.ts";
import { loadGround } from "./load-ground.ts";
import { Marks } from "./Marks.tsx";
import { createMapModel, type MapModel } from "./map-model.ts";
import type { Place } from "./places.ts";
import { projector } from "./projection.ts";
import { pointsOf, reachOf } from "./reach.ts";
import { Surface } from "./Surface.tsx";
import { layoutMap, type MapLayout } from "./scene.ts";
import { Twin } from "./Twin.tsx";
import { useEngine } from "./use-engine.ts";
import { whenIdle } from "./when-idle.ts";
import { mapWordsFor } from "./words.ts";
import "./map.css";

/** From here on the land that the page was built with shows its corners. */
const builtGroundZoom = flatZoom - 0.5;
const noHands = { Keys: undefined, Tip: undefined, PlaceList: undefined } as const;

/** The partnerships on a map: a drawing at once, MapLibre over it when it has arrived. */
export function MapView({ store }: { readonly store: Store }) {
  const layout = useMemo(() => layoutMap(store.atlas), [store]);
  return (
    <InTurn>
      <Prepared by={() => reachOf(layout, store.visible.peek())}>
        <LaidOutMap store={store} layout={layout} />
      </Prepared>
    </InTurn>
  );
}

function LaidOutMap({ store, layout }: { readonly store: Store; readonly layout: MapLayout }) {
  const model = useMemo(() => createMapModel(store, layout), [store, layout]);
  return (
    <InTurn>
      <MapParts model={model} />
    </InTurn>
  );
}

function MapParts({ model }: { readonly model: MapModel }) {
  const { store } = model;
  const canvas = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const engine = useEngine(model, canvas);
  useSize(model, canvas);
  useMoves(model);
  const drawnCount = useComputed(() => model.layout.reachedBy(store.visible.value).placedCount);
  const language = store.language.value;
  const words = mapWordsFor(language);
  const visible = store.visible.value;
  const isLive = engine.state === "live";
  const isPrinting = usePrinting();
  const arrived = hands.arrival.value;
  const { Keys, Tip, PlaceList } = arrived.is === "here" ? arrived.value : noHands;
  const isDrawn = !isLive || isPrinting;
  // The moving map has brought it, and what is printed needs it at once.
  useEffect(() => {
    if (isLive) void bringGround(model);
  }, [model, isLive]);
  return (
    <div class={`map map-${store.selection.value.projection}`} data-drawn-count={drawnCount.value}>
      <h2 class="visually-hidden">{store.words.value.view.map}</h2>
      <Surface model={model} element={surface} isLive={isLive}>
        {isDrawn && (
          <InTurn>
            <Drawing model={model} />
          </InTurn>
        )}
        <div ref={canvas} class={isLive ? "map-canvas is-live" : "map-canvas"} aria-hidden="true" />
        {!isDrawn && <MarksOverlay model={model} />}
        <Cursor model={model} />
        {Tip !== undefined && <Tip model={model} />}
      </Surface>
      <FailureNote engine={engine} words={words} retry={store.words.value.page.retry} />
      <InTurn>
        <Controls model={model} />
      </InTurn>
      {Keys !== undefined && <Keys model={model} />}
      {PlaceList !== undefined && <PlaceList model={model} onClose={() => surface.current?.focus()} />}
      {model.attribution.value && <p class="map-attribution">{model.attribution.value}</p>}
      {visible.length === 0 && <p class="map-empty">{words.nothingDrawn}</p>}
      <InTurn>
        <MapLegend model={model} />
      </InTurn>
    </div>
  );
}

function MapLegend({ model }: { readonly model: MapModel }) {
  const { store, attribution, lines } = model;
  const language = store.language.value;
  return (
    <Legend
      visible={store.visible.value}
      words={store.words.value}
      mapWords={mapWordsFor(language)}
      language={language}
      home={localText(store.atlas.settings.home.name, language).text}
      grain={lines.value.grain}
      isOwnBasemap={attribution.value !== undefined}
    />
  );
}

/** The map as it stands in the page before, or without, MapLibre. */
export function Drawing({ model }: { readonly model: MapModel }) {
  const { store, groups } = model;
  const element = useRef<SVGSVGElement>(null);
  useGround(model, element);
  const language = store.language.value;
  const home = localText(store.atlas.settings.home.name, language).text;
  const places = groups.value.reduce((sum, group) => sum + group.places.length, 0);
  const description = mapWordsFor(language).picture(store.visible.value.length, places, home);
  return <Twin model={model} element={element} description={description} />;
}

/** Marks and names over MapLibre. */
function MarksOverlay({ model }: { readonly model: MapModel }) {
  return (
    <svg class="map-marks" aria-hidden="true">
      <Marks model={model} />
    </svg>
  );
}

/** Brings the land when the page has nothing better to do, unless that which the page was built with will do. */
function useGround(model: MapModel, element: RefObject<SVGSVGElement | null>): void {
  const isWanted = useComputed(() => {
    const { projection, zoom } = model.frame.value;
    const isNear = model.isMeasured.value && zoom > builtGroundZoom;
    return model.ground.value === undefined && (projection === "globe" || isNear);
  }).value;
  useEffect(() => {
    const isBare = element.current?.querySelector(".map-land")?.hasAttribute("d") === false;
    if (isWanted || (isBare && model.ground.peek() === undefined)) return whenIdle(() => void bringGround(model));
    return undefined;
  }, [model, element, isWanted]);
}

async function bringGround({ ground }: MapModel): Promise<void> {
  try {
    ground.value = await loadGround();
  } catch {
    // Without it the drawing keeps the land that it has.
  }
}

/** Where the keyboard is. */
function Cursor({ model }: { readonly model: MapModel }) {
  const { cursorGroup, frame } = model;
  const group = cursorGroup.value;
  if (group === undefined) return null;
  const at = projector(frame.value)(group.point);
  return at === undefined ? null : <span class="map-cursor" style={{ left: `${at[0]}px`, top: `${at[1]}px` }} />;
}

/** Follows the size of the picture; until the map can be moved it shows the results, and what is open, at any size. */
function useSize(model: MapModel, element: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (element.current === null) return;
    let isGone = false;
    const observer = new ResizeObserver(async ([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      if (width === 0 || height === 0) return;
      // The first time there is much to draw anew: not within the picture that is being made.
      if (!model.isMeasured.peek()) await breath();
      if (isGone) return;
      model.size.value = { width, height };
      if (model.mover.peek() !== undefined) return;
      model.fitVisible();
      showOpened(model, model.store.openPartner.peek(), model.store.openPartnership.peek());
    });
    observer.observe(element.current);
    return () => {
      isGone = true;
      observer.disconnect();
    };
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
  useSignalEffect(() => showOpened(model, store.openPartner.value, store.openPartnership.value));
}

/** Moves to what is open where it lies outside of the picture, or where a mark that stands for others too hides it. */
function showOpened(
  { layout, groups, isInside, fitTo, approach }: MapModel,
  partner: Partner | undefined,
  partnership: Partnership | undefined,
): void {
  const opened = partner === undefined ? (partnership?.partners ?? []) : [partner];
  const places = opened.flatMap(({ id }) => layout.placeOf.get(id) ?? []);
  if (places.length === 0) return;
  const reach = [layout.home, ...places.flatMap(layout.reachTo)];
  const isHidden = (place: Place) =>
    groups.peek().some((group) => group.places.length > 1 && group.places.includes(place));
  if (!places.every(({ point }) => isInside(point))) fitTo(reach);
  else if (places.some(isHidden)) approach(reach);
}
