import { expect, type Frame, type Page, test } from "@playwright/test";
import type { PreviewServer } from "vite";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";
import { readFolder } from "../data/folder.ts";
import { bracketPlatform, outsideBrackets } from "../pseudo/bracket.ts";
import { servePseudo } from "../pseudo/pseudo-server.ts";
import { pseudoTables } from "../pseudo/pseudo-tables.ts";

test.describe.configure({ mode: "serial", timeout: 180_000 });

let server: PreviewServer;
let url: string;
let published: string;

test.beforeAll(async () => {
  ({ server, url } = await servePseudo(`${test.info().project.outputDir}/pseudo-language`));
  const { tables } = readFolder();
  if (tables === undefined) throw new Error("the data have errors");
  published = JSON.stringify(publishAtlas(pseudoTables(tables)));
});
test.afterAll(() => server.close());

test.beforeEach(async ({ page }) => {
  await page.addInitScript(bracketPlatform);
  await page.route("**/data/atlas.json", (route) =>
    route.fulfill({ contentType: "application/json", body: published }),
  );
});

/** Names of formats and of languages, which are the same everywhere. */
const names = /^(CSV|GeoJSON|ca|es|en|[\w.-]+@[\w.-]+|[\w-]+(\.[\w-]+)+|(\(?\d+ )?px\)?)$/;

/** What stands on the page, or is read out of it, in words that neither a catalogue nor the data have. */
async function strayWords(page: Page | Frame): Promise<readonly string[]> {
  const { texts, attributes } = await page.evaluate(() => {
    const unread = "code, kbd, pre, script, style, textarea, template, .item-snippet, vite-error-overlay";
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest(unread) === null) texts.push(node.textContent ?? "");
    }
    const spoken = ["alt", "aria-description", "aria-label", "aria-valuetext", "label", "placeholder", "title"];
    const attributes = [...document.querySelectorAll("body *")]
      .filter((element) => element.closest("[aria-hidden=true], .item-snippet") === null)
      .flatMap((element) => spoken.flatMap((name) => element.getAttribute(name) ?? []));
    return { texts, attributes: [...attributes, document.title] };
  });
  const found = [...outsideBrackets(texts), ...attributes.flatMap((each) => outsideBrackets([each]))];
  return [...new Set(found)].filter((each) => !names.test(each));
}

async function expectNoStrayWord(page: Page | Frame, state: string): Promise<void> {
  expect.soft(await strayWords(page), state).toEqual([]);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, url).href);
  await expect(page.locator("html")).toHaveAttribute("data-ready", /^(content|map)$/, { timeout: 30_000 });
}

test("in a made-up language nothing of the page, its filters and its cards is said in any other words", async ({
  page,
}) => {
  await open(page, "?view=list");
  await expectNoStrayWord(page, "home");
  await page.locator(".facet:not([open]) > summary").evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLElement) each.click();
  });
  await page.locator(".facet-more").first().click();
  for (const at of [0, 2]) await page.locator(".facet").nth(1).getByRole("checkbox").nth(at).check();
  await page.locator(".years-fields input").first().fill("1990");
  await page.locator(".years-fields input").last().fill("2024");
  await page.locator(".years-fields input").last().press("Enter");
  await page.locator(".value-exclude").first().click();
  await expect(page.locator(".match")).toBeVisible();
  await expectNoStrayWord(page, "filters chosen");
  await page.locator(".help > summary").first().click();
  await expectNoStrayWord(page, "help");

  await open(page, "?view=list&group=certainty&sel=tw-tel-aviv");
  await expect(page.locator(".card-title")).toBeVisible();
  await expectNoStrayWord(page, "a partnership's card");
  await page.locator(".copy-text button").click();
  await expectNoStrayWord(page, "a citation copied");
  await page.locator(".fact .plain a").first().click();
  await expect(page.locator(".strip")).toBeVisible();
  await expectNoStrayWord(page, "a partner's card");

  await open(page, "?view=list&kind=nope&from=2020&to=1990");
  await expect(page.locator(".notice")).toBeVisible();
  await expectNoStrayWord(page, "an address with faults");
  await open(page, "?view=list&q=zzzzzzzz");
  await expectNoStrayWord(page, "an empty result");
});

test("in a made-up language nothing of the map is said in any other words", async ({ page }) => {
  await open(page, "?view=map,list");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "map", { timeout: 40_000 });
  await page.locator(".map-legend summary").last().click();
  await page.locator(".map-controls button").last().click();
  await expectNoStrayWord(page, "the map with its legend and keys");
  await page.locator(".map-surface").focus();
  for (const key of ["ArrowRight", "ArrowRight", "Enter", "ArrowDown", "Escape", "PageDown", "Enter"]) {
    await page.keyboard.press(key);
    await expectNoStrayWord(page, `the map after ${key}`);
  }
  await page.locator(".map-projection").click();
  await expectNoStrayWord(page, "the globe");
});

test("in a made-up language nothing of the timeline is said in any other words", async ({ page }) => {
  await open(page, "?view=timeline");
  await page.locator(".tl-key summary").click();
  await page.locator("[role=gridcell][tabindex='0'], [role=grid] [tabindex='0']").first().focus();
  await page.keyboard.press("ArrowRight");
  await expectNoStrayWord(page, "the timeline with its key and a mark");
  const select = page.locator(".tl-grouping select");
  const groupings = await select.locator("option").evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  for (const grouping of groupings) {
    await select.selectOption(grouping);
    await expectNoStrayWord(page, `the timeline by ${grouping}`);
  }
  await page.locator(".tl-readings button").last().click();
  await expect(page.locator("table")).toBeVisible();
  await expectNoStrayWord(page, "the heat table");
});

test("in a made-up language nothing of the composer and of what it embeds is said in any other words", async ({
  page,
}) => {
  await open(page, "?view=list&sel=tw-tel-aviv");
  await page.locator(".answer .share-button").click();
  await expect(page.locator(".composer iframe")).toBeVisible();
  for (const way of await page.locator(".composer-ways input").all()) await way.check();
  await page.locator(".composer-options fieldset").last().getByRole("radio").last().check();
  await page.locator(".recipes summary").first().click();
  await expectNoStrayWord(page, "the composer");
  const frame = page.frames().find((each) => each.url().includes("embed="));
  if (frame === undefined) throw new Error("the preview shows nothing");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", /content|map/);
  await expectNoStrayWord(frame, "the preview");
});
