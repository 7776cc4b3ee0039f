import { expect, test } from "./atlas.ts";
import { idsWhere } from "./naive-reader.ts";

test("with the keyboard alone a reader skips to the content, ticks a kind, opens a result and closes it", async ({
  atlas,
}) => {
  const { page } = atlas;
  const { keyboard } = page;
  await atlas.open("?view=list");
  await keyboard.press("Tab");
  await expect(page.getByRole("link", { name: atlas.words.page.skip })).toBeFocused();
  await expect(page.getByRole("link", { name: atlas.words.page.skip })).toBeInViewport();
  await keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const award = atlas.valueOf("Tipus de vincle", "Premi o títol");
  for (let press = 0; press < 40 && !(await award.evaluate((box) => box === document.activeElement)); press += 1) {
    await keyboard.press("Tab");
  }
  await expect(award).toBeFocused();
  await keyboard.press("Space");
  await expect(award).toBeChecked();
  await expect(award).toBeFocused();
  await atlas.expectCount(idsWhere((each) => each.cell("kind") === "award").length);

  const first = atlas.listItems.first().getByRole("link");
  for (let press = 0; press < 200 && !(await first.evaluate((link) => link === document.activeElement)); press += 1) {
    await keyboard.press("Tab");
  }
  await expect(first).toBeFocused();
  await keyboard.press("Enter");
  await expect(atlas.cardTitle).toBeFocused();
  await keyboard.press("Escape");
  await expect(atlas.card).toBeHidden();
  await expect(first).toBeFocused();
});

test("on a phone the filters open and close with the keyboard, and the focus comes back", async ({ atlas }) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?view=list");
  await expect(atlas.filters).toBeHidden();
  await atlas.filtersButton.focus();
  await page.keyboard.press("Enter");
  await expect(atlas.filters).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await atlas.filters.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(atlas.filters).toBeHidden();
  await expect(atlas.filtersButton).toBeFocused();
});
