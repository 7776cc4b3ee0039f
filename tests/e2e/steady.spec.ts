import type { Page } from "@playwright/test";
import { expect, test } from "./atlas.ts";

/** The sum of all that has jumped since the page began, as browsers count it: a share of the screen. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          // Nobody does anything here, so that every shift counts.
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
}

for (const width of [390, 1280]) {
  for (const address of ["", "partnership/tw-boston/"]) {
    test(`/${address} neither flashes nor jumps when the script takes it over, ${width} pixels wide`, async ({
      atlas,
    }) => {
      const { page } = atlas;
      await page.setViewportSize({ width, height: 844 });
      const emptied = page.locator("html[data-emptied]");
      await page.addInitScript(() => {
        // What was read must stay: a page that is drawn anew is empty for a moment.
        new MutationObserver((changes) => {
          const hasGone = changes.some(({ removedNodes }) =>
            [...removedNodes].some((node) => node instanceof Element && node.matches(".app, .header, main, .list")),
          );
          if (hasGone) document.documentElement.dataset.emptied = "";
        }).observe(document, { childList: true, subtree: true });
      });
      await atlas.open(address);
      await atlas.untilMapPainted();
      expect(await shiftOf(page)).toBeLessThan(0.01);
      await expect(emptied).toHaveCount(0);
    });
  }
}

test("the watch over jumps sees one", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=list");
  await page.evaluate(() => {
    const wedge = document.createElement("div");
    wedge.style.height = "300px";
    document.body.prepend(wedge);
  });
  expect(await shiftOf(page)).toBeGreaterThan(0.01);
});
