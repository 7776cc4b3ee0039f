import { expect, test } from "./atlas.ts";
import { idsWhere } from "./naive-reader.ts";

test("where the machine cannot draw in 3D the map is a drawing, and answers all the same", async ({ atlas }) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    const contextOf = HTMLCanvasElement.prototype.getContext;
    const plain = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(contextOf, this, [kind, ...rest]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: plain });
    Object.assign(globalThis.OffscreenCanvas?.prototype ?? {}, { getContext: () => null });
  });
  await atlas.open();
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await atlas.untilMapPainted();
  await expect(page.locator("svg.map-twin")).toBeVisible();
  const home = page.locator(".map-twin .map-home");
  const from = await home.boundingBox();
  if (from === null) throw new Error("the city is not on the map");
  // A place of the sea, so that nothing is pointed at.
  await page.mouse.move(from.x + 4, from.y + 120);
  await page.mouse.down();
  await page.mouse.move(from.x + 64, from.y + 150, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await home.boundingBox())?.x ?? 0)).toBe(Math.round(from.x + 60));
  await atlas.choose("Tipus de vincle", "Premi o títol");
  const awards = idsWhere((each) => each.cell("kind") === "award").length;
  await atlas.expectCount(awards);
  await atlas.expectDrawn(awards);
  await atlas.linkTo("riba-1999").click();
  await expect(atlas.cardTitle).toHaveText("Medalla d'Or Reial del RIBA a Barcelona");
});
