import type { Picture } from "./png.ts";

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];
export type Colour = readonly [red: number, green: number, blue: number];

/** A sheet of pixels to paint on, with smooth edges. */
export class Canvas implements Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
  /** How far each pixel is covered, as differences from its left neighbour. */
  readonly #cover: Float64Array;
  /** Rows that something was added to since it was last painted: the first, and the one after the last. */
  #rows: readonly [first: number, end: number];

  constructor(width: number, height: number) {
    [this.width, this.height] = [width, height];
    this.rgb = new Uint8Array(width * height * 3).fill(255);
    this.#cover = new Float64Array(width * height);
    this.#rows = [height, 0];
  }

  /** Fills closed rings; those that run the other way round are holes. */
  fill(rings: readonly Line[], colour: Colour, opacity = 1): void {
    for (const ring of rings) this.#add(ring);
    this.#paint(colour, opacity);
  }

  /** Draws lines of a width in pixels. */
  stroke(lines: readonly Line[], widthPx: number, colour: Colour, opacity = 1): void {
    for (const line of lines) {
      for (const [index, to] of line.entries()) {
        const from = line[index - 1];
        if (from !== undefined) this.#add(bar(from, to, widthPx));
      }
    }
    this.#paint(colour, opacity);
  }

  #add(ring: Line): void {
    for (const [index, to] of ring.entries()) this.#addEdge(ring.at(index - 1) ?? to, to);
  }

  /** What lies to the right of an edge is covered, or uncovered where the edge runs upwards. */
  #addEdge([x0, y0]: Point, [x1, y1]: Point): void {
    if (y0 === y1) return;
    const direction = y0 < y1 ? 1 : -1;
    const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
    const slope = (x1 - x0) / (y1 - y0);
    const xAt = (y: number) => Math.min(this.width, Math.max(0, x0 + (y - y0) * slope));
    for (let row = Math.max(0, Math.floor(top)); row < Math.min(this.height, bottom); row++) {
      const [from, to] = [Math.max(row, top), Math.min(row + 1, bottom)];
      this.#addSpan(row, xAt(from), xAt(to), (to - from) * direction);
    }
    this.#rows = [Math.min(this.#rows[0], Math.floor(top)), Math.max(this.#rows[1], Math.ceil(bottom))];
  }

  #addSpan(row: number, xFrom: number, xTo: number, amount: number): void {
    const [left, right] = xFrom < xTo ? [xFrom, xTo] : [xTo, xFrom];
    let before = 0;
    for (let column = Math.floor(left); column <= Math.min(this.width - 1, Math.ceil(right)); column++) {
      const now = (areaLeftOf(column + 1, left, right) - areaLeftOf(column, left, right)) * amount;
      this.#more(row * this.width + column, now - before);
      before = now;
    }
  }

  #more(index: number, amount: number): void {
    this.#cover[index] = (this.#cover[index] ?? 0) + amount;
  }

  #paint(colour: Colour, opacity: number): void {
    const [first, last] = this.#rows;
    for (let row = Math.max(0, first); row < Math.min(this.height, last); row++) {
      let sum = 0;
      for (let column = 0; column < this.width; column++) {
        const index = row * this.width + column;
        sum += this.#cover[index] ?? 0;
        this.#cover[index] = 0;
        const share = Math.min(1, Math.abs(sum)) * opacity;
        if (share > 0.002) this.#mix(index * 3, colour, share);
      }
    }
    this.#rows = [this.height, 0];
  }

  #mix(at: number, colour: Colour, share: number): void {
    for (const [channel, value] of colour.entries()) {
      const under = this.rgb[at + channel] ?? 0;
      this.rgb[at + channel] = Math.round(under + (value - under) * share);
    }
  }
}

/** How much of a row one unit high lies between an edge, which crosses it from `left` to `right`, and the column `x`. */
function areaLeftOf(x: number, left: number, right: number): number {
  if (x <= left) return 0;
  return x >= right ? x - (left + right) / 2 : (x - left) ** 2 / (2 * (right - left));
}

/** A piece of a line as a ring; all of them run the same way round, so that none is a hole in another. */
function bar([x0, y0]: Point, [x1, y1]: Point, widthPx: number): Line {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [nx, ny] = [(-(y1 - y0) / length) * (widthPx / 2), ((x1 - x0) / length) * (widthPx / 2)];
  return [
    [x0 + nx, y0 + ny],
    [x1 + nx, y1 + ny],
    [x1 - nx, y1 - ny],
    [x0 - nx, y0 - ny],
  ];
}
