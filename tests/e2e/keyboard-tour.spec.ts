import type { AtlasPage } from "./atlas.ts";
import { expect, test } from "./atlas.ts";
import { type Stop, tour } from "./looking.ts";

const few = "theme=peace&asof=2026-11-21";

function expectSeen(stops: readonly Stop[], least: number): void {
  expect(stops.length).toBeGreaterThanOrEqual(least);
  expect(stops.filter(({ fault }) => fault !== "").map(({ name, fault }) => `${name} ${fault}`)).toEqual([]);
}

/** A region is left for good once it is left: the focus does not jump to and fro. */
function expectInOrder(stops: readonly Stop[]): void {
  const regions = stops.map(({ region }) => region).filter((region, at, all) => region !== all[at - 1]);
  expect(new Set(regions).size, regions.join(" → ")).toBe(regions.length);
}

const screens = [
  [1280, 800],
  [390, 844],
  [320, 256],
] as const;

for (const [width, height] of screens) {
  test(`the focus goes through the whole page in its order and is always seen (${width} by ${height})`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.setViewportSize({ width, height });
    await atlas.open(`?${few}`);
    await atlas.untilMapPainted();
    const stops = await tour(page);
    expectSeen(stops, 40);
    expectInOrder(stops);
    expect(stops[0]?.name).toContain(atlas.words.page.skip);
    expect(stops.at(-1)?.name).toContain(atlas.words.page.webmastersPage);
  });
}

const within: readonly (readonly [string, string, least: number, (atlas: AtlasPage) => Promise<void>])[] = [
  ["an open card", `?${few}&view=list&sel=tw-tel-aviv`, 10, async (atlas) => expect(atlas.cardTitle).toBeVisible()],
  ["the sheet of filters", `?${few}&view=list`, 20, (atlas) => atlas.filtersButton.click()],
  [
    "the composer",
    `?${few}&view=list`,
    15,
    async ({ page }) => {
      await page.locator(".answer .share-button").click();
      await expect(page.locator(".composer-body")).toBeVisible();
    },
  ],
];

for (const [name, address, least, arrange] of within) {
  test(`on a phone, and at 400 % zoom, the focus goes through ${name} and is always seen`, async ({ atlas }) => {
    for (const [width, height] of screens.slice(1)) {
      await atlas.page.setViewportSize({ width, height });
      await atlas.open(address);
      await arrange(atlas);
      expectSeen(await tour(atlas.page), least);
    }
  });
}

test("beside an open card the focus goes through page and card alike, and nothing hides it", async ({ atlas }) => {
  for (const view of ["", "&view=list", "&view=timeline"]) {
    await atlas.open(`?${few}${view}&sel=tw-tel-aviv`);
    await expect(atlas.cardTitle).toBeFocused();
    await atlas.page.locator(".skip").focus();
    expectSeen(await tour(atlas.page), 30);
  }
});

test("Escape puts away what the focus or the pointer brought, and the focus stays", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open(`?${few}&sel=tw-tel-aviv`);
  const help = atlas.card.locator(".help").first();
  await help.locator("summary").press("Enter");
  await expect(help.locator("p")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help.locator("p")).toBeHidden();
  await expect(help.locator("summary")).toBeFocused();
  await expect(atlas.card).toBeVisible();
});

test("one help is open at a time, and it closes when the focus goes on", async ({ atlas }) => {
  await atlas.open(`?${few}&view=list`);
  const [first, second] = [atlas.filters.locator(".help").nth(0), atlas.filters.locator(".help").nth(5)];
  await first.locator("summary").click();
  await expect(first.locator("p")).toBeVisible();
  await second.locator("summary").click();
  await expect(second.locator("p")).toBeVisible();
  await expect(first.locator("p")).toBeHidden();
  await atlas.page.keyboard.press("Tab");
  await atlas.page.keyboard.press("Tab");
  await expect(second.locator("p")).toBeHidden();
});
