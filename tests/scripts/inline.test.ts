import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { homeFiles, scriptSources, styleSources, takeStylesIn } from "../../scripts/inline.ts";

const site = mkdtempSync(join(tmpdir(), "styles-"));
afterAll(() => rmSync(site, { recursive: true }));

const css = '@font-face{src:url(./letters.woff2)}.a{background:url("data:image/png;base64,AA")}.b{fill:url(#dots)}';
mkdirSync(join(site, "assets"));
mkdirSync(join(site, "es"));
writeFileSync(join(site, "assets/main.css"), css);

async function written(file: string, head: string): Promise<string> {
  writeFileSync(join(site, file), `<head>${head}</head>`);
  await takeStylesIn(site, file);
  return readFileSync(join(site, file), "utf8");
}

describe("a style sheet that a page carries", () => {
  it("keeps its place, names its file, and finds its own files from where the page is", async () => {
    const link = '<link rel="stylesheet" crossorigin href="../assets/main.css">';
    expect(await written("es/index.html", `<i>${link}<b>`)).toBe(
      `<head><i><style data-file="../assets/main.css">${css.replace("./letters", "../assets/letters")}</style>` +
        `<noscript>${link}</noscript><b></head>`,
    );
  });

  it("leaves a page without one as it is", async () => {
    expect(await written("index.html", '<link rel="icon" href="./icon.svg">')).toContain("<head><link");
  });

  it("that would end too soon stops the build", async () => {
    writeFileSync(join(site, "assets/bad.css"), ".a::after{content:'</style>'}");
    await expect(written("index.html", '<link rel="stylesheet" href="./assets/bad.css">')).rejects.toThrow("bad.css");
  });
});

it("a policy names each style of the pages once, by what the browser sees of it", () => {
  const hash = createHash("sha256").update(".a{}").digest("base64");
  expect(styleSources(["<style>.a{}</style>", '<style data-file="x">.a{}</style>', "<p>none</p>"])).toEqual([
    `'sha256-${hash}'`,
  ]);
});

it("a policy names each script that is run, once, and not what only machines read", () => {
  const hash = createHash("sha256").update("{}").digest("base64");
  const others = '<script type="module" src="./a.js"></script><script type="application/ld+json">[]</script>';
  expect(scriptSources([`<script>{}</script>${others}`, "<script>{}</script>"])).toEqual([`'sha256-${hash}'`]);
});

it("the pages that carry their style are the homes", () => {
  expect(homeFiles(["ca", "es", "en"])).toEqual(["index.html", "es/index.html", "en/index.html"]);
});
