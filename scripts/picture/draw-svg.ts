import { Canvas, type Colour, type Line, type Point } from "./canvas.ts";
import { circle, dashed, readPath } from "./outline.ts";

type Attributes = ReadonlyMap<string, string>;

/** Where a shape lies: scaled, then moved. */
interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface Sheet {
  readonly canvas: Canvas;
  /** Pixels of the picture for one of the drawing. */
  readonly pixels: number;
}

/** Paints a drawing of ours, whose colours are attributes, over the whole width; texts are left out. Strokes keep their width whatever a group's scale is. */
export function drawSvg(svg: string, width: number, height: number): Canvas {
  const canvas = new Canvas(width, height);
  const [, , viewWidth = width] = numbersIn(/viewBox="([^"]*)"/.exec(svg)?.[1] ?? "");
  const pixels = width / viewWidth;
  const groups: { readonly attributes: Attributes; readonly place: Place }[] = [
    { attributes: new Map(), place: { scale: pixels, x: 0, y: 0 } },
  ];
  for (const [, closing, name = "", written = ""] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/g)) {
    const around = groups.at(-1);
    if (around === undefined) throw new Error("a drawing that closes more than it opens");
    if (name === "g" && closing === "/") groups.pop();
    if (closing === "/") continue;
    const attributes: Attributes = new Map([...around.attributes, ...attributesIn(written)]);
    const place = placed(attributesIn(written).get("transform"), around.place);
    if (name === "g") groups.push({ attributes, place });
    const where = name === "rect" ? whole : place;
    const lines = linesOf(name, attributes, canvas).map((line) => moved(line, where));
    if (lines.length > 0) paint({ canvas, pixels }, lines, attributes);
  }
  return canvas;
}

const whole: Place = { scale: 1, x: 0, y: 0 };

function linesOf(name: string, attributes: Attributes, { width, height }: Canvas): readonly Line[] {
  const value = (key: string) => Number(attributes.get(key) ?? 0);
  switch (name) {
    case "path":
      return readPath(attributes.get("d") ?? "");
    case "circle":
      return [circle([value("cx"), value("cy")], value("r"))];
    case "rect":
      return [
        [
          [0, 0],
          [width, 0],
          [width, height],
          [0, height],
        ],
      ];
    default:
      return [];
  }
}

function paint({ canvas, pixels }: Sheet, lines: readonly Line[], attributes: Attributes): void {
  const opacity = Number(attributes.get("opacity") ?? 1);
  const fill = colourOf(attributes.get("fill") ?? "#000000");
  const stroke = colourOf(attributes.get("stroke") ?? "none");
  if (fill !== undefined) canvas.fill(lines, fill, opacity);
  if (stroke === undefined) return;
  const pattern = numbersIn(attributes.get("stroke-dasharray") ?? "").map((length) => length * pixels);
  canvas.stroke(dashed(lines, pattern), Number(attributes.get("stroke-width") ?? 1) * pixels, stroke, opacity);
}

/** Throws where it is neither `none` nor six digits: a name of a colour would come out black. */
function colourOf(text: string): Colour | undefined {
  if (text === "none") return undefined;
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`no colour for a picture: ${text}`);
  }
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function attributesIn(written: string): Attributes {
  return new Map([...written.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]));
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number);
}

function placed(transform: string | undefined, { scale, x, y }: Place): Place {
  const [dx = 0, dy = 0] = numbersIn(/translate\(([^)]*)\)/.exec(transform ?? "")?.[1] ?? "");
  const [own = 1] = numbersIn(/scale\(([^)]*)\)/.exec(transform ?? "")?.[1] ?? "");
  return { scale: scale * own, x: x + dx * scale, y: y + dy * scale };
}

function moved(line: Line, { scale, x, y }: Place): Line {
  return line.map(([px, py]): Point => [px * scale + x, py * scale + y]);
}
