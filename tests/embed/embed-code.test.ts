import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, elementCode, embedSelection, frameCode, wholeSelection } from "../../src/embed/embed-code.ts";
import { defaultSelection, embedPresets, patched } from "../../src/state/selection.ts";
import { readAddress } from "../../src/state/url.ts";
import { context, randomSelection } from "../state/random-selection.ts";
import { readElements } from "./read-elements.ts";

const script = "https://atles.example/embed.js";
const preset = fc.constantFrom(...embedPresets);

describe("the code of an embed", () => {
  it("is one closed frame with a title, whatever the state and the title are", () => {
    fc.assert(
      fc.property(randomSelection, preset, fc.string(), (selection, chosen, title) => {
        const address = addressOf("https://atles.example/", embedSelection(selection, { preset: chosen }));
        const code = frameCode({ address, title, heightPx: 640 });
        expect(readElements(code)).toEqual([
          {
            name: "iframe",
            attributes: new Map([
              ["src", address],
              ["title", title],
              ["width", "640"],
              ["height", "640"],
              ["style", "width: 100%; border: 0"],
              ["loading", "lazy"],
            ]),
          },
        ]);
        expect(code).toMatch(/<\/iframe>$/);
      }),
    );
  });

  it("needs no style of its own where a script sizes the frame", () => {
    const code = frameCode({ address: "https://atles.example/?embed=map", title: "Mapa", heightPx: 640, script });
    const [frame, loader] = readElements(code);
    expect(frame?.attributes.has("style")).toBe(false);
    expect(loader).toEqual({
      name: "script",
      attributes: new Map([
        ["src", script],
        ["async", ""],
      ]),
    });
  });

  it("gives the element the keys of the address, and a link for where no script runs", () => {
    const selection = patched(defaultSelection, {
      embed: "map",
      theme: { include: ["culture"], exclude: ["peace"] },
      q: '"<&',
    });
    const code = elementCode({
      address: "https://atles.example/?a&b",
      title: "L'atles",
      script,
      language: "es",
      selection,
    });
    const [element, link] = readElements(code);
    expect(element).toEqual({
      name: "partnership-atlas",
      attributes: new Map([
        ["lang", "es"],
        ["theme", "culture,-peace"],
        ["q", '"<&'],
        ["embed", "map"],
        ["title", "L'atles"],
      ]),
    });
    expect(link?.attributes.get("href")).toBe("https://atles.example/?a&b");
  });
});

describe("the address of an embed", () => {
  it("leads back to the same state in the whole atlas", () => {
    fc.assert(
      fc.property(randomSelection, (selection) => {
        const embedded = embedSelection(selection, { preset: "full", look: "dark", filters: "locked" });
        const read = readAddress(
          new URL(addressOf("https://atles.example/", wholeSelection(embedded))).search,
          context,
        );
        expect(read.selection).toEqual(
          patched(selection, {
            embed: undefined,
            look: undefined,
            filters: undefined,
            foreign: undefined,
            sel: undefined,
            at: undefined,
          }),
        );
        expect(read.problems).toEqual([]);
      }),
    );
  });

  it("keeps what is open for a card only", () => {
    const open = patched(defaultSelection, { sel: "boston-1983" });
    expect(embedSelection(open, { preset: "card" }).sel).toBe("boston-1983");
    expect(embedSelection(open, { preset: "map" }).sel).toBeUndefined();
  });
});
