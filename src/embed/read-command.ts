import { embedKeys } from "./embed-keys.ts";
import { type Command, protocolVersion } from "./protocol.ts";

/** A longer state is no state that a reader could have chosen. */
const longestText = 4000;
const longestList = 100;
const keys: ReadonlySet<string> = new Set(embedKeys);

/** Reads a message of a host; `undefined` for whatever is not, in every part, a command of this version. Never throws. */
export function readCommand(message: unknown): Command | undefined {
  if (!isPlain(message)) return undefined;
  const fields = new Map(Object.entries(message));
  if (fields.get("v") !== protocolVersion) return undefined;
  switch (fields.get("type")) {
    case "atlas:get":
      return { type: "get" };
    case "atlas:set": {
      const state = readState(fields.get("state"));
      return state === undefined ? undefined : { type: "set", state };
    }
    default:
      return undefined;
  }
}

function readState(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!isPlain(value)) return undefined;
  const state = new Map<string, string>();
  let length = 0;
  for (const [key, item] of Object.entries(value)) {
    if (!keys.has(key)) return undefined;
    const text = textOf(item);
    length += text?.length ?? 0;
    if (text === undefined || length > longestText) return undefined;
    state.set(key, text);
  }
  return state;
}

/** A value as the address would have it; lists are joined by commas. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    case "boolean":
      return value ? "1" : "";
    case "object":
      if (value === null) return "";
      if (!Array.isArray(value) || value.length > longestList) return undefined;
      return value.every((item) => typeof item === "string" && !item.includes(",")) ? value.join(",") : undefined;
    default:
      return undefined;
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
