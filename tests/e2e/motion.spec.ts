import { expect, test } from "./atlas.ts";

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
