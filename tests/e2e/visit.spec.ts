import { expect, test } from "./atlas.ts";

test("a long visit asks nothing of other sites, keeps nothing on the reader's machine and goes wrong nowhere", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("?projection=globe");
  await atlas.untilMapPainted();
  await atlas.choose("Tema", "Habitatge");
  await atlas.searchFor("londres");
  await atlas.linkTo("london-housing-2018").click();
  await expect(atlas.cardTitle).toBeVisible();
  await page.keyboard.press("Escape");
  await atlas.clearFilters();
  await page.reload();
  await atlas.untilMapPainted();
  await atlas.expectCount(183);
});

test("the watch over visits sees what leaves the site, what breaks its policy and what fails", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=list");
  await page.evaluate(async () => {
    await fetch("https://elsewhere.example/").catch(() => {});
    await fetch("nowhere.json");
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    document.head.append(style);
  });
  for (const fault of [
    /^console: policy: connect-src https:\/\/elsewhere/,
    /404.*nowhere\.json/,
    /policy: style-src/,
  ]) {
    await expect.poll(() => atlas.faults.some((noted) => fault.test(noted))).toBe(true);
  }
  atlas.foresee(/elsewhere|nowhere|style/);
});
