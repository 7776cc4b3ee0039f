import type { Kind } from "../../model/vocabulary.ts";
import { kindShapes } from "../../theme/shapes.ts";
import type { Extent, LaneMark, PlacedPiece } from "./layout.ts";
import { markSizes, openPx } from "./mark-sizes.ts";
import type { Density, Lane } from "./plan.ts";

/** The colours of the page as it is now. */
export interface Palette {
  readonly text: string;
  readonly page: string;
  readonly kinds: ReadonlyMap<Kind, string>;
  /** How strong that is which lies outside the chosen years, from 0 to 1. */
  readonly paleness: number;
}

export interface LanePicture {
  readonly lane: Lane;
  readonly palette: Palette;
  /** Of what is seen. */
  readonly widthPx: number;
  /** Where the whole scale lies in it, in percent. */
  readonly frame: Extent;
}

const shapes = new Map<Kind, Path2D>();

/** Draws what a lane has to show within the width, as its elements would. */
export function drawLane(context: CanvasRenderingContext2D, picture: LanePicture): void {
  if (picture.lane.density === undefined) drawMarks(context, picture);
  else drawDensity(context, picture, picture.lane.density);
}

function drawDensity(context: CanvasRenderingContext2D, picture: LanePicture, density: Density): void {
  const { lane, palette, widthPx, frame } = picture;
  const { edges } = density.bins;
  const from = edges[0] ?? 0;
  const length = (edges.at(-1) ?? 1) - from;
  const across = (edge: number) => ((frame.x + ((edge - from) / length) * frame.width) / 100) * widthPx;
  const fill = (counts: Uint32Array, strength: number) => {
    context.globalAlpha = strength;
    counts.forEach((count, bin) => {
      const left = Math.round(across(edges[bin] ?? 0));
      const right = Math.round(across(edges[bin + 1] ?? 0));
      if (count === 0 || right < 0 || left > widthPx) return;
      const height = (count / density.most) * lane.heightPx;
      context.fillRect(left, lane.heightPx - height, right - left, height);
    });
  };
  context.fillStyle = palette.text;
  fill(density.all, 0.28);
  fill(density.inside, 0.62);
  context.globalAlpha = 1;
}

function drawMarks(context: CanvasRenderingContext2D, { lane, palette, widthPx, frame }: LanePicture): void {
  const { marks, pitchPx } = lane;
  const sizes = markSizes(pitchPx);
  const across = (x: number) => ((frame.x + (x * frame.width) / 100) / 100) * widthPx;
  for (const mark of marks) {
    const { kind, y, head, pieces, joints, openAt, link, isOutside } = mark;
    const first = Math.min(head, pieces[0]?.x ?? head, link?.x ?? head);
    const lastPiece = pieces.at(-1);
    const last = Math.max(head, lastPiece === undefined ? head : lastPiece.x + lastPiece.width);
    if (across(first) > widthPx + openPx || across(last) < -openPx) continue;
    const colour = palette.kinds.get(kind) ?? "";
    context.fillStyle = colour;
    context.strokeStyle = colour;
    const pale = isOutside ? palette.paleness : 1;
    if (link !== undefined) drawLine(context, across(link.x), across(link.x + link.width), y, pale, [1, 3]);
    for (const piece of pieces)
      drawPiece(context, piece, across(piece.x), across(piece.x + piece.width), mark.y, sizes.barPx, pale);
    context.globalAlpha = 0.62 * pale;
    if (openAt !== undefined) drawTriangle(context, across(openAt), across(openAt) + openPx, y, sizes.barPx);
    context.globalAlpha = pale;
    for (const joint of joints) context.fillRect(across(joint) - 1, y - sizes.barPx, 2, 2 * sizes.barPx);
    drawHead(context, mark, across(head), sizes.headScale, palette.page, colour);
  }
  context.globalAlpha = 1;
}

function drawPiece(
  context: CanvasRenderingContext2D,
  { shape }: PlacedPiece,
  fromPx: number,
  toPx: number,
  y: number,
  barPx: number,
  pale: number,
): void {
  const from = Math.max(-openPx, fromPx);
  const to = Math.max(from + 0.5, Math.min(context.canvas.width + openPx, toPx));
  context.globalAlpha = (shape === "possible" || shape === "future" ? 0.3 : 0.62) * pale;
  switch (shape) {
    case "solid":
    case "possible":
    case "future":
      context.fillRect(from, y - barPx / 2, to - from, barPx);
      break;
    case "rise":
      drawTriangle(context, toPx, fromPx, y, barPx);
      break;
    case "fall":
      drawTriangle(context, fromPx, toPx, y, barPx);
      break;
    case "gap":
      drawLine(context, from, to, y, pale, [1, 3]);
      break;
    case "unknown":
      drawLine(context, from, to, y, 0.7 * pale, []);
      break;
    default:
      shape satisfies never;
  }
}

function drawTriangle(
  context: CanvasRenderingContext2D,
  basePx: number,
  tipPx: number,
  y: number,
  barPx: number,
): void {
  context.beginPath();
  context.moveTo(basePx, y - barPx / 2);
  context.lineTo(basePx, y + barPx / 2);
  context.lineTo(tipPx, y);
  context.fill();
}

function drawLine(
  context: CanvasRenderingContext2D,
  from: number,
  to: number,
  y: number,
  alpha: number,
  dash: readonly number[],
): void {
  context.globalAlpha = alpha;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.stroke();
  context.setLineDash([]);
}

function drawHead(
  context: CanvasRenderingContext2D,
  { kind, y, trace }: LaneMark,
  x: number,
  scale: number,
  page: string,
  colour: string,
): void {
  const shape = shapes.get(kind) ?? new Path2D(kindShapes[kind]);
  shapes.set(kind, shape);
  const isHollow = trace.isDoubtful || trace.status.status === "planned";
  context.translate(x, y);
  context.scale(scale, scale);
  context.fillStyle = isHollow ? page : colour;
  context.strokeStyle = isHollow ? colour : page;
  context.lineWidth = isHollow ? 2.5 : 1;
  context.fill(shape);
  context.stroke(shape);
  context.lineWidth = 1;
  context.scale(1 / scale, 1 / scale);
  context.translate(-x, -y);
}
