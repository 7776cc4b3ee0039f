import type { Page } from "@playwright/test";
import { timelineWords } from "../../src/views/timeline/words.ts";
import { type AtlasPage, expect, test } from "./atlas.ts";
import { idsWhere } from "./naive-reader.ts";

const words = timelineWords.ca;

/** The timeline as a reader uses it. */
function timelineOf({ page }: AtlasPage) {
  const view = page.locator("#timeline");
  const grid = view.getByRole("grid");
  return {
    view,
    grid,
    focused: view.locator(":focus"),
    /** From the button before the grid, one press of Tab. */
    enter: async () => {
      await view.getByRole("button", { name: words.zoom.in, exact: true }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
    },
    inSight: view.locator(".tl-in-sight"),
    button: (name: string) => view.getByRole("button", { name, exact: true }),
    reading: (reading: keyof typeof words.heat.readings) =>
      view.getByRole("button", { name: words.heat.readings[reading], exact: true }),
  };
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("with the keyboard alone a reader goes through the lanes, hears each partnership, opens one and comes back to it", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("?view=timeline");
  const timeline = timelineOf(atlas);
  await timeline.enter();
  await expect(timeline.focused).toHaveRole("gridcell");
  await expect(timeline.focused).toHaveAccessibleName(/^.+, .*\d{4}.*, .+$/);

  const first = await timeline.focused.getAttribute("aria-label");
  await press(page, "ArrowRight");
  await expect(timeline.focused).not.toHaveAttribute("aria-label", first ?? "");
  await press(page, "ArrowLeft");
  await expect(timeline.focused).toHaveAttribute("aria-label", first ?? "");
  await press(page, "ArrowDown");
  await expect(timeline.focused).toHaveRole("gridcell");
  await press(page, "Control+Home", "PageDown", "End", "Home");
  await expect(timeline.focused).toHaveAttribute("aria-label", first ?? "");

  await press(page, "Enter");
  await expect(atlas.cardTitle).toBeFocused();
  const title = await atlas.cardTitle.textContent();
  expect(first).toContain(title ?? "nothing");
  await press(page, "Escape");
  await expect(atlas.card).toBeHidden();
  await expect(timeline.focused).toHaveAttribute("aria-label", first ?? "");
});

test("with the keyboard alone a reader comes closer in time, moves through it and goes back to the whole", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("?view=timeline");
  const timeline = timelineOf(atlas);
  await timeline.enter();
  await expect(timeline.inSight).toHaveText("");
  await press(page, "+", "+", "+");
  await expect(timeline.inSight).toHaveText(/\d{4}/);
  const before = await timeline.inSight.textContent();
  await press(page, "Shift+ArrowRight");
  await expect(timeline.inSight).not.toHaveText(before ?? "");
  await press(page, "End");
  await expect(timeline.focused).toHaveRole("gridcell");
  await expect(timeline.focused.locator(".tl-ring")).toBeInViewport();
  await press(page, "0");
  await expect(timeline.inSight).toHaveText("");
  for (let step = 0; step < 12; step += 1) await press(page, "+");
  await expect(timeline.button(words.zoom.in)).toHaveAttribute("aria-disabled", "true");
  await expect(timeline.view.locator(".tl-axis text").first()).toHaveText(/\p{L}/u);
});

test("the wheel scrolls the page, and comes closer only with Control", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=timeline");
  const timeline = timelineOf(atlas);
  await timeline.grid.locator(".tl-plot").first().hover();
  await page.mouse.wheel(0, 120);
  await expect(timeline.inSight).toHaveText("");
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect(timeline.inSight).toHaveText(/\d{4}/);
  await timeline.button(words.zoom.fit).click();
  await expect(timeline.inSight).toHaveText("");
});

test("a number of the heat table leads to its partnerships", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=timeline,list");
  const timeline = timelineOf(atlas);
  await timeline.reading("heat").focus();
  await press(page, "Enter");
  const table = timeline.view.getByRole("table", { name: words.heat.caption });
  const row = table.getByRole("row", { name: /^Cultura/ });
  const cell = row.getByRole("button", { name: /2010–2019/ });
  const count = Number(await cell.textContent());
  await cell.focus();
  await press(page, "Enter");
  await atlas.expectQuery("?theme=culture&from=2010&to=2019&when=signed&view=timeline,list");
  const undated = idsWhere(
    (each) => each.cell("date") === "XXXX" && each.cell("themes").split("|").includes("culture"),
  );
  await atlas.expectCount(count + undated.length);

  await table.getByRole("button", { name: words.heat.byYear("2010–19") }).focus();
  await press(page, "Enter");
  await expect(table.getByRole("columnheader", { name: "2014", exact: true })).toBeVisible();
  await timeline.button(words.heat.decades).click();
  await timeline.reading("line").click();
  await expect(timeline.grid).toBeVisible();
  await atlas.expectAccessible();
});

test("the heat table hinders no reader", async ({ atlas }) => {
  await atlas.open("?view=timeline");
  await timelineOf(atlas).reading("heat").click();
  await atlas.expectAccessible();
});

test("on a phone two fingers come closer, and nothing makes the page scroll sideways", async ({ atlas }) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 320, height: 700 });
  await atlas.open("?view=timeline");
  const timeline = timelineOf(atlas);
  await timeline.view.scrollIntoViewIfNeeded();
  await timeline.grid.locator(".tl-plot").first().scrollIntoViewIfNeeded();
  const plot = await timeline.grid.locator(".tl-plot").first().boundingBox();
  if (plot === null) throw new Error("the first lane is not drawn");
  const hand = await page.context().newCDPSession(page);
  const fingers = (...shares: readonly number[]) =>
    shares.map((share, id) => ({ id, x: plot.x + share * plot.width, y: plot.y + 20 }));
  await hand.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(0.4, 0.6) });
  for (const share of [0.65, 0.7, 0.8, 0.9]) {
    await hand.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(0.4, share) });
  }
  await hand.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(timeline.inSight).toHaveText(/\d{4}/);
  await atlas.expectNoSidewaysScroll(320);
  await timeline.reading("heat").click();
  await atlas.expectNoSidewaysScroll(320);
});
