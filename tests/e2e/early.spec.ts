import { expect, test } from "./atlas.ts";
import { holdBack } from "./hold-back.ts";
import { idsWhere, partnerships } from "./naive-reader.ts";

const awards = idsWhere((each) => each.cell("kind") === "award");

test("a kind that is ticked before the page answers is chosen once it does", async ({ atlas }) => {
  const { page } = atlas;
  const letCome = await holdBack(page, "**/data/atlas.json");
  await page.goto("", { waitUntil: "domcontentloaded" });
  await page.getByRole("checkbox", { name: "Premi o títol" }).check();
  await expect(page.locator("html")).not.toHaveAttribute("data-ready");
  letCome();
  await atlas.untilUsable();
  await atlas.expectCount(awards.length);
  await expect(page.getByRole("checkbox", { name: "Premi o títol" })).toBeChecked();
  await expect(page).toHaveURL(/\?kind=award$/);
});

test.describe("while the page is being taken over", () => {
  test.beforeEach(async ({ atlas }) => {
    // Three times it takes a breath before; then, after its first stretch of work, it is never given another.
    await atlas.page.addInitScript(() => {
      let breaths = 3;
      const grudging = () =>
        new Promise<void>((resolve) => {
          if (breaths > 0) setTimeout(resolve);
          else document.documentElement.toggleAttribute("data-held", true);
          breaths -= 1;
        });
      Object.defineProperty(window, "scheduler", { value: { yield: grudging } });
    });
  });

  test("a press is heard by a part whose turn has not come", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto("");
    await expect(page.locator("html[data-held]:not([data-ready])")).toBeAttached();
    await page.getByRole("checkbox", { name: "Premi o títol" }).click();
    await atlas.untilUsable();
    await atlas.expectCount(awards.length);
    expect(await atlas.listedIds()).toHaveLength(awards.length);
  });

  test("a key has the page come to what its address asks for", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto("?kind=award");
    await expect(page.locator("html[data-held]:not([data-ready])")).toBeAttached();
    await expect(page.getByRole("checkbox", { name: "Agermanament" })).toBeHidden();
    await page.keyboard.press("Tab");
    await atlas.untilUsable();
    await atlas.expectCount(awards.length);
    await expect(page.getByRole("checkbox", { name: "Agermanament" })).toBeVisible();
  });

  test("a key moves the focus and the page answers", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto("");
    await expect(page.locator("html[data-held]:not([data-ready])")).toBeAttached();
    await page.keyboard.press("Tab");
    await atlas.untilUsable();
    await atlas.expectCount(partnerships.length);
  });
});
