import settings from "../../data/atlas.json" with { type: "json" };
import { expect, homeOf, languages, test, wordsIn } from "./atlas.ts";
import { partnerships } from "./naive-reader.ts";

for (const language of languages) {
  test(`the page opens in ${wordsIn[language].language}, readable first, with its map soon after`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open(homeOf[language], language);
    await expect(page).toHaveTitle(settings.title[language]);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(settings.title[language]);
    await atlas.expectCount(partnerships.length);
    await atlas.untilMapPainted();
    await expect(page.locator("html")).not.toHaveAttribute("data-map");
    await atlas.expectDrawn(partnerships.length);
  });
}

test("the reader changes the language in place, and keeps what was chosen", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?kind=award&view=list");
  const before = await atlas.listedIds();
  await page
    .getByRole("navigation", { name: atlas.words.page.languages })
    .getByRole("link", { name: "English" })
    .click();
  await expect(page).toHaveURL(/\/en\/\?kind=award&view=list$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(settings.title.en);
  await expect(atlas.sentence).toContainText("partnerships");
  expect(await atlas.listedIds()).toEqual(before);
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "ca");
  await expect(atlas.sentence).toContainText("vincles");
});

test("the language in the query wins over the one in the path", async ({ atlas }) => {
  await atlas.open("es/?lang=en&view=list", "en");
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "en");
  await expect(atlas.sentence).toContainText("partnerships");
});

test("the site works below any folder: none of its own addresses starts at the server's root", async ({ atlas }) => {
  await atlas.open("en/partnership/tw-boston/", "en");
  const absolute = await atlas.page
    .locator("[href], [src]")
    .evaluateAll((elements) =>
      elements
        .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
        .filter((address) => address.startsWith("/")),
    );
  expect(absolute).toEqual([]);
});

test("the files to download are there", async ({ atlas }) => {
  await atlas.open("?view=list");
  for (const [name, type] of [
    ["CSV", "text/csv"],
    ["GeoJSON", "application/geo+json"],
  ] as const) {
    const address = await atlas.page
      .getByRole("contentinfo")
      .getByRole("link", { name, exact: true })
      .getAttribute("href");
    const response = await atlas.page.request.get(new URL(address ?? "", atlas.page.url()).href);
    expect([response.status(), response.headers()["content-type"]]).toEqual([200, `${type}; charset=utf-8`]);
  }
});
