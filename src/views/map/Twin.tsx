import { kindDash } from "../../theme/colours.ts";
import { flatPath, flatZoom } from "./basemap.ts";
import type { Label } from "./labels.ts";
import type { Ground } from "./load-ground.ts";
import { groupRadius, homeRadiusPx, isNumbered, projectRuns } from "./pick.ts";
import type { Group } from "./places.ts";
import { type Frame, mercator, type Pixel, projector, worldPx } from "./projection.ts";
import { isDim, type Light, layoutRing, lightOf, type Scene, type SceneArc, thinArcs } from "./scene.ts";
import "./twin.css";

interface TwinProps {
  readonly frame: Frame;
  readonly scene: Scene;
  readonly labels: readonly Label[];
  /** What it shows, in a sentence. */
  readonly description: string;
  readonly isMeasured: boolean;
  /** While it has not come the page keeps the land that it was built with. */
  readonly ground: Ground | undefined;
}

/** The map as a drawing: the first picture, what is printed, and what stays where there is no WebGL. */
export function Twin({ frame, scene, labels, description, isMeasured, ground }: TwinProps) {
  const isGlobe = frame.projection === "globe";
  const project = projector(frame);
  return (
    <svg
      class={isMeasured ? "map-twin" : "map-twin is-unmeasured"}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={description}
    >
      {isGlobe ? (
        <GlobeGround frame={frame} ground={ground} />
      ) : (
        <g transform={flatTransform(frame)}>
          <Outlines outlines={ground?.flatGround} />
        </g>
      )}
      <g transform={isGlobe ? undefined : flatTransform(frame)}>
        {litLast(scene).map(({ item, light }) => (
          <path
            key={item.arc.key}
            class={`map-arc map-kind-${item.arc.kind}${item.isWeak ? " is-weak" : ""} is-${light}`}
            stroke-dasharray={dashOf(item, light)}
            d={isGlobe ? globePath(item, project) : flatPath(item.arc.pieces, false)}
          />
        ))}
      </g>
      {scene.groups.flatMap(({ places }) =>
        places.slice(1).map(({ key, point }) => {
          const [x, y] = project(point) ?? [];
          return x === undefined || y === undefined ? null : (
            <circle key={key} class="map-place" cx={round(x)} cy={round(y)} r={1.8} />
          );
        }),
      )}
      {scene.groups.toReversed().map((group) => {
        const at = project(group.point);
        return at === undefined ? null : (
          <GroupMark key={group.key} group={group} at={at} isPale={isDim(group, scene.lit)} />
        );
      })}
      {labels.map(({ key, text, x, y, anchor, isHome }) => (
        <text
          key={key}
          class={isHome ? "map-label map-label-home" : "map-label"}
          x={round(x)}
          y={round(y)}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </svg>
  );
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
function Outlines({ outlines }: { readonly outlines: Ground["flatGround"] | undefined }) {
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

function GroupMark({
  group,
  at: [x, y],
  isPale,
}: {
  readonly group: Group;
  readonly at: Pixel;
  readonly isPale: boolean;
}) {
  const radius = groupRadius(group);
  const shift = `translate(${round(x)} ${round(y)})`;
  if (group.isHome)
    return (
      <g transform={shift} class="map-home">
        <circle class="map-home-ground" r={homeRadiusPx + 3} />
        {layoutRing(group.partnerships).map(({ kind, from, to }) => (
          <path key={kind} class={`map-ring map-kind-${kind}`} d={ringPath(from, to, homeRadiusPx)} />
        ))}
        {group.partnerships.length === 0 && <circle class="map-home-ring" r={homeRadiusPx} />}
        <circle class="map-home-dot" r={5} />
      </g>
    );
  return (
    <g transform={shift} class={isPale ? "map-mark is-dim" : "map-mark"}>
      <circle r={round(radius)} />
      {isNumbered(group) && (
        <text class="map-mark-number" y={3.5} text-anchor="middle">
          {group.partnerships.length}
        </text>
      )}
    </g>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

function flatTransform({ center, zoom, width, height }: Frame): string {
  const [x, y] = mercator(center);
  const side = worldPx(zoom);
  const left = Math.round((width / 2 - x * side) * 100) / 100;
  const top = Math.round((height / 2 - y * side) * 100) / 100;
  return `translate(${left} ${top}) scale(${Number((2 ** (zoom - flatZoom)).toPrecision(6))})`;
}

function litLast({ arcs, lit }: Scene) {
  const lighted = thinArcs(arcs).map((item) => ({ item, light: lightOf(lit, [item.arc.partnership]) }));
  return [...lighted.filter(({ light }) => light !== "lit"), ...lighted.filter(({ light }) => light === "lit")];
}

function dashOf({ arc }: SceneArc, light: Light): string | undefined {
  const dash = kindDash[arc.kind];
  const width = light === "lit" ? 2.5 : 1.5;
  return dash.length === 0 ? undefined : dash.map((part) => part * width).join(" ");
}

function globePath({ arc }: SceneArc, project: ReturnType<typeof projector>): string {
  return projectRuns(arc.pieces, project)
    .map((run) => `M${run.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`)
    .join("");
}

/** A part of a circle, clockwise from the top; a whole one in two halves, since SVG draws no arc from a point to itself. */
function ringPath(from: number, to: number, radius: number): string {
  if (to - from > 0.999)
    return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}`;
  const at = (turn: number) =>
    `${round(radius * Math.sin(turn * 2 * Math.PI))} ${round(-radius * Math.cos(turn * 2 * Math.PI))}`;
  return `M${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}
