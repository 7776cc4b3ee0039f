import type { AtlasPage, Language } from "./atlas.ts";
import { expect, homeOf, languages, test, wordsIn } from "./atlas.ts";

type State = readonly [name: string, address: string, arrange?: (atlas: AtlasPage) => Promise<void>];

/** Few results, of every status, so that a look at all of them is short. */
const few = "theme=peace,democracy&asof=2026-11-21";

const wide: readonly State[] = [
  ["the whole page", "", (atlas) => atlas.untilMapPainted()],
  ["a partnership's card", `?${few}&sel=tw-tel-aviv`],
  ["a partner's card beside a grouped list", `?${few}&group=certainty&at=tel-aviv`],
  [
    "every filter unfolded, one of them explained",
    `?${few}&kind=-award&view=list`,
    async ({ page }) => {
      await page.locator(".facet").evaluateAll((facets) => {
        for (const facet of facets) facet.toggleAttribute("open", true);
      });
      await page.locator(".help > summary").first().click();
    },
  ],
  [
    "the table of themes by decades",
    `?${few}&view=timeline`,
    async ({ page }) => {
      await page.locator(".tl-readings button").last().click();
      await expect(page.locator("#timeline table")).toBeVisible();
    },
  ],
  ["an empty result of a faulty address", "?kind=nope&q=xxxxxxxx"],
  [
    "the composer",
    `?${few}&view=list`,
    async ({ page }) => {
      await page.locator(".answer .share-button").click();
      await expect(page.locator(".composer iframe")).toBeVisible();
    },
  ],
];

const narrow: readonly State[] = [
  ["the whole page", `?${few}`],
  ["the sheet of filters", `?${few}&view=list`, (atlas) => atlas.filtersButton.click()],
  ["a card over the page", `?${few}&view=list&sel=tw-tel-aviv`],
];

const pages: readonly State[] = [
  ["a partnership's own page", "partnership/tw-tel-aviv/"],
  ["a partner's own page", "partner/who-barcelona/"],
];

const frames: readonly State[] = ["map", "timeline", "list", "full", "card&sel=tw-tel-aviv"].map((preset) => [
  `the frame ${preset}`,
  `?${few}&embed=${preset}`,
]);

async function look(atlas: AtlasPage, language: Language, states: readonly State[]): Promise<void> {
  for (const [name, address, arrange] of states) {
    await test.step(name, async () => {
      await atlas.open(`${homeOf[language]}${address}`, language);
      await arrange?.(atlas);
      await atlas.expectAccessibleInAllColours(name);
    });
  }
}

for (const language of languages) {
  const name = wordsIn[language].language;

  test(`nothing of the atlas in ${name} stands in the way of any reader: light, dark or in forced colours`, async ({
    atlas,
  }) => {
    test.slow();
    await look(atlas, language, wide);
  });

  test(`nothing on a phone in ${name} stands in the way of any reader: light, dark or in forced colours`, async ({
    atlas,
  }) => {
    await atlas.page.setViewportSize({ width: 390, height: 844 });
    await look(atlas, language, narrow);
  });

  test(`no page of its own and no frame in ${name} stands in the way of any reader: light, dark or in forced colours`, async ({
    atlas,
  }) => {
    test.slow();
    await look(atlas, language, [...pages, ...frames]);
  });
}
