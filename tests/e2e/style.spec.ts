import type { Page } from "@playwright/test";
import { expect, test } from "./atlas.ts";

/** Answers pages as a server would that has a policy of its own. */
async function refuseStyleInPages(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith("/"),
    async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), "content-security-policy": "default-src 'self'; style-src 'self'" };
      await route.fulfill({ response: answer, headers });
    },
  );
}

const sheets = (page: Page) =>
  page.evaluate(() => [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 200).length);

for (const path of ["", "es/"]) {
  test(`/${path} carries its style, and asks for no file of it`, async ({ atlas }) => {
    const { page } = atlas;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await atlas.open(`${path}?view=list`, path === "" ? "ca" : "es");
    await expect(page.locator("#list")).toBeVisible();
    expect(asked.filter((address) => /\/index-[^/]*\.css$/.test(address))).toEqual([]);
    expect(await sheets(page)).toBe(1);
    expect(await page.evaluate(() => document.fonts.check("16px 'Atlas Sans'"))).toBe(true);
  });

  test(`where a policy refuses style in pages, /${path} brings it from its file`, async ({ atlas }) => {
    const { page } = atlas;
    atlas.foresee(/(style|script)-src/);
    await refuseStyleInPages(page);
    await atlas.open(`${path}?view=list`, path === "" ? "ca" : "es");
    await expect.poll(() => sheets(page)).toBe(1);
    await expect(page.locator(".skip")).toHaveCSS("position", "absolute");
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a policy that refuses style in pages leaves its file", async ({ page }) => {
    await refuseStyleInPages(page);
    await page.goto("");
    await expect(page.locator(".skip")).toHaveCSS("position", "absolute");
  });
});
