import { type TextPageName, textPages } from "../../src/state/text-pages.ts";
import { ca as aboutCa } from "../../src/views/about/about-ca.ts";
import { en as aboutEn } from "../../src/views/about/about-en.ts";
import { es as aboutEs } from "../../src/views/about/about-es.ts";
import { ca as accessibilityCa } from "../../src/views/about/accessibility-ca.ts";
import { en as accessibilityEn } from "../../src/views/about/accessibility-en.ts";
import { es as accessibilityEs } from "../../src/views/about/accessibility-es.ts";
import { ca as guideCa } from "../../src/views/share/guide-ca.ts";
import { en as guideEn } from "../../src/views/share/guide-en.ts";
import { es as guideEs } from "../../src/views/share/guide-es.ts";
import { expect, homeOf, type Language, languages, test, wordsIn } from "./atlas.ts";

const titles: Readonly<Record<TextPageName, Readonly<Record<Language, { readonly title: string }>>>> = {
  about: { ca: aboutCa, es: aboutEs, en: aboutEn },
  accessibility: { ca: accessibilityCa, es: accessibilityEs, en: accessibilityEn },
  webmasters: { ca: guideCa, es: guideEs, en: guideEn },
};
const titleOf = (name: TextPageName, language: Language) => titles[name][language].title;

for (const language of languages) {
  const { page: words, language: name } = wordsIn[language];

  test(`the pages to read in ${name} stand in nobody's way, light, dark or in forced colours`, async ({ atlas }) => {
    for (const each of textPages) {
      await atlas.page.goto(`${homeOf[language]}${each}/`);
      await expect(atlas.page.getByRole("heading", { level: 1 })).toHaveText(titleOf(each, language));
      await atlas.expectAccessibleInAllColours(each);
    }
  });

  test(`the pages to read in ${name} are skipped into with the keyboard, change language, and lead on and home`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    const other = language === "en" ? "ca" : "en";
    for (const [at, each] of textPages.entries()) {
      await page.goto(`${homeOf[language]}${each}/`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: words.skip })).toBeFocused();
      await expect(page.getByRole("link", { name: words.skip })).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();

      const menu = page.getByRole("navigation", { name: words.languages });
      await expect(menu.getByRole("link", { name })).toHaveAttribute("aria-current", "page");
      await menu.getByRole("link", { name: wordsIn[other].language }).click();
      await expect(page).toHaveURL(new RegExp(`${homeOf[other]}${each}/$`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(each, other));
      await page.goBack();

      const links = page.getByRole("contentinfo").getByRole("navigation", { name: words.about });
      await expect(links.getByRole("link")).toHaveCount(textPages.length);
      await expect(links.locator("[aria-current=page]")).toHaveText(await links.getByRole("link").nth(at).innerText());
      const next = textPages[(at + 1) % textPages.length] ?? each;
      await links
        .getByRole("link")
        .nth((at + 1) % textPages.length)
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(next, language));
      await page.getByRole("banner").getByRole("link").first().click();
      await atlas.untilUsable();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    }
  });
}

test("every number of the page about the atlas leads to as many rows as it says", async ({ atlas }) => {
  const { page } = atlas;
  await page.goto("about/");
  const links = await page
    .locator(".term-table td a")
    .evaluateAll((all) => all.map((each) => [each.getAttribute("href") ?? "", each.textContent ?? ""] as const));
  expect(links.length).toBeGreaterThan(8);
  for (const [href, count] of links.slice(0, 3)) {
    await page.goto(new URL(href, new URL("about/", test.info().project.use.baseURL)).href);
    await atlas.untilUsable();
    await expect(atlas.sentence).toHaveAttribute("data-result-count", count);
  }
});
