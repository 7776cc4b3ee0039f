import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import "../../src/every-language.ts";
import { readAtlas } from "../../src/load/read-atlas.ts";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";
import { defaultSelection } from "../../src/state/selection.ts";
import { createStore } from "../../src/state/store.ts";
import { SourceList } from "../../src/views/detail/SourceList.tsx";
import { firstCity } from "../publish/cities.ts";

it("a source without an address names the file that holds it, and no page to follow", () => {
  const atlas = readAtlas(publishAtlas(firstCity));
  const start = { selection: defaultSelection, language: "ca", problems: [], today: 0, root: "./" };
  const partnership = atlas.partnershipById.get("montpellier-1963")!;
  const html = render(h(SourceList, { store: createStore(atlas, start), partnership, heading: "h3" }));
  const [minutes, leaflet] = html.match(/<li>.*?<\/li>/g)!;
  expect(minutes).toContain('<a href="https://example.org/minutes"');
  expect(leaflet).toContain("<cite>Fullet</cite>");
  expect(leaflet).toContain("leaflet.pdf");
  expect(leaflet).not.toContain("<a ");
});
