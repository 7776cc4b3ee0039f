import { expect, homeOf, languages, test, wordsIn } from "./atlas.ts";
import { idsWhere, partnerships } from "./naive-reader.ts";

test("a broken link opens the whole atlas and says what it could not find", async ({ atlas }) => {
  await atlas.open("?kind=nope&from=abc&sel=%00&theme=__proto__&view=list");
  await atlas.expectCount(partnerships.length);
  for (const text of ["nope", "abc", "__proto__"]) await expect(atlas.notice).toContainText(`«${text}»`);
  await atlas.choose("Tipus de vincle", "Premi o títol");
  await atlas.expectCount(idsWhere((each) => each.cell("kind") === "award").length);
  await atlas.notice.getByRole("button", { name: atlas.words.address.dismiss }).click();
  await expect(atlas.notice).toBeHidden();
});

for (const language of languages) {
  test(`what a link gets wrong is said in ${wordsIn[language].language}`, async ({ atlas }) => {
    await atlas.open(`${homeOf[language]}?sort=size&view=list`, language);
    await expect(atlas.notice).toContainText(atlas.words.address.unknown("sort", "size"));
  });
}

test("reversed years are turned round, and the page says so", async ({ atlas }) => {
  await atlas.open("?from=1984&to=1900&view=list");
  await expect(atlas.notice).toContainText(atlas.words.address.swapped("1984–1900"));
  await atlas.expectCount(idsWhere(({ years: [first] }) => first <= 1984).length);
  await expect(atlas.filters.getByLabel(atlas.words.filters.from, { exact: true })).toHaveValue("1900");
});

test("a link cannot bring markup or script into the page", async ({ atlas }) => {
  const markup = "<img src=x onerror=alert(1)>";
  await atlas.open(`?kind=${encodeURIComponent(markup)}&q=${encodeURIComponent(markup)}&view=list`);
  await expect(atlas.notice).toContainText(markup);
  await expect(atlas.page.locator("img")).toHaveCount(0);
});

test("what another site adds to a link stays in the address while the reader goes on", async ({ atlas }) => {
  await atlas.open("?utm_source=butllet%C3%AD&kind=award&view=list");
  await expect(atlas.notice).toBeHidden();
  await atlas.sortBy("title");
  await atlas.expectQuery("?kind=award&view=list&sort=title&utm_source=butllet%C3%AD");
});

test("a mistyped encoding, a very long word and a repeated key do not stop the page", async ({ atlas }) => {
  await atlas.open(`?q=%E0%A4%A&kind=award&kind=event&sel=${"x".repeat(5000)}&view=list`);
  await expect(atlas.notice).toContainText("sel:");
  await expect(atlas.valueOf("Tipus de vincle", "Premi o títol")).toBeChecked();
  await expect(atlas.valueOf("Tipus de vincle", "Esdeveniment")).not.toBeChecked();
});

test("panels that a link leaves out are not there", async ({ atlas }) => {
  await atlas.open("?view=list");
  await expect(atlas.page.locator("[data-drawn-count]")).toHaveCount(0);
  await expect(atlas.page.locator("#timeline")).toHaveCount(0);
  await atlas.page.goto("?view=timeline");
  await atlas.untilUsable();
  await expect(atlas.page.locator("#timeline")).toHaveCount(1);
  await expect(atlas.listItems).toHaveCount(0);
});

test("what others add to an address leaves the page of a partnership as it is", async ({ atlas }) => {
  await atlas.open("partnership/tw-boston/?utm_source=butllet%C3%AD");
  await expect(atlas.page.getByRole("heading", { level: 1 })).toHaveText("Agermanament amb Boston");
  await atlas.open("partnership/tw-boston/?kind=award");
  await expect(atlas.page.getByRole("heading", { level: 1 })).toHaveText(
    "Atles dels vincles internacionals de Barcelona",
  );
});
