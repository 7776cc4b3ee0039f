import type { Line, Point } from "./canvas.ts";

/** The lines of a path in the words that our drawings use: `M`, `L`, `l`, `A` of circles, `z`. Throws on any other. */
export function readPath(d: string): readonly Line[] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = sizes.get(command);
    if (size === undefined) throw new Error(`a path that no picture is made of: ${command}`);
    if (command === "M") lines.push([]);
    const line = lines.at(-1) ?? [];
    const [start] = line;
    if (command === "z" && start !== undefined) [x, y] = start;
    for (let at = 0; at + size <= numbers.length && size > 0; at += size) {
      const [radius = 0, , , isLarge = 0, isClockwise = 0] = numbers.slice(at);
      const [dx = 0, dy = 0] = numbers.slice(at + size - 2);
      const to: Point = command === "l" ? [x + dx, y + dy] : [dx, dy];
      if (command === "A") line.push(...roundTo([x, y], to, radius, isLarge === 1, isClockwise === 1));
      line.push(to);
      [x, y] = to;
    }
    if (command === "z" && start !== undefined) line.push(start);
  }
  return lines;
}

/** How many numbers each takes at a time. */
const sizes: ReadonlyMap<string, number> = new Map([
  ["M", 2],
  ["L", 2],
  ["l", 2],
  ["A", 7],
  ["z", 0],
]);

/** The points of a circle between two of its points, the last left out. */
function roundTo([x0, y0]: Point, [x1, y1]: Point, radius: number, isLarge: boolean, isClockwise: boolean): Line {
  const half = Math.hypot(x1 - x0, y1 - y0) / 2;
  const away = Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) * (isLarge === isClockwise ? -1 : 1);
  const [cx, cy] = [
    (x0 + x1) / 2 + (away * (y0 - y1)) / (2 * half || 1),
    (y0 + y1) / 2 + (away * (x1 - x0)) / (2 * half || 1),
  ];
  const from = Math.atan2(y0 - cy, x0 - cx);
  const turn = Math.atan2(y1 - cy, x1 - cx) - from;
  const whole = 2 * Math.PI;
  const angle = isClockwise ? (turn + whole) % whole : (turn - whole) % whole;
  const steps = Math.max(2, Math.ceil(Math.abs(angle) * 8));
  return Array.from({ length: steps - 1 }, (_, index) => {
    const at = from + (angle * (index + 1)) / steps;
    return [cx + radius * Math.cos(at), cy + radius * Math.sin(at)];
  });
}

/** A circle as a ring. */
export function circle([x, y]: Point, radius: number): Line {
  return Array.from({ length: 33 }, (_, index) => {
    const at = (index / 32) * 2 * Math.PI;
    return [x + radius * Math.cos(at), y + radius * Math.sin(at)];
  });
}

/** Lines cut into dashes; lengths of dash and gap by turns, empty for none. */
export function dashed(lines: readonly Line[], pattern: readonly number[]): readonly Line[] {
  if (!pattern.some((length) => length > 0)) return lines;
  return lines.flatMap((line) => dashesOf(line, pattern));
}

function dashesOf(line: Line, pattern: readonly number[]): readonly Line[] {
  const dashes: Point[][] = [];
  let [part, left] = [0, pattern[0] ?? 0];
  let dash: Point[] = line.slice(0, 1);
  for (const [index, to] of line.entries()) {
    let from = line[index - 1] ?? to;
    for (let rest = distance(from, to); rest > left; rest = distance(from, to)) {
      const share = left / rest;
      from = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      if (part % 2 === 0) dashes.push([...dash, from]);
      dash = [from];
      part += 1;
      left = Math.max(0.01, pattern[part % pattern.length] ?? 0);
    }
    left -= distance(from, to);
    dash.push(to);
  }
  return part % 2 === 0 ? [...dashes, dash] : dashes;
}

const distance = ([x0, y0]: Point, [x1, y1]: Point) => Math.hypot(x1 - x0, y1 - y0);
