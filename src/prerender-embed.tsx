import renderToString from "preact-render-to-string";
import type { Atlas } from "./model/atlas.ts";
import type { Day } from "./model/edtf.ts";
import { oembedFile, publishOembed, thumbnailFile, thumbnailSize } from "./publish/oembed.ts";
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

/** What sites that embed by link ask for: an answer a page, and a picture a language. */
export function* embedFiles(atlas: Atlas, places: readonly Place[], day: Day): Generator<SiteFile> {
  const { languages } = atlas.settings;
  for (const place of places) {
    yield { file: oembedFile(place, languages), text: `${JSON.stringify(publishOembed(atlas, place))}\n` };
  }
  for (const language of languages) yield { file: thumbnailFile(language), text: drawThumbnail(atlas, language, day) };
}

/** The drawn map, light, with its colours written into it: a picture has no style sheet, and the policy allows none within. */
function drawThumbnail(atlas: Atlas, language: string, day: Day): string {
  const store = createStore(atlas, { selection: defaultSelection, language, problems: [], today: day, root: "./" });
  const [light = ""] = tokens.split("@media (prefers-color-scheme: dark)");
  const { width, height } = thumbnailSize;
  const html = renderToString(<Drawing model={createMapModel(store)} />);
  const drawing = html
    .slice(html.indexOf("<svg"), html.lastIndexOf("</svg>") + "</svg>".length)
    .replace(
      /^<svg(?: class="[^"]*")?([^>]*)>/,
      (_, attributes: string) =>
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="system-ui, sans-serif"${attributes}>` +
        '<rect class="map-sea" width="100%" height="100%"></rect>',
    );
  return paintSvg(drawing, light);
}
