import { expect, test } from "./atlas.ts";

for (const address of ["", "?view=list"]) {
  test(`of changes that follow on each other the last is told, and not met again by who reads on (/${address})`, async ({
    atlas,
  }) => {
    await atlas.open(address);
    const told = atlas.page.locator(".summary").getByRole("status");
    await expect(told).toBeEmpty();
    await told.evaluate((region) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await atlas.filters.getByRole("searchbox").evaluate(async (field) => {
      for (const text of ["b", "bo", "boston"]) {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        await Promise.resolve();
      }
    });
    await expect.poll(() => atlas.query()).toContain("q=boston");
    const sentence = (await atlas.sentence.textContent()) ?? "";
    const said = async () => ((await atlas.page.evaluate("said")) as readonly string[]).filter((text) => text !== "");
    await expect.poll(said).toEqual([sentence]);
    await expect(told).toBeEmpty();
    expect(await said()).toEqual([sentence]);
  });
}

test("what stands in the columns of a row is read apart, and its date in words", async ({ atlas }) => {
  await atlas.open("?view=list");
  const read = (id: string) =>
    atlas.page
      .locator(`[data-id="${id}"]`)
      .getByRole("link")
      .evaluate((link) => {
        const copy = link.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll("[aria-hidden]")) hidden.remove();
        return copy.textContent?.trim();
      });
  expect(await read("tw-tunis")).toBe("1959 (dubtós) Agermanament amb Tunis Agermanament");
  expect(await read("tw-montpellier")).toBe("23 nov. 1963 Agermanament amb Montpeller Agermanament");
  expect(await read("tw-saint-petersburg")).toBe("24 oct. 1985 Agermanament amb Sant Petersburg Agermanament Suspès");
});

test("a lane is announced by its name and number, not by all that stands in it", async ({ atlas }) => {
  await atlas.open("?view=timeline");
  await expect(atlas.page.getByRole("row").first()).toHaveAccessibleName(/^Urbanisme ?, \d+ vincles$/);
});

test("the map stands in two applications, without which Orca keeps its keys", async ({ atlas }) => {
  await atlas.open("?view=map");
  const map = atlas.page.getByRole("application", { name: "Mapa", exact: true }).getByRole("application");
  await expect(map).toHaveAccessibleName("Mapa dels vincles de Barcelona");
  await expect(map).toHaveAccessibleDescription(/Retorn|Intro/);
  await map.focus();
  await atlas.page.keyboard.press("ArrowRight");
  await expect(map.locator("[aria-live]")).toHaveText(/\d+ vincles?/);
});
