import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Served } from "../src/publish/headers.ts";
import { writePlace } from "../src/state/place.ts";

/** The home page of each language, below the root of the site: where most readers come in. */
export function homeFiles(languages: readonly string[]): readonly string[] {
  return languages.map((language) => `${writePlace({ language, page: { kind: "home" } }, languages)}index.html`);
}

const sheetLink = /<link rel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g;
const relativeUrl = /url\((["']?)(?!["']|[a-z]+:|\/|#)([^"')]+)\1\)/g;
const style = /<style\b[^>]*>(.*?)<\/style>/gs;
const script = /<script>(.*?)<\/script>/gs;

/**
 * Writes the style sheets of a page into it, so that its first picture waits for no second answer; `site` is the folder, `file` the
 * page below it. Their files are named still: for where a policy refuses what stands in the page, and for readers without script.
 */
export async function takeStylesIn(site: string, file: string): Promise<void> {
  const path = join(site, file);
  const html = await readFile(path, "utf8");
  const texts = new Map<string, string>();
  for (const [, href = ""] of html.matchAll(sheetLink)) {
    const css = await readFile(join(site, posix.dirname(file), href), "utf8");
    if (/<\/style/i.test(css)) throw new Error(`${href} holds "</style" and cannot stand in ${file}`);
    texts.set(
      href,
      css.replace(relativeUrl, (_, quote, url) => `url(${quote}${posix.join(posix.dirname(href), url)}${quote})`),
    );
  }
  await writeFile(
    path,
    html.replace(
      sheetLink,
      (link, href: string) => `<style data-file="${href}">${texts.get(href)}</style><noscript>${link}</noscript>`,
    ),
  );
}

/** What a policy calls what stands in the home pages of a built site; a page that is not there has nothing. */
export function inlineOf(site: string, languages: readonly string[]): Pick<Served, "pageStyles" | "pageScripts"> {
  const files = homeFiles(languages).map((file) => join(site, file));
  const pages = files.filter(existsSync).map((file) => readFileSync(file, "utf8"));
  return { pageStyles: styleSources(pages), pageScripts: scriptSources(pages) };
}

/** What a policy calls the styles that stand in pages: each once. */
export function styleSources(pages: readonly string[]): readonly string[] {
  return sources(pages, style);
}

/** What a policy calls the scripts that stand in pages: each once. */
export function scriptSources(pages: readonly string[]): readonly string[] {
  return sources(pages, script);
}

function sources(pages: readonly string[], element: RegExp): readonly string[] {
  const texts = pages.flatMap((html) => [...html.matchAll(element)].map(([, text = ""]) => text));
  return [...new Set(texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`))];
}
