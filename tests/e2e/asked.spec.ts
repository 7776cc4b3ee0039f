import { expect, test } from "./atlas.ts";
import { holdBack } from "./hold-back.ts";
import { idsWhere, partnerships } from "./naive-reader.ts";

const twinnings = idsWhere((each) => each.cell("kind") === "twinning").length;

for (const [address, what] of [
  ["?kind=twinning", "a filter"],
  ["es/?kind=twinning&view=timeline,list", "views"],
  ["?lang=en&kind=twinning", "a language"],
] as const) {
  test(`an address that asks for ${what} never shows anything else`, async ({ atlas }) => {
    const { page } = atlas;
    const letCome = await holdBack(page, "**/data/atlas.json");
    await page.goto(address);
    await expect(page.locator(".opening")).toBeVisible();
    await expect(page.locator("h1")).toBeVisible({ visible: !address.includes("lang=") });
    await expect(atlas.sentence).toBeHidden();
    await expect(atlas.listItems.first()).toBeHidden();
    letCome();
    await atlas.untilUsable();
    await expect(page.locator(".opening")).toBeHidden();
    await expect(atlas.sentence).toBeVisible();
    await expect(atlas.sentence).toHaveAttribute("data-result-count", String(twinnings));
  });
}

test("what leads to the list of a selection leads there", async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?kind=twinning#list");
  await expect(atlas.page.locator("#list")).toBeInViewport();
  await expect(atlas.listItems.first()).toBeInViewport();
});

test("what an address opens has the focus, also where the browser cannot yield", async ({ atlas }) => {
  await atlas.page.addInitScript(() => Object.defineProperty(window, "scheduler", { value: undefined }));
  await atlas.open("?sel=tw-boston");
  await expect(atlas.cardTitle).toBeFocused();
});

test("an embed never shows the whole atlas", async ({ atlas }) => {
  const { page } = atlas;
  const letCome = await holdBack(page, "**/data/atlas.json");
  await page.goto("?embed=list&kind=twinning");
  await expect(page.locator(".opening")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  letCome();
  await atlas.untilUsable();
  await expect(atlas.listItems).toHaveCount(twinnings);
  await expect(atlas.listItems.first()).toBeVisible();
});

test("what others add to an address keeps nothing out of sight", async ({ atlas }) => {
  const { page } = atlas;
  const letCome = await holdBack(page, "**/data/atlas.json");
  await page.goto("?utm_source=butlleti&fbclid=1");
  await expect(atlas.sentence).toBeVisible();
  await expect(page.locator(".opening")).toBeHidden();
  letCome();
  await atlas.untilUsable();
});

test("where the data do not come what was drawn is shown, with the reason", async ({ atlas }) => {
  const { page } = atlas;
  atlas.foresee(/^console: Failed to load resource/);
  await page.route("**/data/atlas.json", (route) => route.abort());
  await page.goto("?kind=twinning");
  await expect(atlas.failure).toBeVisible();
  await expect(atlas.sentence).toBeVisible();
  await expect(atlas.sentence).toHaveAttribute("data-result-count", String(partnerships.length));
  await expect(page.locator(".opening")).toBeHidden();
});

test("where the script does not come what was drawn is shown", async ({ atlas }) => {
  const { page } = atlas;
  atlas.foresee(/^console: Failed to load resource/);
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto("?kind=twinning");
  await expect(atlas.sentence).toBeVisible();
  await expect(page.locator(".opening")).toBeHidden();
});
