import { ca } from "../../src/views/timeline/words-ca.ts";
import { en } from "../../src/views/timeline/words-en.ts";
import { es } from "../../src/views/timeline/words-es.ts";
import { expect, homeOf, languages, test, wordsIn } from "./atlas.ts";

const timelineWords = { ca, es, en };

test("the name of a group stays in sight while its rows go by, beside the map and on a phone", async ({ atlas }) => {
  const { page } = atlas;
  /** What stands at the upper edge of what scrolls. */
  const upperEdge = (isPage: boolean) =>
    page.locator("#list").evaluate((list, scrollsPage) => {
      const { left, top } = list.getBoundingClientRect();
      return document.elementFromPoint(left + 40, scrollsPage ? 4 : top + 4)?.closest("h3")?.textContent ?? "";
    }, isPage);
  await page.setViewportSize({ width: 1280, height: 800 });
  await atlas.open("?view=map,list&group=theme");
  await page.locator("#list").evaluate((list) => list.scrollTo(0, 900));
  expect(await upperEdge(false)).toMatch(/\d+$/);
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?view=list&group=theme");
  await page.evaluate(() => window.scrollTo(0, 1500));
  expect(await upperEdge(true)).toMatch(/\d+$/);
});

for (const language of languages) {
  test(`on a wide screen the table of decades in ${wordsIn[language].language} shows all its columns and what opens the embed stands beside the sentence`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.setViewportSize({ width: 1280, height: 800 });
    await atlas.open(homeOf[language], language);
    const embed = await page.locator(".answer .share-button").boundingBox();
    const sentence = await atlas.sentence.boundingBox();
    expect(embed?.y).toBeLessThan((sentence?.y ?? 0) + (sentence?.height ?? 0));
    await page.getByRole("button", { name: timelineWords[language].heat.readings.heat, exact: true }).click();
    const table = page.locator(".tl-heat-scroll");
    await expect(table.getByRole("columnheader").last()).toHaveText(timelineWords[language].heat.total);
    const [content, room] = await table.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
  });
}
