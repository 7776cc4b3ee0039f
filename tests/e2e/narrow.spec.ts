import type { AtlasPage } from "./atlas.ts";
import { expect, homeOf, languages, test, wordsIn } from "./atlas.ts";
import { cutTexts, smallTargets, spaceText } from "./looking.ts";

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

type State = readonly [name: string, address: string, arrange?: (atlas: AtlasPage) => Promise<void>];

/** Where the longest texts stand. */
const states: readonly State[] = [
  ["the page", "es/?theme=peace,knowledge&asof=2026-11-21"],
  [
    "the sheet of filters",
    "es/?view=list&partner=who-barcelona",
    async (atlas) => {
      await atlas.filtersButton.click();
      await atlas.page.locator(".facet").evaluateAll((facets) => {
        for (const facet of facets) facet.toggleAttribute("open", true);
      });
    },
  ],
  ["a card", "es/?view=list&theme=peace&sel=mexico-city-2025"],
  ["a partner's card", "es/?view=list&theme=peace&at=who-barcelona"],
  ["an empty result of a faulty address", "es/?kind=nope&q=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  ["a page of its own", "es/partner/who-barcelona/"],
  ["the page about the atlas", "es/about/"],
  ["the accessibility statement", "es/accessibility/"],
  ["the guide for webmasters", "es/webmasters/"],
];

for (const [size, width, height] of [
  ["on the narrowest screen", 320, 640],
  ["at 400 % zoom", 320, 256],
] as const) {
  test(`${size} no text is cut off or out of sight, with wider text spacing either`, async ({ atlas }) => {
    const { page } = atlas;
    await page.setViewportSize({ width, height });
    for (const [name, address, arrange] of states) {
      await page.goto(address);
      if (!/about|accessibility|webmasters/.test(address)) await atlas.untilUsable();
      await arrange?.(atlas);
      expect.soft(await cutTexts(page), name).toEqual([]);
      await spaceText(page);
      expect.soft(await cutTexts(page), `${name}, spaced`).toEqual([]);
    }
  });
}

test("on a wide screen no text is cut off with wider text spacing", async ({ atlas }) => {
  const { page } = atlas;
  for (const address of ["es/?theme=peace&sel=mexico-city-2025", "es/?theme=peace&at=who-barcelona", "es/?q=xxxxxx"]) {
    await atlas.open(address, "es");
    await spaceText(page);
    expect.soft(await cutTexts(page), address).toEqual([]);
  }
});

test("a title that is one word of three hundred letters is broken, in the list and in its card", async ({ atlas }) => {
  const { page } = atlas;
  const lengthen = (title: Element) => {
    title.textContent = "t".repeat(300);
  };
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("partnership/tw-montpellier/");
    await atlas.untilUsable();
    for (const title of [page.getByRole("heading", { level: 1 }), page.locator(".item-title").first()]) {
      await title.evaluate(lengthen);
      const [inside, outside] = await title.evaluate(({ scrollWidth, parentElement }) => [
        scrollWidth,
        parentElement?.clientWidth ?? 0,
      ]);
      expect(inside).toBeGreaterThan(0);
      expect(inside).toBeLessThanOrEqual(outside ?? 0);
    }
  }
});

test("everything to press is at least 24 pixels high and wide, on a phone and on a wide screen", async ({ atlas }) => {
  const { page } = atlas;
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await atlas.open("?kind=award&group=certainty&sel=tw-tel-aviv");
    expect.soft(await smallTargets(page), `an open card at ${width}`).toEqual([]);
    await atlas.open("?kind=award,-event&from=1990&q=x");
    if (width < 1200) await atlas.filtersButton.click();
    expect.soft(await smallTargets(page), `the filters at ${width}`).toEqual([]);
    for (const address of ["partner/tel-aviv/", "about/", "accessibility/", "webmasters/"]) {
      await page.goto(address);
      expect.soft(await smallTargets(page), `${address} at ${width}`).toEqual([]);
    }
  }
});
