import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Embedded } from "../../src/embedded.tsx";
import "../../src/every-language.ts";
import { readAtlas } from "../../src/load/read-atlas.ts";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";
import { defaultSelection, embedPresets, type Patch, patched } from "../../src/state/selection.ts";
import { createStore } from "../../src/state/store.ts";
import { firstCity } from "../publish/cities.ts";

const atlas = readAtlas(publishAtlas(firstCity));

function countsIn(preset: (typeof embedPresets)[number], patch: Patch): readonly string[] {
  const selection = patched(defaultSelection, { ...patch, embed: preset });
  const store = createStore(atlas, { selection, language: "ca", problems: [], today: 20_000, root: "./" });
  const html = render(h(Embedded, { store, preset, problems: null }));
  return [...html.matchAll(/data-result-count="(\d+)"/g)].map(([, count = ""]) => count);
}

describe.each(embedPresets)("an embed of the kind %s", (preset) => {
  it("says how many partnerships match, whatever is open", () => {
    expect(countsIn(preset, {})).toEqual(["3"]);
    expect(countsIn(preset, { sel: "suva-2019" })).toEqual(["3"]);
    expect(countsIn(preset, { at: "suva" })).toEqual(["3"]);
    expect(countsIn(preset, { kind: { include: ["twinning"], exclude: [] } })).toEqual(["1"]);
  });
});
