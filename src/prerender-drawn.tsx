import renderToString from "preact-render-to-string";
import { drawnWords } from "./i18n/drawn-words.ts";
import { localText, wordsLanguage } from "./i18n/words.ts";
import type { Atlas } from "./model/atlas.ts";
import { type FilesOfPart, partLinks } from "./prerender-links.ts";
import { drawnPageFile } from "./publish/drawn-pages.ts";
import { writePlace } from "./state/place.ts";

interface DrawnPageSource {
  readonly atlas: Atlas;
  /** The built `index.html`, whose addresses are relative to the root. */
  readonly template: string;
  readonly filesOf: FilesOfPart;
}

/** One page a language, empty, for all partnerships and partners: the script draws the one that the address names. */
export function* drawnPages({ atlas, template, filesOf }: DrawnPageSource): Generator<{ file: string; html: string }> {
  const { languages, title } = atlas.settings;
  for (const language of languages) {
    const folder = writePlace({ language, page: { kind: "home" } }, languages);
    // It is read as `partnership/…/`, two folders below that of its language.
    const root = `../../${folder === "" ? "" : "../"}`;
    const name = localText(title, language).text;
    const spoken = wordsLanguage(language);
    const noScript = renderToString(
      <noscript lang={spoken === language ? undefined : spoken}>
        <p class="no-script">{drawnWords(language)}</p>
        <p>
          <a href={`${root}${folder}`}>{name}</a>
        </p>
      </noscript>,
    );
    const links = partLinks({ language, page: { kind: "partnership", id: "" } }, root, filesOf);
    const html = template
      .replace(/<html[^>]*>/, () => renderToString(<html lang={language} data-root={root} />).replace("</html>", ""))
      .replace(/<title>[^<]*<\/title>/, () => renderToString(<title>{name}</title>))
      .replaceAll(/(href|src)="\.\//g, (_, attribute: string) => `${attribute}="${root}`)
      .replace(/\s*<\/head>/, (end) => `\n    ${links}${end}`)
      .replace('<div id="atlas"></div>', () => `<div id="atlas"></div>${noScript}`);
    yield { file: `${folder}${drawnPageFile}`, html };
  }
}
