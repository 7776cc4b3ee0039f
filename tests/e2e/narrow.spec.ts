import { expect, homeOf, languages, test, wordsIn } from "./atlas.ts";

for (const language of languages) {
  test(`on the narrowest screen nothing of the page in ${wordsIn[language].language} runs out sideways`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.open(homeOf[language], language);
    await atlas.expectNoSidewaysScroll(320);
    await atlas.filtersButton.click();
    await atlas.expectNoSidewaysScroll(320);
    const sheet = await atlas.filters.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(sheet[0]).toBeLessThanOrEqual(sheet[1] ?? 0);
    await page.keyboard.press("Escape");
    await atlas.linkTo("tw-tel-aviv").click();
    await expect(atlas.cardTitle).toBeVisible();
    const card = await atlas.card.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(card[0]).toBeLessThanOrEqual(card[1] ?? 0);
    await atlas.expectNoSidewaysScroll(320);
  });
}

test("on the narrowest screen a page of its own does not run out sideways", async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 320, height: 640 });
  await atlas.open("partner/who-barcelona/");
  await atlas.expectNoSidewaysScroll(320);
});

test("everything to press on a phone is at least 24 pixels high and wide", async ({ atlas }) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?kind=award&view=list");
  await atlas.filtersButton.click();
  const small = await page.locator("button:visible, summary:visible, select:visible").evaluateAll((elements) =>
    elements
      .map((element) => ({ name: element.textContent ?? "", box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});
