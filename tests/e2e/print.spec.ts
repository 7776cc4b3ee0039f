import { expect, homeOf, languages, test } from "./atlas.ts";
import { idsWhere } from "./naive-reader.ts";

/** A4 upright, within the browser's own margins. */
const paper = { width: 718, height: 1046 } as const;

for (const language of languages) {
  test(`on paper a selection is complete, with its sources and without what is there to press (${language})`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.setViewportSize(paper);
    await atlas.open(`${homeOf[language]}?kind=twinning`, language);
    const twinnings = idsWhere((each) => each.cell("kind") === "twinning");
    await page.emulateMedia({ media: "print" });
    await expect(atlas.sentence).toBeVisible();
    await atlas.expectCount(twinnings.length);
    await expect(page.locator("svg.map-twin")).toBeVisible();
    await expect(page.locator(".map-legend > ul")).toBeVisible();
    await expect(page.locator(".tl-grid")).toBeVisible();
    for (const id of twinnings) await expect(atlas.listItem(id).locator(".item-sources > li").first()).toBeVisible();
    for (const part of [".filters", ".filters-button", ".map-controls", ".tl-zoom", ".tl-readings", ".list-sort"])
      await expect(page.locator(`${part}:visible`)).toHaveCount(0);
    await atlas.expectNoSidewaysScroll(paper.width);
  });
}

test("on paper a sheet ends between two lanes or partnerships, and the next one names the years again", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.setViewportSize(paper);
  await atlas.open();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".tl-axis")).toBeVisible();
  await expect(page.locator(".tl-axis-band")).toHaveCSS("display", "table-header-group");
  for (const part of [".item", ".tl-lane"]) {
    const breaks = await page.locator(part).evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(breaks.length).toBeGreaterThan(10);
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  }
});
