import { patched, type Selection } from "../state/selection.ts";
import { type AddressContext, readAddress, writeAddress } from "../state/url.ts";
import type { StateTexts } from "./protocol.ts";

export interface FramedState {
  readonly selection: Selection;
  readonly language: string;
}

/** The state as a host reads it: what differs from the default, and the language. */
export function describeState({ selection, language }: FramedState): StateTexts {
  const own = new URLSearchParams(writeAddress(patched(selection, { foreign: undefined })));
  return Object.fromEntries([["lang", language], ...own]);
}

/** The state after a host's wish; `undefined` where any of its values is unknown: then nothing changes. */
export function wishedState(
  { selection, language }: FramedState,
  wish: ReadonlyMap<string, string>,
  context: AddressContext,
): FramedState | undefined {
  const query = new URLSearchParams(writeAddress(patched(selection, { foreign: undefined })));
  for (const [key, value] of wish) {
    if (value === "") query.delete(key);
    else query.set(key, value);
  }
  const read = readAddress(query.toString(), context);
  if (read.problems.some(({ problem }) => problem === "unknown-value")) return undefined;
  return {
    selection: patched(read.selection, { foreign: selection.foreign }),
    language: read.language ?? language,
  };
}
