import { addressOf, embedSelection, frameCode, usualHeightPx } from "../embed/embed-code.ts";
import { localText } from "../i18n/words.ts";
import type { Atlas, Language, Texts } from "../model/atlas.ts";
import { type Place, writePlace } from "../state/place.ts";
import { defaultSelection, patched } from "../state/selection.ts";

/** What answers of every type say, version 1.0. */
interface Described {
  readonly version: "1.0";
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** A page that is shown in a frame. */
export interface FramedOembed extends Described {
  readonly type: "rich";
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** A page to read, which nobody frames: a link with a title and a picture. */
export interface LinkedOembed extends Described {
  readonly type: "link";
}

export type Oembed = FramedOembed | LinkedOembed;

/** Sizes in pixels that a site asks for. */
export interface OembedLimits {
  readonly maxWidth?: number;
  readonly maxHeight?: number;
}

/** In pixels, as large as social networks show a picture. */
export const thumbnailSize = { width: 1200, height: 630 } as const;
/** The picture of the atlas, below the root; it holds no letters, so that it serves every language. */
export const thumbnailFile = "thumbnails/map.png";
const daySeconds = 86_400;
const usualWidthPx = 640;

/** The file that answers for a page, below the root. */
export function oembedFile(place: Place, languages: readonly string[]): string {
  return `oembed/${writePlace(place, languages)}index.json`;
}

/** The file that answers for a page to read, below the root. */
export function textPageOembedFile(path: string): string {
  return `oembed/${path}index.json`;
}

/** What a page to read offers to sites that embed by its link; the title is its own. */
export function publishTextPageOembed(atlas: Atlas, language: Language, title: string): LinkedOembed {
  const described = describedIn(atlas, language);
  return { ...described, type: "link", title: `${title} · ${described.provider_name}` };
}

function describedIn({ settings }: Atlas, language: Language): Omit<Described, "title"> {
  const below = (path: string) => new URL(path, settings.baseUrl).href;
  return {
    version: "1.0",
    author_name: localText(settings.publisher, language).text,
    provider_name: localText(settings.title, language).text,
    provider_url: below(writePlace({ language, page: { kind: "home" } }, settings.languages)),
    cache_age: daySeconds,
    thumbnail_url: below(thumbnailFile),
    thumbnail_width: thumbnailSize.width,
    thumbnail_height: thumbnailSize.height,
  };
}

/** What a page offers to sites that embed by its link. */
export function publishOembed(atlas: Atlas, place: Place, limits: OembedLimits = {}): FramedOembed {
  const { language, page } = place;
  const described = describedIn(atlas, language);
  const { provider_name: provider, provider_url: home } = described;
  const preset = page.kind === "home" ? "map" : "card";
  const opened = page.kind === "home" ? {} : { [page.kind === "partner" ? "at" : "sel"]: page.id };
  const name = nameOf(atlas, page);
  const title = name === undefined ? provider : `${localText(name, language).text} · ${provider}`;
  const answer: FramedOembed = {
    ...described,
    type: "rich",
    title,
    html: frameCode({
      address: addressOf(home, embedSelection(patched(defaultSelection, opened), { preset })),
      title,
      heightPx: usualHeightPx[preset],
      isPlain: true,
    }),
    width: usualWidthPx,
    height: usualHeightPx[preset],
  };
  return limitOembed(answer, limits);
}

/** The same answer no larger than asked. */
export function limitOembed<Answer extends Oembed>(
  answer: Answer,
  { maxWidth = Infinity, maxHeight = Infinity }: OembedLimits,
): Answer {
  const fits = answer.thumbnail_width <= maxWidth && answer.thumbnail_height <= maxHeight;
  const share = fits ? 1 : Math.min(maxWidth / answer.thumbnail_width, maxHeight / answer.thumbnail_height);
  return {
    ...answer,
    ...(answer.type === "rich" ? limitedFrame(answer, maxWidth, maxHeight) : {}),
    thumbnail_width: Math.floor(answer.thumbnail_width * share),
    thumbnail_height: Math.floor(answer.thumbnail_height * share),
  };
}

function limitedFrame(answer: FramedOembed, maxWidth: number, maxHeight: number) {
  const width = Math.min(answer.width, maxWidth);
  const height = Math.min(answer.height, maxHeight);
  const html = answer.html.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
  return { html, width, height };
}

function nameOf(atlas: Atlas, page: Place["page"]): Texts | undefined {
  switch (page.kind) {
    case "home":
      return undefined;
    case "partnership":
      return atlas.partnershipById.get(page.id)?.title;
    case "partner":
      return atlas.partnerById.get(page.id)?.name;
    default:
      return page satisfies never;
  }
}
