import {
  type EmbedPreset,
  type FilterMode,
  type Look,
  type Patch,
  patched,
  type Selection,
} from "../state/selection.ts";
import { writeAddress } from "../state/url.ts";

/** What an embed is to show, beside the selection that it shows it of. */
export interface EmbedChoice {
  readonly preset: EmbedPreset;
  readonly look?: Look;
  readonly filters?: FilterMode;
}

/** What belongs to a page and not to what it shows. */
const unframed: Patch = { embed: undefined, look: undefined, filters: undefined, foreign: undefined };

/** The selection of an embed; what is open stays only where the embed is about it, and an embed of one reading has no others. */
export function embedSelection(selection: Selection, { preset, look, filters }: EmbedChoice): Selection {
  const panels: Patch = preset === "full" ? {} : { view: undefined };
  const opened: Patch = preset === "card" ? {} : { sel: undefined, at: undefined };
  return patched(selection, { ...unframed, ...panels, ...opened, embed: preset, look, filters });
}

/** The same state as a page of its own. */
export function wholeSelection(selection: Selection): Selection {
  return patched(selection, unframed);
}

/** The address of a selection below the home page of a language. */
export function addressOf(home: string, selection: Selection): string {
  const query = writeAddress(selection);
  return query === "" ? home : `${home}?${query}`;
}

/** How high a frame is before it knows better, and where nothing sizes it. */
export const usualHeightPx: Readonly<Record<EmbedPreset, number>> = {
  map: 640,
  timeline: 800,
  list: 800,
  card: 800,
  full: 1000,
};

export interface FrameCode {
  readonly address: string;
  readonly title: string;
  readonly heightPx: number;
  /** Below the root; where it is given, a script sizes the frame. */
  readonly script?: string;
  /** Without the style, for sites that would take it out. */
  readonly isPlain?: boolean;
  /** The script leaves the height alone. */
  readonly isFixed?: boolean;
}

/** A frame as valid HTML. Alone it carries the style that makes it as wide as its column; a script sees to that itself. */
export function frameCode({ address, title, heightPx, script, isPlain = false, isFixed = false }: FrameCode): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    'width="640"',
    `height="${heightPx}"`,
    ...(script === undefined && !isPlain ? ['style="width: 100%; border: 0"'] : []),
    'loading="lazy"',
    ...(isFixed && script !== undefined ? ["data-fixed"] : []),
  ];
  const frame = `<iframe ${attributes.join(" ")}></iframe>`;
  return script === undefined ? frame : `${frame}\n${scriptCode(script)}`;
}

export interface ElementCode {
  readonly address: string;
  readonly title: string;
  readonly script: string;
  readonly language: string;
  readonly selection: Selection;
  /** Absent where the height follows the content. */
  readonly heightPx?: number;
}

/** The element with the keys of the address as attributes; inside it a link, for where the script does not run. */
export function elementCode({ address, title, script, language, selection, heightPx }: ElementCode): string {
  const keys = [["lang", language], ...new URLSearchParams(writeAddress(selection))];
  const attributes = [
    ...keys.map(([key = "", value = ""]) => `${key}="${escaped(value)}"`),
    `title="${escaped(title)}"`,
    ...(heightPx === undefined ? [] : [`height="${heightPx}"`]),
  ].join(" ");
  const link = `<a href="${escaped(address)}">${escaped(title)}</a>`;
  return `<partnership-atlas ${attributes}>${link}</partnership-atlas>\n${scriptCode(script)}`;
}

function scriptCode(script: string): string {
  return `<script src="${escaped(script)}" async></script>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
