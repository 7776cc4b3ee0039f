import {
  addressOf,
  type EmbedChoice,
  elementCode,
  embedSelection,
  frameCode,
  usualHeightPx,
  wholeSelection,
} from "../../embed/embed-code.ts";
import { localText } from "../../i18n/words.ts";
import { localeOf } from "../../model/locale.ts";
import type { EmbedPreset } from "../../state/selection.ts";
import type { Store } from "../../state/store.ts";
import { shareWordsFor } from "./words.ts";

/** What an editor has chosen in the composer. */
export interface Composition extends EmbedChoice {
  readonly language: string;
  /** Absent where the height follows the content. */
  readonly heightPx?: number;
}

export interface Composed {
  /** What the preview shows. */
  readonly address: string;
  /** The same view as a page. */
  readonly link: string;
  readonly title: string;
  readonly code: Readonly<Record<"frame" | "script" | "element", string>>;
}

/** The presets that the present state allows: a card only where one is open. */
export function possiblePresets(store: Store): readonly EmbedPreset[] {
  const isOpen = store.openPartnership.value !== undefined || store.openPartner.value !== undefined;
  return ["full", "map", "timeline", "list", ...(isOpen ? (["card"] as const) : [])];
}

/** Every way of embedding a composition. `root` is the absolute address of the atlas. */
export function compose(store: Store, composition: Composition, root: string): Composed {
  const { language, preset, heightPx } = composition;
  const home = new URL(store.hrefOf({ kind: "home" }, language), root).href;
  const selection = embedSelection(store.selection.value, composition);
  const address = addressOf(home, selection);
  const title = frameTitle(store, preset, language);
  const script = new URL("embed.js", root).href;
  const frame = { address, title, heightPx: heightPx ?? usualHeightPx[preset] };
  const fixed = heightPx === undefined ? {} : { heightPx };
  return {
    address,
    link: addressOf(home, wholeSelection(store.selection.value)),
    title,
    code: {
      frame: frameCode(frame),
      script: frameCode({ ...frame, script, isFixed: heightPx !== undefined }),
      element: elementCode({ address, title, script, language, selection, ...fixed }),
    },
  };
}

function frameTitle(store: Store, preset: EmbedPreset, language: string): string {
  const words = shareWordsFor(language);
  const atlas = localText(store.atlas.settings.title, language).text;
  const opened = store.openPartnership.value?.title ?? store.openPartner.value?.name;
  if (preset === "card" && opened !== undefined) return words.frameTitle(atlas, localText(opened, language).text);
  return preset === "full"
    ? atlas
    : words.frameTitle(atlas, words.presets[preset].toLocaleLowerCase(localeOf(language)));
}
