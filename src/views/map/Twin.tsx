import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { kindDash } from "../../theme/colours.ts";
import { InTurn, Prepared } from "../../ui/InTurn.tsx";
import { arcStrength, manyStep } from "./arc-style.ts";
import { flatPath, flatUnits, flatZoom } from "./basemap.ts";
import type { Line } from "./lines.ts";
import { type Ground, outlinesOf } from "./load-ground.ts";
import { Marks } from "./Marks.tsx";
import type { MapModel } from "./map-model.ts";
import { projectRuns } from "./on-screen.ts";
import { type Frame, mercator, projector, worldPx } from "./projection.ts";
import type { Way } from "./ways.ts";
import "./twin.css";

interface TwinProps {
  readonly model: MapModel;
  readonly element: RefObject<SVGSVGElement | null>;
  /** What it shows, in a sentence. */
  readonly description: string;
}

/** The map as a drawing: the first picture, what is printed, and what stays where there is no WebGL. */
export function Twin({ model, element, description }: TwinProps) {
  const frame = model.frame.value;
  // While it has not come the page keeps the land that it was built with.
  const ground = model.ground.value;
  const isGlobe = frame.projection === "globe";
  const litLines = model.litLines.value;
  return (
    <svg
      ref={element}
      class={model.isMeasured.value ? "map-twin" : "map-twin is-unmeasured"}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={description}
    >
      {isGlobe ? (
        <GlobeGround frame={frame} ground={ground} />
      ) : (
        <g transform={flatTransform(frame, ground?.finer)}>
          <Outlines outlines={outlinesOf(ground)} />
        </g>
      )}
      <g transform={isGlobe ? undefined : flatTransform(frame, finerOf(frame))}>
        <InTurn>
          <AllLines model={model} />
        </InTurn>
        <LineGroup lines={litLines} light="lit" frame={frame} />
      </g>
      <InTurn>
        <Prepared by={() => model.labels.peek()}>
          <g>
            <Marks model={model} />
          </g>
        </Prepared>
      </InTurn>
    </svg>
  );
}

function AllLines({ model }: Pick<TwinProps, "model">) {
  const light = model.lit.value === undefined ? "plain" : "dim";
  return (
    <InTurn>
      <LineGroup lines={model.lines.value.lines} light={light} frame={model.frame.value} />
    </InTurn>
  );
}

interface LineGroupProps {
  readonly lines: readonly Line[];
  readonly light: "plain" | "dim" | "lit";
  readonly frame: Frame;
}

/** Lighting a few lines leaves all others as they were drawn. */
function LineGroup({ lines, light, frame }: LineGroupProps) {
  const globe = frame.projection === "globe" ? frame : undefined;
  const isLit = light === "lit";
  const finer = finerOf(frame);
  const paths = useMemo(() => {
    const project = globe && projector(globe);
    return lines.map((line) => (
      <path
        key={line.key}
        class={lineClass(line, isLit)}
        stroke-dasharray={dashOf(line, isLit)}
        d={project === undefined ? flatLinePath(line, flatUnits * finer) : globePath(line, project)}
      />
    ));
  }, [lines, isLit, globe, finer]);
  return <g class={light === "dim" ? "map-arcs is-dim" : "map-arcs"}>{paths}</g>;
}

function lineClass({ kind, arcs, isWeak, isFar }: Line, isLit: boolean): string {
  const many = manyStep(arcs.length);
  return [
    `map-arc map-kind-${kind}`,
    many > 0 && `is-many-${many}`,
    isWeak && "is-weak",
    isLit ? "is-lit" : isFar && "is-far",
  ]
    .filter(Boolean)
    .join(" ");
}

function GlobeGround({ frame, ground }: { readonly frame: Frame; readonly ground: Ground | undefined }) {
  const outline = ground?.globeOutline(frame, ground.basemap);
  if (outline === undefined) return null;
  return (
    <g>
      <path class="map-sphere" d={outline.sphere} />
      <Outlines outlines={outline} />
    </g>
  );
}

/** While there are none the paths keep what the page was built with. */
function Outlines({ outlines }: { readonly outlines: ReturnType<typeof outlinesOf> }) {
  return (
    <>
      <path class="map-land" d={outlines?.land} />
      <path class="map-lake" d={outlines?.lakes} />
      <path class="map-border" d={outlines?.borders} />
      <path class="map-disputed-ground" d={outlines?.disputed} />
      <path class="map-border is-disputed" d={outlines?.disputed} />
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Lines are written as much finer as one has come closer, in powers of two. */
function finerOf({ zoom }: Frame): number {
  return 2 ** Math.max(0, Math.round(zoom));
}

/** Ways are remembered, and so is what is written of them: size and filters change which are drawn. */
const writtenWays = new WeakMap<Way, { readonly units: number; readonly path: string }>();

/** To within a unit. */
function flatLinePath({ way }: Line, units: number): string {
  const known = writtenWays.get(way);
  if (known?.units === units) return known.path;
  const path = flatPath(way, false, units);
  writtenWays.set(way, { units, path });
  return path;
}

function flatTransform({ center, zoom, width, height }: Frame, finer = 1): string {
  const [x, y] = mercator(center);
  const side = worldPx(zoom);
  const left = Math.round((width / 2 - x * side) * 100) / 100;
  const top = Math.round((height / 2 - y * side) * 100) / 100;
  return `translate(${left} ${top}) scale(${Number((2 ** (zoom - flatZoom) / finer).toPrecision(6))})`;
}

function dashOf(line: Line, isLit: boolean): string | undefined {
  const dash = kindDash[line.kind];
  const { widthPx } = arcStrength(line, isLit);
  return dash.length === 0 ? undefined : dash.map((part) => round(part * widthPx)).join(" ");
}

function globePath({ way }: Line, project: ReturnType<typeof projector>): string {
  return projectRuns(way, project)
    .map((run) => `M${run.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`)
    .join("");
}
