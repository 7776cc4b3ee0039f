import type { Route } from "@playwright/test";
import type { AtlasPage } from "./atlas.ts";
import { expect, homeOf, languages, test, wordsIn } from "./atlas.ts";

const failures: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ["the server refuses", (route) => route.fulfill({ status: 500, body: "no" })],
  ["the connection breaks", (route) => route.abort()],
  ["what comes is cut short", (route) => route.fulfill({ contentType: "application/json", body: '{"version":1,' })],
  ["what comes is of another version", (route) => route.fulfill({ json: { version: 99 } })],
];

failures.forEach(([name, fail], at) => {
  const language = languages[at % languages.length] ?? "ca";
  test(`when ${name}, the page says so in ${wordsIn[language].language}, stays readable, and another try succeeds`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    const words = wordsIn[language].page;
    atlas.foresee(/^console: Failed to load resource/);
    await page.route("**/data/atlas.json", fail);
    await page.goto(`${homeOf[language]}?view=list`);
    await expect(atlas.failure).toContainText(words.failed);
    await expect(atlas.failure).toHaveCount(1);
    await expect(atlas.sentence).toContainText("183");
    await expect(atlas.listItems).toHaveCount(183);

    await atlas.failure.getByRole("button", { name: words.retry }).click();
    await expect(atlas.failure).toContainText(words.failed);
    await expect(atlas.failure).toHaveCount(1);

    await page.unroute("**/data/atlas.json");
    await atlas.failure.getByRole("button", { name: words.retry }).click();
    await atlas.untilUsable();
    await expect(atlas.failure).toHaveCount(0);
    await expect(page.locator("html")).toHaveAttribute("data-ready", /content|map/);
  });
});

const parts: readonly (readonly [
  name: string,
  file: RegExp,
  ask: (atlas: AtlasPage) => Promise<void>,
  there: string,
])[] = [
  ["a card", /OpenCard/, ({ listItems }) => listItems.first().getByRole("link").click(), ".card-title"],
  ["the composer", /Composer/, ({ page }) => page.locator(".answer .share-button").click(), ".composer"],
  [
    "the table of themes",
    /HeatTable/,
    ({ page }) => page.locator(".tl-readings button").last().click(),
    "#timeline table",
  ],
];

for (const [name, file, ask, there] of parts) {
  test(`where the connection is gone when ${name} is asked for, the page says so, goes on, and another try brings it`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    atlas.foresee(/^console: Failed to load resource/);
    await page.route(file, (route) => route.abort());
    await atlas.open("?theme=peace&view=timeline,list");
    await ask(atlas);
    await expect(atlas.failure).toContainText(atlas.words.page.partFailed);
    await atlas.filters.getByRole("checkbox").first().check();
    await expect(atlas.sentence).not.toHaveAttribute("data-result-count", "20");

    await page.unroute(file);
    await atlas.failure.getByRole("button", { name: atlas.words.page.retry }).click();
    await expect(page.locator(there)).toBeVisible();
    await expect(atlas.failure).toHaveCount(0);
  });
}

test("where the map's moving part does not come, the drawn map stays, answers, and the page says so", async ({
  atlas,
}) => {
  const { page } = atlas;
  atlas.foresee(/^console: Failed to load resource/);
  await page.route(/assets\/engine[^/]*\.js/, (route) => route.abort());
  await atlas.open("?theme=peace");
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg", { timeout: 30_000 });
  await expect(page.locator(".map-note")).toBeVisible();
  await expect(page.locator("svg.map-twin")).toBeVisible();
  await atlas.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.mapSaid).not.toBeEmpty();
});
