import type { Route } from "@playwright/test";
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
