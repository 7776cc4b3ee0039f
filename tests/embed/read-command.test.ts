import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedKeys } from "../../src/embed/embed-keys.ts";
import { wishedState } from "../../src/embed/frame-state.ts";
import { readCommand } from "../../src/embed/read-command.ts";
import { defaultSelection, patched } from "../../src/state/selection.ts";
import { addressKeyNames } from "../../src/state/url.ts";
import { context } from "../state/random-selection.ts";

const now = { selection: patched(defaultSelection, { embed: "map" }), language: "ca" };

/** What a message comes to: the state after it, or nothing at all. */
function outcome(message: unknown) {
  const command = readCommand(message);
  return command?.type === "set" ? wishedState(now, command.state, context) : undefined;
}

describe("a message of a host", () => {
  it("may name every key of the address and no other", () => {
    expect(embedKeys).toEqual(addressKeyNames);
  });

  it("sets the keys that it names and leaves the others", () => {
    const message = {
      type: "atlas:set",
      v: 1,
      state: { kind: ["award", "twinning"], from: 1990, certain: true, lang: "es" },
    };
    expect(outcome(message)).toEqual({
      selection: patched(now.selection, {
        kind: { include: ["award", "twinning"], exclude: [] },
        from: 1990,
        certain: true,
      }),
      language: "es",
    });
  });

  it("takes a key back to its default with null", () => {
    const filtered = { ...now, selection: patched(now.selection, { from: 1990, q: "mar" }) };
    const command = readCommand({ type: "atlas:set", v: 1, state: { from: null } });
    const state = command?.type === "set" ? command.state : new Map();
    expect(wishedState(filtered, state, context)?.selection).toEqual(patched(now.selection, { q: "mar" }));
  });

  it("asks for the state", () => {
    expect(readCommand({ type: "atlas:get", v: 1 })).toEqual({ type: "get" });
  });

  it.each([
    ["of another version", { type: "atlas:set", v: 2, state: { kind: "award" } }],
    ["of a version in words", { type: "atlas:set", v: "1", state: { kind: "award" } }],
    ["of another type", { type: "atlas:state", v: 1, state: { kind: "award" } }],
    ["without a state", { type: "atlas:set", v: 1 }],
    ["with a list for a state", { type: "atlas:set", v: 1, state: ["kind"] }],
    ["with an unknown key", { type: "atlas:set", v: 1, state: { kind: "award", other: "1" } }],
    ["with a key that every object has", { type: "atlas:set", v: 1, state: { constructor: "award" } }],
    ["with an unknown value", { type: "atlas:set", v: 1, state: { kind: "treaty" } }],
    ["with one unknown value among others", { type: "atlas:set", v: 1, state: { kind: "award,treaty" } }],
    ["with an object for a value", { type: "atlas:set", v: 1, state: { kind: { include: ["award"] } } }],
    ["with a value that is not a number", { type: "atlas:set", v: 1, state: { from: Number.NaN } }],
    ["that is huge", { type: "atlas:set", v: 1, state: { kind: "award", q: "a".repeat(5000) } }],
    ["that is a text", '{"type":"atlas:set","v":1,"state":{"kind":"award"}}'],
    ["that is nothing", null],
  ])("%s changes nothing", (_, message) => {
    expect(outcome(message)).toBeUndefined();
  });

  it("changes nothing in 2,000 random forms, and none of them makes it fail", () => {
    const key = fc.oneof(
      fc.constantFrom("type", "v", "state", "__proto__", "constructor", "toString", "kind"),
      fc.string(),
    );
    const noise = fc.anything({ key, maxDepth: 3, withBigInt: true, withDate: true, withMap: true });
    const near = fc.record(
      {
        type: fc.oneof(fc.constantFrom("atlas:set", "atlas:sets", "ATLAS:SET"), noise),
        v: fc.oneof(fc.constantFrom(1, "1", 2), noise),
        state: fc.oneof(fc.dictionary(fc.string(), noise), noise, fc.dictionary(fc.constantFrom(...embedKeys), noise)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(noise, near), (message) => {
        const state = outcome(message);
        // Only an empty wish, or one for what stands already or for a free text, can come of noise.
        if (state === undefined) return;
        expect(
          patched(state.selection, {
            q: undefined,
            from: undefined,
            to: undefined,
            step: undefined,
            certain: undefined,
            embed: "map",
          }),
        ).toEqual(now.selection);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("sent twice says the same as once", () => {
    const message = { type: "atlas:set", v: 1, state: { theme: "climate" } };
    const once = outcome(message);
    const command = readCommand(message);
    expect(once !== undefined && command?.type === "set" ? wishedState(once, command.state, context) : {}).toEqual(
      once,
    );
  });
});
