import type { Page } from "@playwright/test";
import { firstWords } from "../../src/i18n/first-words.ts";
import { type AtlasPage, expect, test } from "./atlas.ts";

/** Lets no file of such a name through; returns what ends that. */
async function withhold(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

const retry = firstWords.ca.retry;
const foreseen = /Failed to load resource|ERR_FAILED/;

test("when the words of another language do not come, the page says so in it, stays as it is, and another try succeeds", async ({
  atlas,
}) => {
  const { page } = atlas;
  atlas.foresee(foreseen);
  const release = await withhold(page, "**/words-en-*.js");
  await atlas.open("?view=list");
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(atlas.failure).toContainText(firstWords.en.wordsFailed);
  await expect(page.locator("[lang=en]").filter({ has: atlas.failure })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ca");
  await atlas.expectCount(183);

  await atlas.failure.getByRole("button", { name: firstWords.en.retry }).press("Enter");
  await expect(page.locator("[lang=en][tabindex]")).toBeFocused();
  await expect(atlas.failure).toContainText(firstWords.en.wordsFailed);

  await release();
  await atlas.failure.getByRole("button", { name: firstWords.en.retry }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(atlas.failure).toHaveCount(0);
});

test("when the words of the page itself do not come, it says so, stays readable, and another try succeeds", async ({
  atlas,
}) => {
  const { page } = atlas;
  atlas.foresee(foreseen);
  const release = await withhold(page, "**/words-ca-*.js");
  await page.goto("?view=list");
  await expect(atlas.failure).toContainText(firstWords.ca.wordsFailed);
  await expect(atlas.listItems).toHaveCount(183);
  await release();
  await atlas.failure.getByRole("button", { name: retry }).click();
  await atlas.untilUsable();
  await expect(atlas.failure).toHaveCount(0);
});

interface LatePart {
  readonly name: string;
  /** A file without which it cannot be shown. */
  readonly file: string;
  readonly ask: (atlas: AtlasPage) => Promise<void>;
  readonly expectShown: (atlas: AtlasPage) => Promise<void>;
}

const openPartnership = async (atlas: AtlasPage) => {
  await atlas.open("?view=list");
  await atlas.linkTo("tw-boston").click();
};
const openHeatTable = async (atlas: AtlasPage) => {
  await atlas.open("?view=timeline");
  await atlas.page.getByRole("button", { name: "Taula de calor" }).click();
};

const lateParts: readonly LatePart[] = [
  {
    name: "the card of a partnership",
    file: "**/PartnershipCard-*.js",
    ask: openPartnership,
    expectShown: (atlas) => expect(atlas.cardTitle).toBeFocused(),
  },
  {
    name: "the composer of embeds",
    file: "**/Composer-*.js",
    ask: async (atlas) => {
      await atlas.open("?view=list");
      await atlas.page.getByRole("button", { name: atlas.words.page.embed, exact: true }).click();
    },
    expectShown: (atlas) => expect(atlas.page.getByRole("dialog").getByRole("textbox").first()).toBeVisible(),
  },
  {
    name: "the table of themes by decades",
    file: "**/HeatTable-*.js",
    ask: openHeatTable,
    expectShown: (atlas) => expect(atlas.page.getByRole("table")).toBeVisible(),
  },
  {
    name: "the style of the table of themes by decades",
    file: "**/HeatTable-*.css",
    ask: openHeatTable,
    expectShown: (atlas) =>
      expect
        .poll(() =>
          atlas.page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes("HeatTable") === true)),
        )
        .toBe(true),
  },
  {
    name: "what stands in a frame",
    file: "**/embedded-*.js",
    ask: (atlas) => atlas.open("?embed=list"),
    expectShown: (atlas) => expect(atlas.listItems).toHaveCount(183),
  },
  {
    name: "the script of a page of its own",
    file: "**/page-*.js",
    ask: async (atlas) => {
      await atlas.page.goto("partnership/tw-boston/");
    },
    expectShown: (atlas) => atlas.untilUsable(),
  },
];

for (const { name, file, ask, expectShown } of lateParts) {
  test(`when ${name} does not come, the page says so and another try succeeds`, async ({ atlas }) => {
    atlas.foresee(foreseen);
    const release = await withhold(atlas.page, file);
    await ask(atlas);
    await expect(atlas.failure).toContainText(atlas.words.page.partFailed);
    await atlas.failure.getByRole("button", { name: retry }).press("Enter");
    await expect(atlas.failure).toContainText(atlas.words.page.partFailed);
    await release();
    await atlas.failure.getByRole("button", { name: retry }).press("Enter");
    await expectShown(atlas);
    await expect(atlas.failure).toHaveCount(0);
  });
}
