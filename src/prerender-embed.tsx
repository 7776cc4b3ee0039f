import renderToString from "preact-render-to-string";
import type { Atlas } from "./model/atlas.ts";
import type { Day } from "./model/edtf.ts";
import { oembedFile, publishOembed, thumbnailSize } from "./publish/oembed.ts";
import type { Place } from "./state/place.ts";
import { defaultSelection } from "./state/selection.ts";
import { createStore } from "./state/store.ts";
import { paintSvg } from "./theme/paint-svg.ts";
import tokens from "./theme/tokens.css?raw";
import { Drawing } from "./views/map/MapView.tsx";
import { createMapModel } from "./views/map/map-model.ts";

/** A file beside the pages. */
export interface SiteFile {
  /** Path below the root of the site. */
  readonly file: string;
  readonly text: string;
}

/** What sites ask for that embed by link: an answer a page. */
export function* embedFiles(atlas: Atlas, places: readonly Place[]): Generator<SiteFile> {
  const { languages } = atlas.settings;
  for (const place of places) {
    yield { file: oembedFile(place, languages), text: `${JSON.stringify(publishOembed(atlas, place))}\n` };
  }
}

/** Pixels of the drawing for one pixel of the picture: letters are left out, lines and marks are as large as on a page. */
const drawingShare = 640 / thumbnailSize.width;

/** The map of everything, light, with its colours written into it: what the picture of the atlas is painted from. */
export function drawThumbnail(atlas: Atlas, day: Day): string {
  const [language = "en"] = atlas.settings.languages;
  const store = createStore(atlas, { selection: defaultSelection, language, problems: [], today: day, root: "./" });
  const model = createMapModel(store);
  model.size.value = { width: thumbnailSize.width * drawingShare, height: thumbnailSize.height * drawingShare };
  model.fitVisible();
  const html = renderToString(<Drawing model={model} />);
  const drawing = html
    .slice(html.indexOf("<svg"), html.lastIndexOf("</svg>") + "</svg>".length)
    .replace(/^<svg[^>]*>/, (svg) => `${svg}<rect class="map-sea"></rect>`);
  const [light = ""] = tokens.split("@media (prefers-color-scheme: dark)");
  return paintSvg(drawing, light);
}
