import { type Label, shift } from "./labels.ts";
import type { MapModel } from "./map-model.ts";
import { layoutNumbers } from "./mark-numbers.ts";
import { type Group, homeRadiusPx } from "./places.ts";
import { type Pixel, projector } from "./projection.ts";
import { isDim, layoutRing } from "./scene.ts";

/** Beyond the edge of the picture a mark may still be seen by so many pixels, and a name by more. */
const edgePx = { mark: 24, name: 240 } as const;

/** What stands on the lines, the same over the drawing and over MapLibre: where lines end, marks, and names. */
export function Marks({ model }: { readonly model: MapModel }) {
  const frame = model.frame.value;
  const lit = model.lit.value;
  const project = projector(frame);
  const pixelOf = (point: Group["point"], beyond: number) => {
    const at = project(point);
    if (at === undefined) return undefined;
    const [x, y] = at;
    const isSeen = x > -beyond && y > -beyond && x < frame.width + beyond && y < frame.height + beyond;
    return isSeen ? at : undefined;
  };
  const marks = model.groups.value.toReversed().flatMap((group) => {
    const at = pixelOf(group.point, edgePx.mark);
    return at === undefined ? [] : [{ group, at }];
  });
  const names = model.labels.value.flatMap(({ point, box }) => {
    const at = project(point);
    return at === undefined ? [] : [shift(box, at)];
  });
  const numbers = layoutNumbers(marks, names);
  return (
    <>
      <g class={lit === undefined ? undefined : "is-dim"}>
        {model.ends.value.map(({ key, point }) => {
          const at = pixelOf(point, edgePx.mark);
          return at && <circle key={key} class="map-place" cx={round(at[0])} cy={round(at[1])} r={1.8} />;
        })}
      </g>
      {marks.map(({ group, at }) => (
        <GroupMark key={group.key} group={group} at={at} number={numbers.get(group.key)} isPale={isDim(group, lit)} />
      ))}
      {model.labels.value.map((label) => {
        const at = pixelOf(label.point, edgePx.name);
        return at && <Name key={label.key} label={label} at={at} className={nameClass(label, lit)} />;
      })}
      {model.litNames.value.map((label) => {
        const at = pixelOf(label.point, edgePx.name);
        return at && <Name key={label.key} label={label} at={at} className="map-label is-lit" />;
      })}
    </>
  );
}

function nameClass({ isHome, group }: Label, lit: ReadonlySet<string> | undefined): string {
  if (isHome) return "map-label map-label-home";
  return group !== undefined && isDim(group, lit) ? "map-label is-dim" : "map-label";
}

interface NameProps {
  readonly label: Label;
  readonly at: Pixel;
  readonly className: string;
}

function Name({ label: { text, dx, dy, anchor }, at: [x, y], className }: NameProps) {
  return (
    <text class={className} x={round(x + dx)} y={round(y + dy)} text-anchor={anchor}>
      {text}
    </text>
  );
}

interface GroupMarkProps {
  readonly group: Group;
  readonly at: Pixel;
  /** Where its number stands, from the middle; it may have none. */
  readonly number: Pixel | undefined;
  readonly isPale: boolean;
}

function GroupMark({ group, at: [x, y], number, isPale }: GroupMarkProps) {
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
      <circle r={round(group.radiusPx)} />
      {number !== undefined && (
        <text
          class="map-mark-number"
          x={number[0] === 0 ? undefined : round(number[0])}
          y={round(number[1] + 3.5)}
          text-anchor="middle"
        >
          {group.partnerships.length}
        </text>
      )}
    </g>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A part of a circle, clockwise from the top; a whole one in two halves, since SVG draws no arc from a point to itself. */
function ringPath(from: number, to: number, radius: number): string {
  if (to - from > 0.999)
    return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}`;
  const at = (turn: number) =>
    `${round(radius * Math.sin(turn * 2 * Math.PI))} ${round(-radius * Math.cos(turn * 2 * Math.PI))}`;
  return `M${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}
