import type { Page } from "@playwright/test";
import { ca as words } from "../../src/views/timeline/words-ca.ts";
import { type AtlasPage, expect, test } from "./atlas.ts";
import { touch } from "./hand.ts";
import { idsWhere } from "./naive-reader.ts";

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
  const spots = (...shares: readonly number[]) =>
    shares.map((share) => [plot.x + share * plot.width, plot.y + 20] as const);
  await touch(page, ...[0.6, 0.65, 0.7, 0.8, 0.9].map((share) => spots(0.4, share)));
  await expect(timeline.inSight).toHaveText(/\d{4}/);
  await atlas.expectNoSidewaysScroll(320);
  await timeline.reading("heat").click();
  await atlas.expectNoSidewaysScroll(320);
});

test("a partnership with three themes lights up in all three lanes, and is counted once", async ({ atlas }) => {
  const { page } = atlas;
  const [id = ""] = idsWhere((each) => each.items("themes").length === 3 && each.cell("date") !== "XXXX");
  await atlas.open(`?view=timeline,list&sel=${id}`);
  await atlas.closeCard();
  const timeline = timelineOf(atlas);
  await expect(timeline.grid.locator(".tl-mark.is-lit")).toHaveCount(0);
  await expect(atlas.listItem(id)).toHaveCount(1);
  // Or the row that the list scrolls under the pointer is pointed at.
  await page.mouse.move(0, 0);
  await atlas.linkTo(id).focus();
  const lit = timeline.grid.getByRole("row").filter({ has: page.locator(".tl-mark.is-lit") });
  await expect(lit).toHaveCount(3);
});

test("a lane folds and unfolds, and keeps its number", async ({ atlas }) => {
  await atlas.open("?view=timeline");
  const timeline = timelineOf(atlas);
  const name = atlas.page.locator(".tl-lane-name", { hasText: "Cultura" });
  const lane = timeline.grid.getByRole("row").filter({ has: name });
  const number = await name.locator(".tl-count").textContent();
  const marks = lane.locator(".tl-plot .tl-mark");
  const drawn = await marks.count();
  expect(drawn).toBeGreaterThan(20);
  await name.click();
  await expect(name).toHaveAttribute("aria-expanded", "false");
  await expect(marks).toHaveCount(0);
  await expect(name.locator(".tl-count")).toHaveText(number ?? "");
  await timeline.button(words.foldAll).click();
  await timeline.button(words.unfoldAll).click();
  await expect(marks).toHaveCount(drawn);
});

test("the years narrow the list, and leave the rest of the timeline there but pale", async ({ atlas }) => {
  await atlas.open("?view=timeline,list");
  const timeline = timelineOf(atlas);
  const marks = timeline.grid.locator(".tl-mark");
  const all = await marks.count();
  const before = await atlas.count();
  await timeline.view.getByLabel(words.years.last, { exact: true }).fill("1999");
  await timeline.view.getByLabel(words.years.last, { exact: true }).press("Tab");
  await atlas.expectQuery("?to=1999&view=timeline,list");
  expect(await atlas.count()).toBeLessThan(before);
  await expect(marks).toHaveCount(all);
  expect(await timeline.grid.locator(".tl-mark.is-outside").count()).toBeGreaterThan(100);
  const handle = timeline.view.getByRole("slider", { name: words.years.lastHandle });
  await handle.press("ArrowLeft");
  await atlas.expectQuery("?to=1998&view=timeline,list");
  await expect(timeline.view.getByLabel(words.years.last, { exact: true })).toHaveValue("1998");
});

test("the years play one by one, pause, go on by steps and stop at this year", async ({ atlas }) => {
  const { page } = atlas;
  const thisYear = new Date().getUTCFullYear();
  await atlas.open("?from=1990&to=1990&view=timeline,list");
  const timeline = timelineOf(atlas);
  const year = timeline.view.locator(".tl-year");
  await expect(year).toHaveText("1990");
  await timeline.button(words.years.play).click();
  await expect(year).not.toHaveText("1990");
  await timeline.button(words.years.pause).click();
  const paused = Number(await year.textContent());
  await atlas.expectQuery(`?from=${paused}&to=${paused}&view=timeline,list`);
  await timeline.button(words.years.back).focus();
  await page.keyboard.press("Enter");
  await expect(year).toHaveText(String(paused - 1));

  await atlas.open(`?from=${thisYear - 3}&to=${thisYear - 3}&view=timeline,list`);
  await timeline.view.getByRole("combobox", { name: words.years.speed }).selectOption("4");
  await timeline.button(words.years.play).click();
  await expect(year).toHaveText(String(thisYear));
  await expect(timeline.button(words.years.play)).toBeVisible();
  await atlas.expectQuery(`?from=${thisYear}&to=${thisYear}&view=timeline,list`);
});

test("nothing plays by itself for readers who asked for less motion, and steps remain", async ({ atlas }) => {
  await atlas.page.emulateMedia({ reducedMotion: "reduce" });
  await atlas.open("?from=1998&to=1998&view=timeline");
  const timeline = timelineOf(atlas);
  await expect(timeline.button(words.years.play)).toHaveCount(0);
  await timeline.button(words.years.on).click();
  await expect(timeline.view.locator(".tl-year")).toHaveText("1999");
});

test("come closer, lanes take no more room than what is in sight of them", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=timeline");
  const timeline = timelineOf(atlas);
  const lane = timeline.grid.getByRole("row").filter({ has: page.getByRole("button", { name: /^Ciutat digital/ }) });
  const height = async () => (await lane.locator(".tl-plot").boundingBox())?.height ?? 0;
  const whole = await height();
  await timeline.enter();
  for (let step = 0; step < 6; step += 1) await press(page, "+");
  await expect(timeline.inSight).toHaveText(/\d{4}/);
  await expect.poll(height).toBeLessThan(whole / 3);
  await timeline.button(words.zoom.fit).click();
  await expect.poll(height).toBe(whole);
});

test("when the heat table does not come, the lanes stay and the reader can try again", async ({ atlas }) => {
  const { page } = atlas;
  atlas.foresee(/HeatTable|ERR_FAILED|Failed to (load|fetch)/);
  await page.route(/HeatTable.*\.js/, (route) => route.abort());
  await atlas.open("?view=timeline");
  const timeline = timelineOf(atlas);
  await timeline.reading("heat").click();
  await expect(atlas.failure).toContainText(atlas.words.page.partFailed);
  await expect(timeline.grid).toBeVisible();
  await page.unroute(/HeatTable.*\.js/);
  await atlas.failure.getByRole("button", { name: atlas.words.page.retry }).click();
  await expect(timeline.view.getByRole("table", { name: words.heat.caption })).toBeVisible();
  await expect(timeline.grid).toHaveCount(0);
});
