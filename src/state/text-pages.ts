import { writePlace } from "./place.ts";

/** The pages to read beside the atlas; they need no script. */
export const textPages = ["about", "accessibility", "webmasters"] as const;
export type TextPageName = (typeof textPages)[number];

/** The path of such a page below the root: each stands below the home of its language. */
export function textPagePath(name: TextPageName, language: string, languages: readonly string[]): string {
  return `${writePlace({ language, page: { kind: "home" } }, languages)}${name}/`;
}
