import type { Page } from "@playwright/test";
import { expect, frameCode, inside, result, test, untilUsable, withoutWebgl } from "./embed-fixtures.ts";

test("locked filters are named and cannot be changed", async ({ page, hosts, visit }) => {
  await visit(frameCode(hosts, "embed=full&view=timeline,list&kind=award&filters=locked&look=dark"));
  await untilUsable(page);
  const frame = inside(page);
  await expect(frame.locator(".chip")).toHaveText(["Premi o títol"]);
  await expect(frame.locator("button.chip, .embedded-filters")).toHaveCount(0);
  await expect(frame.locator("html")).toHaveCSS("background-color", "rgb(16, 20, 23)");

  // What else would narrow: the years, the table of the timeline, a partner's button.
  const count = (await result(page).getAttribute("data-result-count")) ?? "";
  const years = frame.locator(".tl-years").locator("input, button");
  for (const control of await years.all()) await expect(control).toBeDisabled();
  await frame.getByRole("button", { name: "Taula de calor" }).click();
  await expect(frame.locator(".tl-heat td button").first()).toBeDisabled();
  await frame.locator("[data-id]").first().getByRole("link").click();
  await frame.locator(".embedded-detail .facts a").first().click();
  await expect(frame.locator(".partner-items")).toBeVisible();
  await expect(frame.getByRole("button", { name: "Mostra només aquest soci" })).toHaveCount(0);
  await expect(result(page)).toHaveAttribute("data-result-count", count);

  // Order and groups are no filters.
  await frame.getByRole("combobox", { name: "Ordena per" }).selectOption("title");
  await expect(result(page)).toHaveAttribute("data-result-count", count);
});

const cases = [
  ["map", "kind=twinning", ".map"],
  ["timeline", "kind=twinning", ".timeline"],
  ["list", "kind=twinning", ".list"],
  ["card", "sel=tw-montpellier", ".embedded-detail"],
  ["card", "at=boston", ".embedded-detail"],
  ["full", "kind=twinning", ".map, .timeline, .list"],
] as const;
const sizes = [
  [280, "light"],
  [320, "dark"],
  [480, "host"],
  [768, "light"],
  [1200, "dark"],
] as const;

for (const [preset, state, parts] of cases) {
  test(`${preset} with ${state} is complete from 280 to 1200 pixels wide, in every look`, async ({ page, hosts }) => {
    // The map as a drawing has the same place, and is there at once.
    await withoutWebgl(page);
    for (const [width, look] of sizes) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${hosts.atlas}/?embed=${preset}&${state}&look=${look}`);
      await expect(page.locator("html")).toHaveAttribute("data-ready", /content|map/);
      await expect(page.locator("html")).toHaveAttribute("data-look", look);
      await expect(page.locator(`.embed-${preset} [data-result-count]`)).toBeVisible();
      await expect(page.locator(".embed-source")).toContainText("CC BY 4.0");
      await expect(page.getByRole("link", { name: "Obre-ho a l'atles sencer" })).toHaveAttribute(
        "href",
        `${hosts.atlas}/?${state}`,
      );
      await expect(page.locator(parts)).toHaveCount(parts.split(",").length);
      await expectNothingCut(page, width);
      await expectInOrder(page, width, preset === "full" && width === 1200);
    }
  });
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxesOf = (page: Page, selector: string): Promise<readonly Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const name = `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`;
        return { name, left, right, top: top + scrollY, bottom: bottom + scrollY };
      })
      .filter(({ left, right }) => right - left > 1),
  );

/** What is read or pressed lies within the frame, whose overflow nobody would see. */
async function expectNothingCut(page: Page, width: number): Promise<void> {
  const texts = "main :is(p, h2, h3, li, dt, dd, button, select, input, summary, a, .strip text), footer :is(p, a)";
  const boxes = await boxesOf(page, texts);
  expect(boxes.length).toBeGreaterThan(5);
  expect(boxes.filter(({ left, right }) => left < -0.5 || right > width + 0.5)).toEqual([]);
}

/** The parts stand below one another, each as wide as the frame; only the widest `full` has the list beside the readings. */
async function expectInOrder(page: Page, width: number, isBeside: boolean): Promise<void> {
  const parts = ".answer, .map, .timeline, .embedded-list, .embedded-detail, .embed-source";
  const boxes = await boxesOf(page, parts);
  expect(boxes.length).toBeGreaterThanOrEqual(3);
  const room = width - 24;
  const isHalf = ({ name }: Box) => isBeside && /\.(map|timeline|embedded-list)/.test(name);
  for (const box of boxes) {
    expect(box.bottom - box.top, box.name).toBeGreaterThan(20);
    const least = isHalf(box) ? 320 : room;
    expect(Math.round(box.right - box.left), `${box.name} at ${width}`).toBeGreaterThanOrEqual(least - 1);
  }
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const isApart = other.top >= box.bottom - 0.5 || (isHalf(other) && other.left >= box.right - 0.5);
      expect(isApart, `${box.name} and ${other.name} at ${width}`).toBe(true);
    }
  }
  const surfaces = await boxesOf(page, ".map-surface");
  const maps = await boxesOf(page, ".map");
  for (const [index, { left, right }] of surfaces.entries()) {
    expect(right - left).toBeGreaterThanOrEqual(((maps[index]?.right ?? 0) - (maps[index]?.left ?? 0)) * 0.98);
  }
}

test("a partner's card shows every year of its line, and no button that has nothing to narrow", async ({
  page,
  hosts,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${hosts.atlas}/?embed=card&at=boston`);
  await expect(page.locator(".strip text")).toHaveCount(3);
  for (const text of await page.locator(".strip text").all()) await expect(text).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".strip")).toHaveCSS("overflow", "visible");
  await expect(page.getByRole("button", { name: "Mostra només aquest soci" })).toHaveCount(0);
});

test("an embed for a page of its own style lets the ground show through and has none of our colours", async ({
  page,
  hosts,
  visit,
}) => {
  await visit(frameCode(hosts, "embed=list&kind=award&look=host"));
  await untilUsable(page);
  const html = inside(page).locator("html");
  await expect(html).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(inside(page).locator("body")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(inside(page).locator("body")).toHaveCSS("font-family", /^system-ui/);
  await expect(inside(page).locator(".embed-whole")).toHaveCSS("color", "rgb(27, 29, 31)");
});

test("the height of the content does not depend on the height of the frame", async ({ page, hosts }) => {
  for (const preset of ["map", "timeline", "list", "full"]) {
    await page.goto(`${hosts.atlas}/?embed=${preset}&kind=twinning`);
    await expect(page.locator(".is-embed")).toBeVisible();
    const heights: number[] = [];
    for (const height of [300, 900, 2400]) {
      await page.setViewportSize({ width: 700, height });
      // A scroll bar takes width where the frame is lower than its content: the same width is compared.
      heights.push(
        await page.locator("#atlas").evaluate((content: HTMLElement) => {
          content.style.width = "640px";
          return content.getBoundingClientRect().height;
        }),
      );
    }
    expect(new Set(heights).size).toBe(1);
  }
});
