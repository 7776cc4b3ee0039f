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

for (const address of ["?kind=twinning&view=timeline,list", "?sort=title&q=boston", "?embed=map&kind=twinning"]) {
  test(`/${address} jumps nowhere while what it asks for comes`, async ({ atlas }) => {
    const { page } = atlas;
    await page.addInitScript(() => {
      // What is seen of the sentence, from the first to the last.
      const seen = new Set<string>();
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const sentence = document.querySelector("[data-result-count]");
        if (sentence?.checkVisibility({ visibilityProperty: true }) === true)
          seen.add(sentence.getAttribute("data-result-count") ?? "");
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open(address);
    await expect(page.locator("html")).not.toHaveAttribute("data-asks");
    await expect(atlas.sentence).toBeVisible();
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
      await atlas.sentence.getAttribute("data-result-count"),
    ]);
    expect(await shiftOf(page)).toBeLessThan(0.01);
  });
}

test("on a narrow page nothing jumps when the moving map takes the place of the drawing", async ({ atlas }) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  await atlas.untilMapPainted();
  await page.locator(".map-surface").focus();
  await expect(page.locator(".map-canvas.is-live")).toBeVisible({ timeout: 30_000 });
  expect(await shiftOf(page)).toBeLessThan(0.01);
});

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
