import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBuiltParts } from "../../scripts/built-parts.ts";
import { noParts, partLinks } from "../../src/prerender-links.ts";

const manifest = {
  "index.html": { file: "assets/index.js", isEntry: true, css: ["assets/index.css"] },
  "_card.js": { file: "assets/card.js", imports: ["index.html"], css: ["assets/card.css"] },
  "src/page.tsx": { file: "assets/page.js", imports: ["index.html", "_card.js"], css: ["assets/page.css"] },
  "src/words-ca.ts": { file: "assets/words-ca.js", imports: ["index.html"] },
  "src/words-en.ts": { file: "assets/words-en.js", imports: ["index.html"] },
};

async function builtParts() {
  const file = join(await mkdtemp(join(tmpdir(), "atlas-parts-")), "manifest.json");
  await writeFile(file, JSON.stringify(manifest));
  return readBuiltParts(file);
}

test("a part is all its files, without those that every page has", async () => {
  const filesOf = await builtParts();
  expect(filesOf("src/page.tsx")).toEqual({
    styles: ["assets/page.css", "assets/card.css"],
    scripts: ["assets/page.js", "assets/card.js"],
  });
  expect(() => filesOf("src/gone.tsx")).toThrow("src/gone.tsx");
});

test("a home page asks early for the words of its language and for the data, and for nothing else", async () => {
  const links = partLinks({ language: "ca", page: { kind: "home" } }, "./", await builtParts());
  expect([...links.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "./assets/words-ca.js",
    "./data/atlas.json",
  ]);
});

test("a page of its own names its style, so that it looks right without script; a language without words of ours asks for English", async () => {
  const place = { language: "fr", page: { kind: "partner", id: "boston" } } as const;
  const links = partLinks(place, "../../", await builtParts());
  expect(links).toContain('<link rel="stylesheet" crossorigin href="../../assets/page.css">');
  expect(links).toContain('<link rel="modulepreload" crossorigin href="../../assets/words-en.js">');
  expect(links).not.toContain("words-ca");
});

test("where nothing is built in parts only the data are asked for", () => {
  expect(partLinks({ language: "ca", page: { kind: "home" } }, "./", noParts)).toMatch(/^<link rel="preload"[^>]*>$/);
});
