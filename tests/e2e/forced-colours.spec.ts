import { kinds } from "../../src/model/vocabulary.ts";
import { ca } from "../../src/views/timeline/words-ca.ts";
import { expect, test } from "./atlas.ts";

test.use({ contextOptions: { forcedColors: "active" }, colorScheme: "dark" });

test("in forced colours each kind has a sign of its own, in the filters, the legend and on the timeline", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("");
  const different = async (signs: readonly (string | null)[]) => expect(new Set(signs).size).toBe(signs.length);
  const attributes = (selector: string, name: string) =>
    page.locator(selector).evaluateAll((all, key) => all.map((each) => each.getAttribute(key)), name);
  const shapes = await attributes(".facet:first-of-type .mark path", "d");
  expect(shapes).toHaveLength(kinds.length);
  await different(shapes);
  const dashes = await attributes(".map-legend .map-swatch", "stroke-dasharray");
  expect(dashes).toHaveLength(kinds.length);
  await different(dashes);
  for (const kind of kinds) await expect(page.locator(`#timeline .tl-kind-${kind}`).first()).toBeAttached();
});

test("in forced colours what is drawn differs from what it is drawn on", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?theme=peace&sel=tw-tel-aviv");
  const alike = await page
    .locator(".mark path, .value-exclude, .map-swatch, #timeline .tl-mark, .strip-bar")
    .evaluateAll((all) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const canvas = document.createElement("canvas").getContext("2d");
      const luminance = (colour: string) => {
        if (canvas === null) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
        const [red = 0, green = 0, blue = 0] = parts.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: string, other: string) => {
        const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      };
      return all
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { fill, stroke } = getComputedStyle(element);
          const { borderTopColor } = getComputedStyle(element, "::before");
          const paints = element.matches(".value-exclude") ? [borderTopColor] : [fill, stroke];
          return paints.every((paint) => paint === "none" || contrast(paint, ground) < 3);
        })
        .map((element) => `${element.getAttribute("class")} in ${element.parentElement?.getAttribute("class")}`);
    });
  expect([...new Set(alike)]).toEqual([]);
});

test("in forced colours what is chosen, open or pressed is told by more than its ground", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?theme=peace&group=certainty&sel=tw-tel-aviv");
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { outlineStyle, borderInlineStartWidth, backgroundColor, color } = getComputedStyle(element);
        return { outlineStyle, borderInlineStartWidth, backgroundColor, color };
      });
  expect(await look(".item.is-open .item-link")).not.toEqual(await look(".item:not(.is-open) .item-link"));
  expect(await look(".header a[aria-current]")).not.toEqual(await look(".header a:not([aria-current])"));
  expect(await look(".tl-readings [aria-pressed=true]")).not.toEqual(await look(".tl-readings [aria-pressed=false]"));
});

test("in forced colours the table of decades shows its numbers, and which of them is chosen", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=timeline");
  await page.getByRole("button", { name: ca.heat.readings.heat, exact: true }).click();
  const cells = page.locator(".tl-heat tbody td:has(button)");
  await cells.nth(5).getByRole("button").click();
  await expect(page.locator(".tl-heat [aria-current]")).toHaveCount(1);
  const looks = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const { outlineStyle, outlineWidth, color, backgroundColor } = getComputedStyle(cell);
      return {
        isChosen: cell.querySelector("[aria-current]") !== null,
        outlineStyle,
        outlineWidth,
        color,
        backgroundColor,
      };
    }),
  );
  for (const { isChosen, outlineStyle, outlineWidth, color, backgroundColor } of looks) {
    expect(outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2).toBe(isChosen);
    expect(color).not.toBe(backgroundColor);
  }
});
