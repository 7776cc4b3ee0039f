import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findJava } from "../../scripts/java.ts";
import { elementCode, frameCode } from "../../src/embed/embed-code.ts";
import { defaultSelection, embedPresets, patched } from "../../src/state/selection.ts";
import { expect, test } from "./atlas.ts";

const project = join(import.meta.dirname, "../..");
const checker = join(project, "node_modules/vnu-jar/build/dist/vnu.jar");

/** As the build wrote them. */
const written = [
  ...["", "es/", "en/"].flatMap((home) =>
    ["", "partnership/tw-montpellier/", "partner/boston/", "about/", "accessibility/", "webmasters/"].map(
      (path) => home + path,
    ),
  ),
  "example/",
];

/** As the browser has them once the script has drawn what the address asks for. */
const drawn = [
  "?lang=es&kind=twinning",
  ...embedPresets.map((preset) => (preset === "card" ? "?embed=card&sel=tw-montpellier" : `?embed=${preset}`)),
  "?embed=card&at=boston&look=host",
  "?embed=full&kind=award&filters=locked&lang=en",
];

/** Nasty on purpose. */
const title = `L'atles "més" <b>gran</b> & l'altre`;
const address = "https://atles.example.org/es/?theme=culture&from=1990&embed=map";
const script = "https://atles.example.org/embed.js";
const selection = patched(defaultSelection, { embed: "map", q: title, theme: { include: ["culture"], exclude: [] } });
const snippets: Readonly<Record<string, string>> = {
  frame: frameCode({ address, title, heightPx: 640 }),
  "plain-frame": frameCode({ address, title, heightPx: 640, isPlain: true }),
  "frame-and-script": frameCode({ address, title, heightPx: 640, script }),
  "fixed-frame-and-script": frameCode({ address, title, heightPx: 640, script, isFixed: true }),
  element: elementCode({ address, title, script, language: "es", selection }),
  "fixed-element": elementCode({ address, title, script, language: "es", selection, heightPx: 500 }),
};

const hostPage = (body: string) =>
  `<!DOCTYPE html>\n<html lang="ca"><head><meta charset="utf-8"><title>Web</title></head><body><h1>Web</h1><p>Abans</p>\n${body}\n<p>Després</p></body></html>\n`;

const nameOf = (path: string) => `${path.replaceAll(/[^a-z0-9-]+/gi, "_") || "home"}.html`;

test("every kind of page, every embed and all code that is given out is valid HTML", async ({
  atlas,
  page,
  request,
}, info) => {
  test.setTimeout(300_000);
  const folder = info.outputPath("pages");
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const add = (name: string, html: string) => {
    files.push(join(folder, name));
    writeFileSync(join(folder, name), html);
  };
  for (const path of written) add(`written-${nameOf(path)}`, await (await request.get(path)).text());
  for (const path of drawn) {
    await atlas.open(path);
    add(`drawn-${nameOf(path)}`, await htmlOf(page));
  }
  await atlas.open("?sel=tw-montpellier");
  await page.getByRole("button", { name: atlas.words.page.embed }).click();
  await expect(page.getByRole("textbox").first()).toBeVisible();
  add("drawn-composer.html", await htmlOf(page));
  for (const way of ["Només el marc", "Marc i script", "Element propi"]) {
    await page.getByRole("radio", { name: way }).check();
    add(`given-${nameOf(way)}`, hostPage(await page.getByRole("textbox", { name: way }).inputValue()));
  }
  for (const [name, code] of Object.entries(snippets)) add(`code-${name}.html`, hostPage(code));
  const oembed = await (await request.get("oembed/index.json")).json();
  add("code-oembed.html", hostPage(oembed.html));

  expect(faultsOf(files)).toEqual([]);
});

test("the checker sees what is wrong", () => {
  const file = test.info().outputPath("wrong.html");
  writeFileSync(file, hostPage('<iframe src="https://atles.example.org/" frameborder="0" width="100%" />'));
  expect(faultsOf([file]).join("\n")).toMatch(/frameborder[\s\S]*width/);
});

async function htmlOf(page: Page): Promise<string> {
  return `<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`;
}

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

/** What style in a page says that is younger than the checker's list of it. */
const unknownToChecker =
  /^CSS: (“(container|container-type|vector-effect|paint-order|y)”: Property|Unrecognized at-rule “@container”)/;

/** Errors and warnings of the Nu HTML checker, each with its file; one start for all. */
function faultsOf(files: readonly string[]): readonly string[] {
  const args = ["-jar", checker, "--format", "json", "--stdout", "--exit-zero-always", "--no-langdetect", ...files];
  const { stdout, stderr, status } = spawnSync(findJava(), args, { encoding: "utf8", maxBuffer: 64 * 1024 ** 2 });
  expect(status, stderr).toBe(0);
  const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ type, subType }) => type !== "info" || subType === "warning")
    .filter(({ message }) => !unknownToChecker.test(message))
    .map(({ type, url, message, extract }) => `${url?.split("/").at(-1)}: ${type}: ${message} ${extract ?? ""}`);
}
