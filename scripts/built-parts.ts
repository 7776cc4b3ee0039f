import { readFile } from "node:fs/promises";
import type { Manifest } from "vite";
import type { FilesOfPart } from "../src/prerender-links.ts";

/** Which files the parts of a built site are, without those that every page has; asking for an unknown part throws. */
export async function readBuiltParts(manifestFile: string): Promise<FilesOfPart> {
  // The file is the edge: Vite has just written it.
  const manifest = JSON.parse(await readFile(manifestFile, "utf8")) as Manifest;
  const collect = (name: string, found: Set<string>): ReadonlySet<string> => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`${manifestFile} knows no ${name}`);
    if (chunk.isEntry === true || found.has(name)) return found;
    found.add(name);
    for (const needed of chunk.imports ?? []) collect(needed, found);
    return found;
  };
  return (source) => {
    const chunks = [...collect(source, new Set())].flatMap((name) => manifest[name] ?? []);
    return { styles: chunks.flatMap(({ css = [] }) => css), scripts: chunks.map(({ file }) => file) };
  };
}
