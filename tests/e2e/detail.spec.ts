import { expect, test } from "./atlas.ts";

test("choosing in the list opens the card and marks the same on the timeline; Escape closes and gives the focus back", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open();
  await atlas.linkTo("tw-boston").click();
  await expect(atlas.cardTitle).toHaveText("Agermanament amb Boston");
  await expect(atlas.cardTitle).toBeFocused();
  await expect(atlas.linkTo("tw-boston")).toHaveAttribute("aria-current", "true");
  const marked = page.locator("#timeline .is-open");
  await expect(marked.first()).toBeAttached();
  const marks = await marked.evaluateAll((elements) => elements.map(({ id }) => id));
  expect(marks.filter((id) => !id.endsWith("tw-boston"))).toEqual([]);
  await atlas.expectQuery("?sel=tw-boston");

  await page.keyboard.press("Escape");
  await expect(atlas.card).toBeHidden();
  await expect(atlas.linkTo("tw-boston")).toBeFocused();
  await expect(page.locator("#timeline .is-open")).toHaveCount(0);
  await atlas.expectQuery("");
});

test("a card leads to its partner, from there to another partnership, and Back retraces the way", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=list&sel=tw-saint-petersburg");
  await expect(atlas.card).toContainText("Suspès");
  await expect(atlas.card).toContainText("Suspensió temporal de l'agermanament amb Sant Petersburg");
  await atlas.card.getByRole("link", { name: "Sant Petersburg", exact: true }).click();
  await expect(atlas.cardTitle).toHaveText("Sant Petersburg");
  await atlas.card.getByRole("link", { name: "Acord econòmic amb Sant Petersburg" }).click();
  await expect(atlas.cardTitle).toHaveText("Acord econòmic amb Sant Petersburg");
  await page.goBack();
  await expect(atlas.cardTitle).toHaveText("Sant Petersburg");
  await page.goBack();
  await expect(atlas.cardTitle).toHaveText("Agermanament amb Sant Petersburg");
});

test("every fact of a card can be followed to its source", async ({ atlas }) => {
  await atlas.open("?view=list&sel=tw-tunis");
  await expect(atlas.card).toContainText("Data en disputa");
  const source = atlas.card.getByRole("link", { name: /MedCities|undertake a technical mission/ });
  await expect(source).toHaveAttribute("href", /^https:\/\/medcities\.org\//);
  await expect(source).toHaveAttribute("rel", /noreferrer/);
});

test("previous and next go through the list as it stands", async ({ atlas }) => {
  await atlas.open("?kind=award&view=list");
  const [first = "", second = "", third = ""] = await atlas.listedIds();
  await atlas.linkTo(second).click();
  await atlas.card.getByRole("button", { name: atlas.words.detail.next, exact: true }).click();
  await expect(atlas.linkTo(third)).toHaveAttribute("aria-current", "true");
  await atlas.card.getByRole("button", { name: atlas.words.detail.previous, exact: true }).click();
  await atlas.card.getByRole("button", { name: atlas.words.detail.previous, exact: true }).click();
  await expect(atlas.linkTo(first)).toHaveAttribute("aria-current", "true");
  await expect(atlas.card.getByRole("button", { name: atlas.words.detail.previous, exact: true })).toBeDisabled();
});

test("a link to something that the filters hide opens it all the same and says why it is not in the list", async ({
  atlas,
}) => {
  await atlas.open("?kind=award&view=list&sel=tw-boston");
  await expect(atlas.cardTitle).toHaveText("Agermanament amb Boston");
  await expect(atlas.card).toContainText(atlas.words.detail.hidden);
  await expect(atlas.listItem("tw-boston")).toHaveCount(0);
});

test("a partner's card shows only that partner at one press", async ({ atlas }) => {
  await atlas.open("?view=list&at=tel-aviv");
  await atlas.card.getByRole("button", { name: atlas.words.detail.filterPartner }).click();
  await atlas.expectQuery("?partner=tel-aviv&at=tel-aviv&view=list");
  await expect(atlas.sentence).toHaveAttribute("data-result-count", "5");
});

test("on a phone the card lies over the page, keeps the focus, and closes with Escape or its button", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?view=list");
  await atlas.linkTo("tw-boston").click();
  await expect(atlas.cardTitle).toBeInViewport();
  for (let press = 0; press < 30; press += 1) await page.keyboard.press("Tab");
  const isInside = () =>
    page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null);
  expect(await isInside()).toBe(true);
  await page.keyboard.press("Escape");
  await expect(atlas.card).toBeHidden();
  await expect(atlas.linkTo("tw-boston")).toBeFocused();
  await atlas.linkTo("tw-boston").click();
  await atlas.closeCard();
  await expect(atlas.card).toBeHidden();
});

test("a page of its own says the same as the card and leads back to the whole atlas", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("en/partnership/tw-boston/", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Twinning with Boston");
  await expect(page).toHaveTitle(/^Twinning with Boston · /);
  await page.getByRole("link", { name: atlas.words.detail.inAtlas }).click();
  await atlas.untilUsable();
  await expect(atlas.cardTitle).toHaveText("Twinning with Boston");
  await atlas.expectCount(183);
});
