import { homeOf, languages, test, wordsIn } from "./atlas.ts";

for (const language of languages) {
  test(`nothing on the page in ${wordsIn[language].language} stands in the way of any reader`, async ({ atlas }) => {
    await atlas.open(homeOf[language], language);
    await atlas.untilMapPainted();
    await atlas.expectAccessible();
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a ${colorScheme} screen`, () => {
    test.use({ colorScheme });

    test(`an open card and a narrowed list stand in nobody's way (${colorScheme})`, async ({ atlas }) => {
      await atlas.open("?theme=peace,democracy&status=suspended,active&asof=2026-11-21&sel=tw-tel-aviv");
      await atlas.expectAccessible();
    });

    test(`the sheet of filters on a phone stands in nobody's way (${colorScheme})`, async ({ atlas }) => {
      await atlas.page.setViewportSize({ width: 390, height: 844 });
      await atlas.open("?kind=award,-event&view=list");
      await atlas.filtersButton.click();
      await atlas.openFacet("País");
      await atlas.expectAccessible();
    });

    test(`a page of its own stands in nobody's way (${colorScheme})`, async ({ atlas }) => {
      await atlas.open("es/partner/tel-aviv/", "es");
      await atlas.expectAccessible();
    });
  });
}

test("a broken link's notice and an empty result stand in nobody's way", async ({ atlas }) => {
  await atlas.open("?kind=nope&q=xxxxxxxx");
  await atlas.expectAccessible();
});
