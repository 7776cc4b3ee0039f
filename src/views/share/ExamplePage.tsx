import { h } from "preact";
import { localText, wordsLanguage } from "../../i18n/words.ts";
import type { Settings } from "../../model/atlas.ts";
import { exampleWordsFor } from "./example-words.ts";

/** A page that plays a council's website and embeds the atlas in every way, in the atlas's default language; it stands in `example/`. */
export function ExamplePage({ settings }: { readonly settings: Pick<Settings, "languages" | "home" | "title"> }) {
  const [language = "en"] = settings.languages;
  const words = exampleWordsFor(language);
  const home = localText(settings.home.name, language).text;
  const title = localText(settings.title, language).text;
  return (
    <html lang={wordsLanguage(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>{words.title}</title>
        <link rel="icon" href="../icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="./example.css" />
        <script src="../embed.js" async />
        <script src="./example.js" defer />
      </head>
      <body>
        <main>
          <h1>{words.heading}</h1>
          <p>
            {words.intro} <a href="../webmasters/">{words.guide}</a>
          </p>

          <h2>{words.growing}</h2>
          <Explained text={words.growingHow} />
          <Frame query="embed=map&kind=twinning&look=light" title={words.mapOfTwinnings(home)} />

          <h2>{words.fixed}</h2>
          <Explained text={words.fixedHow} />
          <Frame
            query="embed=list&filters=locked&kind=twinning&look=host"
            title={words.listOfTwinnings(home)}
            height={480}
            data-fixed
          />

          <h2>{words.element}</h2>
          <Explained text={words.elementHow} />
          <p class="buttons">
            <button type="button" data-kind="">
              {words.allKinds}
            </button>
            <button type="button" data-kind="twinning">
              {words.twinnings}
            </button>
            <button type="button" data-kind="award">
              {words.awards}
            </button>
          </p>
          {h(
            "partnership-atlas",
            { id: "element", lang: language, embed: "timeline", title: words.timeline(home) },
            <a href="../">{title}</a>,
          )}
          <p>
            {words.event}: <output id="event">—</output>
          </p>

          <h2>{words.closed}</h2>
          <Explained text={words.closedHow} />
          <Frame query="embed=timeline&kind=award" title={words.timelineOfAwards(home)} sandbox="allow-scripts" />
        </main>
      </body>
    </html>
  );
}

interface FrameProps {
  readonly query: string;
  readonly title: string;
  readonly height?: number;
  readonly sandbox?: string;
  readonly "data-fixed"?: boolean;
}

function Frame({ query, height = 640, ...attributes }: FrameProps) {
  return <iframe src={`../?${query}`} width="640" height={height} loading="lazy" {...attributes} />;
}

function Explained({ text }: { readonly text: string }) {
  return <p>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}</p>;
}
