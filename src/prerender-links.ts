import { wordsLanguage } from "./i18n/first-words.ts";
import type { Language } from "./model/atlas.ts";
import type { Place } from "./state/place.ts";

/** What a part of the page is made of beside what every page has: paths below the root of the site. */
export interface PartFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The parts of which a page needs some at once, named by their source. */
export type FilesOfPart = (source: string) => PartFiles;

/** Where nothing is built in parts. */
export const noParts: FilesOfPart = () => ({ styles: [], scripts: [] });

/** What the head of a page asks for early: its words, its data, and the style of a page of its own, which holds without script too. */
export function partLinks({ language, page }: Place, root: string, filesOf: FilesOfPart): string {
  const parts = [wordsSource(language), ...(page.kind === "home" ? [] : ["src/page.tsx"])].map(filesOf);
  const styles = new Set(parts.flatMap((part) => part.styles));
  const scripts = new Set(parts.flatMap((part) => part.scripts));
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
    ...[...scripts].map((file) => `<link rel="modulepreload" crossorigin href="${root}${file}">`),
    `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${root}data/atlas.json">`,
  ].join("\n    ");
}

function wordsSource(language: Language): string {
  return `src/words-${wordsLanguage(language)}.ts`;
}
