import { inflateSync } from "node:zlib";
import type { Picture } from "../../../scripts/picture/png.ts";

/** Reads a PNG of eight bits a channel, red, green and blue, as the format's description has it. Throws on any other and on a wrong check sum. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString("latin1") !== "\x89PNG\r\n\x1a\n") throw new Error("no PNG");
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === "IHDR")?.data ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.subarray(8).toString("hex") !== "0802000000") throw new Error("another kind of PNG");
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
  if (rows.length !== height * (width * 3 + 1)) throw new Error("a row too many or too few");
  return { width, height, rgb: unfiltered(rows, width * 3, height) };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    if (file.readUInt32BE(at + 8 + length) !== checkSum(named)) throw new Error("a wrong check sum");
    chunks.push({ type: named.toString("latin1", 0, 4), data: named.subarray(4) });
    at += 12 + length;
  }
  if (chunks.at(-1)?.type !== "IEND") throw new Error("a PNG without an end");
  return chunks;
}

/** Bit by bit, so that it shares no table with what it checks. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function unfiltered(rows: Buffer, stride: number, height: number): Uint8Array {
  const rgb = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const kind = rows[y * (stride + 1)];
    if (kind !== 0 && kind !== 2) throw new Error(`a filter of another kind: ${kind}`);
    for (let x = 0; x < stride; x++) {
      const above = kind === 0 || y === 0 ? 0 : rgb[(y - 1) * stride + x]!;
      rgb[y * stride + x] = rows[y * (stride + 1) + 1 + x]! + above;
    }
  }
  return rgb;
}
