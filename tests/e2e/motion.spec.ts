import { ca } from "../../src/views/map/words-ca.ts";
import { type AtlasPage, expect, test } from "./atlas.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("with reduced motion nothing glides, fades or spins, whatever is opened", async ({ atlas }) => {
  const { page } = atlas;
  const moving = () =>
    page.evaluate(() => {
      const longest = (text: string) =>
        Math.max(...text.split(",").map((part) => Number.parseFloat(part) * (part.trim().endsWith("ms") ? 0.001 : 1)));
      const styled = [...document.querySelectorAll("body, body *")].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const moves =
          longest(transitionDuration) > 0.001 ||
          (animationName !== "none" && longest(animationDuration) > 0.001) ||
          scrollBehavior === "smooth";
        return moves ? [`${element.tagName}.${element.getAttribute("class")}`] : [];
      });
      const running = document
        .getAnimations()
        .filter(({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().duration) > 1);
      return [...styled, ...running.map(({ id }) => `animation ${id}`)];
    });
  await atlas.open("?theme=peace");
  await atlas.untilMapPainted();
  expect(await moving()).toEqual([]);
  await atlas.filters.locator(".help > summary").first().click();
  expect(await moving()).toEqual([]);
  await atlas.listItems.first().getByRole("link").click();
  await expect(atlas.cardTitle).toBeVisible();
  expect(await moving()).toEqual([]);
  await atlas.map.hover();
  expect(await moving()).toEqual([]);
});

test("with reduced motion the years do not play by themselves: the reader steps", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=timeline");
  const buttons = page.locator("#timeline").getByRole("button");
  const names = await buttons.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
  const { ca } = await import("../../src/views/timeline/words-ca.ts");
  expect(names).toContain(ca.years.on);
  const play = page.locator("#timeline").getByRole("button", { name: ca.years.play, exact: true });
  if ((await play.count()) > 0) await expect(play).toBeDisabled();
  await page.locator("#timeline").getByRole("button", { name: ca.years.on, exact: true }).click();
  await expect.poll(() => atlas.query()).toMatch(/from=\d{4}&to=\d{4}/);
});

/** How many places the mark of the home city passes through until the map rests, the last one included. */
async function placesPassed({ page }: AtlasPage, move: () => Promise<void>): Promise<number> {
  const home = await page.evaluateHandle(() => {
    const mark = () => document.querySelector(".map-home")?.getAttribute("transform") ?? "";
    const seen = new Set([mark()]);
    const watched = { count: () => seen.size - 1, lastAt: 0 };
    const observer = new MutationObserver(() => {
      if (seen.has(mark())) return;
      seen.add(mark());
      watched.lastAt = performance.now();
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["transform"],
    });
    return watched;
  });
  await move();
  await page.waitForFunction(({ count, lastAt }) => count() > 0 && performance.now() - lastAt > 1000, home);
  return home.evaluate(({ count }) => count());
}

test("with reduced motion the map is at once where it goes: near, back home, or at what was opened", async ({
  atlas,
}) => {
  const { page } = atlas;
  const press = (name: string) => page.locator(".map-controls").getByRole("button", { name, exact: true }).click();
  await atlas.open("?kind=twinning");
  await atlas.untilMapPainted();
  expect(await placesPassed(atlas, () => press(ca.zoomIn))).toBe(1);
  expect(await placesPassed(atlas, () => press(ca.goHome("Barcelona")))).toBe(1);
  expect(await placesPassed(atlas, () => atlas.linkTo("tw-busan").click())).toBe(1);

  await page.emulateMedia({ reducedMotion: "no-preference" });
  const there = [ca.zoomOut, ca.zoomIn];
  let glided = 0;
  for (let attempt = 0; attempt < 6 && glided < 2; attempt += 1) {
    glided = await placesPassed(atlas, () => press(there[attempt % 2] ?? ""));
  }
  expect(glided).toBeGreaterThan(1);
});
