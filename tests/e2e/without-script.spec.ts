import { expect, test } from "@playwright/test";
import { wordsIn } from "./atlas.ts";
import { partnerships } from "./naive-reader.ts";

test.use({ javaScriptEnabled: false });

test("without script the sentence, the list and the drawn map and timeline can be read", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[data-result-count]")).toHaveText(new RegExp(`^${partnerships.length} vincles`));
  await expect(page.locator(".list [data-id]")).toHaveCount(partnerships.length);
  await expect(page.locator(".list [data-id]").first()).toContainText("Agermanament amb Tunis");
  await expect(page.locator("svg.map-twin path.map-land")).toHaveCount(1);
  await expect(page.locator("#timeline .tl-mark").first()).toBeVisible();
});

test("without script a partnership's link leads to its page, and that page to its partner's and back home", async ({
  page,
}) => {
  await page.goto("es/");
  await page
    .getByRole("link", { name: /Hermanamiento con Boston/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/es\/partnership\/tw-boston\/$/);
  await expect(page.getByRole("heading", { name: "Hermanamiento con Boston" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: wordsIn.es.detail.sources })).toBeVisible();
  await page.locator(".card").getByRole("link", { name: "Boston", exact: true }).click();
  await expect(page).toHaveURL(/\/es\/partner\/boston\/$/);
  await expect(page.getByRole("heading", { name: "Boston", exact: true }).first()).toBeVisible();
  await page.getByRole("banner").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/es\/$/);
});

test("without script the reader still changes the language", async ({ page }) => {
  await page.goto("");
  await page
    .getByRole("navigation", { name: wordsIn.ca.page.languages })
    .getByRole("link", { name: "English" })
    .click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator("[data-result-count]")).toContainText("partnerships");
});
