import { elementCode, frameCode } from "../../embed/embed-code.ts";
import { embedKeys } from "../../embed/embed-keys.ts";
import { localText } from "../../i18n/words.ts";
import { facets } from "../../model/facets.ts";
import { defaultSelection, embedPresets, patched } from "../../state/selection.ts";
import { textPageFrame } from "../../state/text-pages.ts";
import { TextPage } from "../../ui/TextPage.tsx";
import type { ViewProps } from "../view.ts";
import { ca } from "./guide-ca.ts";
import { en } from "./guide-en.ts";
import { es } from "./guide-es.ts";
import type { GuideWords } from "./guide-words.ts";
import { keyValues } from "./key-values.ts";
import { Recipes } from "./Recipes.tsx";
import { shareWordsFor } from "./words.ts";

export const guideWords = { ca, es, en } satisfies Record<string, GuideWords>;
const byLanguage: ReadonlyMap<string, GuideWords> = new Map(Object.entries(guideWords));

/** What stands in the head of the guide. */
export function guideHead(language: string): { readonly title: string; readonly description: string } {
  const { title, intro } = byLanguage.get(language) ?? en;
  return { title, description: intro };
}

interface WebmastersPageProps extends ViewProps {
  /** Address of the atlas's root, relative to the page. */
  readonly root: string;
}

/** How to embed, for those who keep council websites; complete without a script. */
export function WebmastersPage({ store, root }: WebmastersPageProps) {
  const language = store.language.value;
  const words = byLanguage.get(language) ?? en;
  const share = shareWordsFor(language);
  const { settings } = store.atlas;
  const atlas = localText(settings.title, language).text;
  return (
    <TextPage frame={textPageFrame(store, "webmasters")} title={words.title} back={words.atlas}>
      <p>{words.intro}</p>
      <ul>
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p>
        <strong>{words.compose}</strong>
      </p>
      <p>
        <a href={`${root}example/`}>{words.example}</a>
      </p>
      <Ways words={words} base={settings.baseUrl} language={language} title={atlas} />
      <h2>{words.presets}</h2>
      <p>{words.presetsHint}</p>
      <Terms
        names={["embed", share.panels]}
        rows={embedPresets.map((preset) => [preset, share.presets[preset]] as const)}
      />
      <h2>{words.keys}</h2>
      <p>{words.keysHint(facets.join(", "))}</p>
      <Terms
        names={[words.keyName, words.keyMeaning]}
        rows={embedKeys.map((key) => [key, words.keyMeanings[key], keyValues(key, store.atlas)] as const)}
      />
      <h2>{words.heights}</h2>
      <p>{words.heightsText}</p>
      <h2>{words.messages}</h2>
      <p>{words.messagesText}</p>
      <Code text={messageExample(settings.baseUrl)} />
      <h3>{words.events}</h3>
      <Terms names={["type", words.keyMeaning]} rows={words.eventList} />
      <h2>{words.permission}</h2>
      <p>{words.permissionText(settings.frameAncestors.join(", ") || "—")}</p>
      <h2>{words.policy}</h2>
      <p>{words.policyText}</p>
      <h2>{words.closed}</h2>
      <p>{words.closedText}</p>
      <h2>{share.recipes}</h2>
      <Recipes recipes={share.recipeList} />
      <h2>{words.servers}</h2>
      <p>
        {words.serversText} <a href={`${root}_headers`}>_headers</a>, <a href={`${root}nginx.conf`}>nginx.conf</a>,{" "}
        <a href={`${root}apache.conf`}>apache.conf</a> (<code>.htaccess</code>)
      </p>
    </TextPage>
  );
}

interface WaysProps {
  readonly words: GuideWords;
  readonly base: string;
  readonly language: string;
  readonly title: string;
}

function Ways({ words, base, language, title }: WaysProps) {
  const selection = patched(defaultSelection, { embed: "map", kind: { include: ["twinning"], exclude: [] } });
  const address = `${base}?embed=map&kind=twinning&lang=${language}`;
  const script = new URL("embed.js", base).href;
  return (
    <>
      <h2>{words.ways}</h2>
      <p>{words.frame}</p>
      <Code text={frameCode({ address, title, heightPx: 640 })} />
      <p>{words.script}</p>
      <Code text={frameCode({ address, title, heightPx: 640, script })} />
      <p>{words.element}</p>
      <Code text={elementCode({ address, title, script, language, selection })} />
      <p>{words.oembed}</p>
    </>
  );
}

function messageExample(base: string): string {
  const { origin } = new URL(base);
  return [
    'const atlas = document.querySelector("iframe").contentWindow;',
    `atlas.postMessage({ type: "atlas:set", v: 1, state: { theme: "culture", from: 1990 } }, "${origin}");`,
    `atlas.postMessage({ type: "atlas:get", v: 1 }, "${origin}");`,
    "",
    'const element = document.querySelector("partnership-atlas");',
    'element.setAttribute("kind", "twinning");',
    "element.set({ from: 1990, to: null });",
    'element.addEventListener("atlas:select", ({ detail }) => console.log(detail.kind, detail.id));',
  ].join("\n");
}

function Code({ text }: { readonly text: string }) {
  return (
    <pre>
      <code>{text}</code>
    </pre>
  );
}

interface TermsProps {
  readonly names: readonly [string, string];
  /** Values stand below the meaning, as they are written. */
  readonly rows: readonly (readonly [term: string, meaning: string, values?: readonly string[]])[];
}

function Terms({ names, rows }: TermsProps) {
  return (
    <table>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([term, meaning, values = []]) => (
          <tr key={term}>
            <th scope="row">
              <code>{term}</code>
            </th>
            <td>
              {meaning}
              {values.length > 0 && ":"}
              {values.map((value) => [" ", <code key={value}>{value}</code>])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
