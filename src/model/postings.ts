import type { CodeColumn, ListColumn } from "./columns.ts";

/** The rows by code, ascending: those of code `c` are `rows[offsets[c]]` up to `rows[offsets[c + 1]]`, without the last. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/** Which rows have which code of a column. */
export function postingsOf(column: CodeColumn | ListColumn): Postings {
  return "codes" in column ? postingsOfCodes(column) : postingsOfLists(column);
}

function postingsOfCodes({ codes, size }: CodeColumn): Postings {
  const { offsets, next } = offsetsOf(codes, size);
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  }
  return { offsets, rows };
}

function postingsOfLists({ offsets: ends, values, size }: ListColumn): Postings {
  const { offsets, next } = offsetsOf(values, size);
  const rows = new Uint32Array(values.length);
  let place = 0;
  for (let row = 0; row + 1 < ends.length; row += 1) {
    const end = ends[row + 1] ?? 0;
    for (; place < end; place += 1) {
      const code = values[place] ?? 0;
      const at = next[code] ?? 0;
      rows[at] = row;
      next[code] = at + 1;
    }
  }
  return { offsets, rows };
}

function offsetsOf(codes: Uint8Array | Uint16Array | Uint32Array, size: number) {
  const offsets = new Uint32Array(size + 1);
  for (let at = 0; at < codes.length; at += 1) {
    const after = (codes[at] ?? 0) + 1;
    offsets[after] = (offsets[after] ?? 0) + 1;
  }
  for (let code = 0; code < size; code += 1) offsets[code + 1] = (offsets[code + 1] ?? 0) + (offsets[code] ?? 0);
  return { offsets, next: offsets.slice() };
}
