import type { Encoding } from "../model/problem.ts";

export interface Decoded {
  /** Without a byte order mark and without NUL; every line ends in a line feed, whatever it ended in before. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Lines, from 1, with a byte that the encoding does not have; one entry a line. */
  readonly brokenLines: readonly number[];
  /** Lines with a NUL byte. */
  readonly nulLines: readonly number[];
}

/**
 * Bytes to text. UTF-8 unless the bytes say otherwise:
 * UTF-16 by its mark or by a NUL in every other byte; Windows-1252 when the bytes above 127 do not form UTF-8.
 * A file with both well-formed UTF-8 and a few wrong bytes is UTF-8 that somebody broke.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return { ...decodeAs(bytes, utf16), encoding: "utf-16", brokenLines: [1] };
  const census = countSequences(bytes);
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!byteOrderMark && isWindows1252(census)) return { ...decodeAs(bytes, "windows-1252"), encoding: "windows-1252" };
  const decoded = decodeAs(bytes, "utf-8");
  return { ...decoded, encoding: "utf-8", byteOrderMark, brokenLines: linesOf(bytes, census.wrongAt) };
}

interface Census {
  readonly wellFormed: number;
  /** Offsets of bytes that belong to no well-formed sequence. */
  readonly wrongAt: readonly number[];
  /** Windows-1252 leaves five bytes undefined; a file with one of them is not written in it. */
  readonly hasUndefined: boolean;
}

/**
 * In Windows-1252 an accented capital before a symbol, as in «CAFÉ», is well-formed UTF-8 by accident. It is rare: one such pair
 * among many accented letters does not make the file broken UTF-8.
 */
function isWindows1252({ wellFormed, wrongAt, hasUndefined }: Census): boolean {
  return wrongAt.length > 0 && !hasUndefined && wrongAt.length > 10 * wellFormed;
}

function countSequences(bytes: Uint8Array): Census {
  let wellFormed = 0;
  let hasUndefined = false;
  const wrongAt: number[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const byte = bytes[offset] ?? 0;
    if (byte < 0x80) {
      offset++;
      continue;
    }
    const length = sequenceLength(bytes, offset);
    if (length > 0) wellFormed++;
    else {
      wrongAt.push(offset);
      hasUndefined ||= [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);
    }
    offset += Math.max(1, length);
  }
  return { wellFormed, wrongAt, hasUndefined };
}

/** The length of the well-formed UTF-8 sequence that begins here, 0 if none does. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const [first = 0, second = 0] = [bytes[offset], bytes[offset + 1]];
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let index = 1; index < length; index++) {
    if (((bytes[offset + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const isOverlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const isSurrogate = first === 0xed && second > 0x9f;
  const isBeyondUnicode = first === 0xf4 && second > 0x8f;
  return isOverlong || isSurrogate || isBeyondUnicode ? 0 : length;
}

function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 512);
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const many = sample.length * 0.3;
  if (sample.length < 8) return undefined;
  return odd > many && even < many / 10 ? "utf-16le" : even > many && odd < many / 10 ? "utf-16be" : undefined;
}

function decodeAs(bytes: Uint8Array, label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252") {
  const lines = new TextDecoder(label).decode(bytes).replace(/\r\n?/g, "\n");
  const nulLines = lines.includes("\0")
    ? lines.split("\n").flatMap((line, at) => (line.includes("\0") ? [at + 1] : []))
    : [];
  return { text: lines.replaceAll("\0", ""), byteOrderMark: false, brokenLines: [] as readonly number[], nulLines };
}

/** The lines of ascending byte offsets, each line once; a line ends in LF, CR or CRLF. */
function linesOf(bytes: Uint8Array, offsets: readonly number[]): readonly number[] {
  const lines = new Set<number>();
  let [line, at] = [1, 0];
  for (const offset of offsets) {
    for (; at < offset; at++) {
      if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
    }
    lines.add(line);
  }
  return [...lines];
}
