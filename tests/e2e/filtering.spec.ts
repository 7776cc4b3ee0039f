import { expect, test } from "./atlas.ts";
import { idsWhere, partnerships } from "./naive-reader.ts";

const awards = idsWhere((each) => each.cell("kind") === "award");

test("ticking a kind narrows the sentence, the list and the map alike; Back and reload bring each view again", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open();
  await atlas.choose("Tipus de vincle", "Premi o títol");
  await atlas.expectCount(awards.length);
  await atlas.expectDrawn(awards.length);
  await atlas.expectQuery("?kind=award");
  expect((await atlas.listedIds()).toSorted()).toEqual(awards);

  await atlas.choose("Tipus de vincle", "Agermanament");
  await atlas.expectQuery("?kind=award,twinning");
  const both = awards.length + idsWhere((each) => each.cell("kind") === "twinning").length;
  await atlas.expectCount(both);

  await page.goBack();
  await atlas.expectCount(awards.length);
  await expect(atlas.valueOf("Tipus de vincle", "Agermanament")).not.toBeChecked();
  await expect(atlas.valueOf("Tipus de vincle", "Premi o títol")).toBeChecked();

  await page.reload();
  await atlas.untilUsable();
  await atlas.expectCount(awards.length);
  await expect(atlas.valueOf("Tipus de vincle", "Premi o títol")).toBeChecked();

  await page.goBack();
  await atlas.untilUsable();
  await atlas.expectCount(partnerships.length);
  await page.goForward();
  await atlas.expectCount(awards.length);
  await atlas.untilMapPainted();
  await atlas.expectDrawn(awards.length);
});

test("a step leaves the style sheets alone, so that nothing but what it changes is drawn anew", async ({ atlas }) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(MediaList.prototype, "mediaText");
    const written: string[] = [];
    Object.assign(window, { writtenMedia: written });
    Object.defineProperty(MediaList.prototype, "mediaText", {
      ...own,
      set(text: string) {
        written.push(text);
        own?.set?.call(this, text);
      },
    });
  });
  const writtenMedia = () => page.evaluate(() => Reflect.get(window, "writtenMedia"));
  await atlas.open("?look=dark");
  expect(await writtenMedia()).not.toEqual([]);
  const before = await writtenMedia();
  await atlas.choose("Tipus de vincle", "Premi o títol");
  await atlas.expectCount(awards.length);
  expect(await writtenMedia()).toEqual(before);
});

test("the number beside a value is what choosing it gives", async ({ atlas }) => {
  await atlas.open("?view=list");
  await atlas.openFacet("País");
  await atlas.choose("Tema", "Habitatge");
  const box = atlas.valueOf("Tipus de vincle", "Acord o conveni");
  const told = /(\d+) resultats?/.exec((await box.evaluate((input) => input.closest("label")?.textContent)) ?? "")?.[1];
  await box.check();
  await atlas.expectCount(Number(told));
  expect(Number(told)).toBe(
    idsWhere((each) => each.cell("kind") === "agreement" && each.items("themes").includes("housing")).length,
  );
});

test("excluding a kind leaves everything else, and says so where it can be taken back", async ({ atlas }) => {
  await atlas.open("?view=list");
  await atlas.exclude("Tipus de vincle", "Esdeveniment");
  await atlas.expectCount(idsWhere((each) => each.cell("kind") !== "event").length);
  await atlas.expectQuery("?kind=-event&view=list");
  await atlas.page.getByRole("button", { name: "Treu el filtre excepte Esdeveniment" }).click();
  await atlas.expectCount(partnerships.length);
  await atlas.expectQuery("?view=list");
});

test("two themes give what has either of them, or both at once where the reader asks for it", async ({ atlas }) => {
  await atlas.open("?view=list");
  await atlas.choose("Tema", "Habitatge");
  await atlas.choose("Tema", "Diplomàcia de ciutats");
  const has = (id: string) => (each: (typeof partnerships)[number]) => each.items("themes").includes(id);
  const [housing, diplomacy] = [has("housing"), has("diplomacy")];
  await atlas.expectCount(idsWhere((each) => housing(each) || diplomacy(each)).length);
  await atlas.page.getByRole("radio", { name: atlas.words.filters.matchAll }).check();
  await atlas.expectCount(idsWhere((each) => housing(each) && diplomacy(each)).length);
  await atlas.expectQuery("?theme=housing,diplomacy&match=all&view=list");
});

test("typing a word narrows with every letter, and the address follows", async ({ atlas }) => {
  await atlas.open("?view=list");
  await atlas.searchFor("medelli");
  await atlas.expectCount(idsWhere((each) => each.says("medelli")).length);
  await atlas.expectQuery("?q=medelli&view=list");
  await atlas.searchFor("medelli xxxx");
  await atlas.expectCount(0);
  await expect(atlas.page.getByText(atlas.words.summary.noneHint)).toBeVisible();
  await atlas.searchFor("");
  await atlas.expectCount(partnerships.length);
});

test("years narrow; the reader chooses between what lasted in them and what was signed in them", async ({ atlas }) => {
  await atlas.open("?view=list");
  await atlas.narrowYears("1900", "1984");
  await atlas.expectCount(idsWhere(({ years: [first] }) => first <= 1984).length);
  await atlas.page.getByRole("radio", { name: new RegExp(`^${atlas.words.filters.signed}`) }).check();
  await atlas.page.getByRole("checkbox", { name: new RegExp(`^${atlas.words.filters.certain}`) }).check();
  await atlas.expectQuery("?from=1900&to=1984&when=signed&certain=1&view=list");
  await atlas.expectCount(
    idsWhere(({ years: [first, last], isDateCertain }) => isDateCertain && first >= 1900 && last <= 1984).length,
  );
});

test("one press takes every filter back, and keeps the order of the list", async ({ atlas }) => {
  await atlas.open("?kind=award&q=capital&from=1990&sort=title&view=list");
  await atlas.clearFilters();
  await atlas.expectCount(partnerships.length);
  await atlas.expectQuery("?view=list&sort=title");
});

test("the list stands in the order that the reader asks for", async ({ atlas }) => {
  await atlas.open("?kind=twinning&view=list");
  expect((await atlas.listedIds())[0]).toBe("tw-tunis");
  await atlas.sortBy("-date");
  await atlas.expectQuery("?kind=twinning&view=list&sort=-date");
  const newest = await atlas.listedIds();
  expect(newest[0]).toBe("tw-shenzhen");
  expect(newest.slice(-2).toSorted()).toEqual(["tw-sao-paulo", "tw-valparaiso"]);
  await atlas.sortBy("title");
  await expect(atlas.listItems.first()).toHaveAttribute("data-id", "tw-antwerp");
});
