import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { defaultSelection } from "../../../src/state/selection.ts";
import { createStore } from "../../../src/state/store.ts";
import { ListView } from "../../../src/views/list/ListView.tsx";
import { RestOfList } from "../../../src/views/list/RestOfList.tsx";
import { atlasOf } from "../../model/small-atlas.ts";

function idsDrawn(count: number): readonly string[] {
  const atlas = atlasOf({ partnerships: Array.from({ length: count }, (_, i) => ({ id: `p${i}` })) });
  const start = { selection: defaultSelection, language: "ca", problems: [], today: 20_000, root: "./" };
  const store = createStore(atlas, start);
  const html = renderToString(h(ListView, { store })) + renderToString(h(RestOfList, { store }));
  return [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id = ""]) => id);
}

describe("the list without a script", () => {
  it.each([3, 500, 501, 1234])("has each of %i rows once", (count) => {
    const ids = idsDrawn(count);
    expect(new Set(ids).size).toBe(count);
    expect(ids).toHaveLength(count);
  });
});
