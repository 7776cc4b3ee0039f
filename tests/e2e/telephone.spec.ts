import { type AtlasPage, expect, test } from "./atlas.ts";
import { touch } from "./hand.ts";
import { partnerships } from "./naive-reader.ts";

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

/** The files of the moving map that have been asked for. */
function mapFiles(atlas: AtlasPage): readonly string[] {
  const files: string[] = [];
  atlas.page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    if (/^(engine|create-map|arc-overlay|maplibre)/.test(name)) files.push(name);
  });
  return files;
}

async function middleOfMap({ page }: AtlasPage): Promise<readonly [x: number, y: number]> {
  const box = await page.locator(".map-surface").boundingBox();
  if (box === null) throw new Error("the page has no map");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Where the city stands, in the drawing or over the moving map, from the middle of it. */
async function homeFromMiddle(atlas: AtlasPage): Promise<readonly [x: number, y: number]> {
  const box = await atlas.page.locator(":is(.map-twin:not(.is-unmeasured), .map-marks) .map-home-dot").boundingBox();
  if (box === null) throw new Error("the city is not on the map");
  const [x, y] = await middleOfMap(atlas);
  return [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
}

/** Two fingers about the middle of the map, so far from it one after another. */
async function spread(atlas: AtlasPage, ...apart: readonly number[]): Promise<void> {
  const [x, y] = await middleOfMap(atlas);
  await touch(atlas.page, ...apart.map((px) => [[x - px, y] as const, [x + px, y] as const]));
}

async function expectDrawing({ page }: AtlasPage): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await expect(page.locator(".map-canvas canvas")).toHaveCount(0);
}

async function expectMovingMap({ page }: AtlasPage): Promise<void> {
  await expect(page.locator(".map-canvas.is-live")).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("html")).not.toHaveAttribute("data-map");
}

test("the map is a drawing that answers, until two fingers take hold of it", async ({ atlas }) => {
  const { page } = atlas;
  const files = mapFiles(atlas);
  await atlas.open();
  await atlas.untilMapPainted();
  await expectDrawing(atlas);
  await atlas.expectDrawn(partnerships.length);
  await atlas.filtersButton.click();
  await atlas.choose("Tipus de vincle", "Premi o títol");
  await atlas.filters.locator(".filters-close").click();
  await atlas.expectDrawn(partnerships.filter((each) => each.cell("kind") === "award").length);
  expect(files).toEqual([]);

  const [x, y] = await homeFromMiddle(atlas);
  await spread(atlas, 20, 40, 60, 80);
  await expectMovingMap(atlas);
  // It is where the fingers have left the drawing.
  expect((await homeFromMiddle(atlas))[0]).toBeCloseTo(x * 4, 0);
  expect((await homeFromMiddle(atlas))[1]).toBeCloseTo(y * 4, 0);
  expect(files).not.toEqual([]);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test("one finger scrolls past the map, is told of two, and brings nothing", async ({ atlas }) => {
  const { page } = atlas;
  const files = mapFiles(atlas);
  await atlas.open();
  await atlas.untilMapPainted();
  const [x, y] = await middleOfMap(atlas);
  await touch(page, ...[0, 15, 30, 60, 90, 120].map((up) => [[x, y - up] as const]));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.getByText("Moveu el mapa amb dos dits")).toBeVisible();
  await expectDrawing(atlas);
  expect(files).toEqual([]);
});

test("a button of the map answers at once, while the moving map is still on its way", async ({ atlas }) => {
  const { page } = atlas;
  await page.route(/assets\/(engine|create-map)/, () => {});
  await atlas.open();
  await atlas.untilMapPainted();
  const [before] = await homeFromMiddle(atlas);
  await page.locator(".map-controls button").first().tap();
  await expect.poll(async () => (await homeFromMiddle(atlas))[0]).toBeCloseTo(before * 2, 0);
  await expectDrawing(atlas);
});

test("pinching moves the drawing itself, where there is nothing else", async ({ atlas }) => {
  const { page } = atlas;
  await page.route(/assets\/engine/, (route) => route.abort());
  atlas.foresee(/^console: Failed to load resource/);
  await atlas.open();
  await atlas.untilMapPainted();
  const [x, y] = await homeFromMiddle(atlas);
  await spread(atlas, 25, 50, 100);
  await expect.poll(async () => (await homeFromMiddle(atlas))[0]).toBeCloseTo(x * 4, 0);
  expect((await homeFromMiddle(atlas))[1]).toBeCloseTo(y * 4, 0);
  await expect(page.getByText("El mapa en moviment no ha arribat")).toBeVisible();
});

test("what the keyboard reaches brings the moving map too", async ({ atlas }) => {
  await atlas.open();
  await atlas.untilMapPainted();
  await expectDrawing(atlas);
  await atlas.page.locator(".map-surface").focus();
  await expectMovingMap(atlas);
});

test.describe("with a mouse in a narrow window", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("the map is a drawing that can be dragged, and the moving map comes with the press", async ({ atlas }) => {
    const { page } = atlas;
    await page.route(/assets\/engine/, () => {});
    await atlas.open();
    await atlas.untilMapPainted();
    await expectDrawing(atlas);
    const [x, y] = await homeFromMiddle(atlas);
    const [middleX, middleY] = await middleOfMap(atlas);
    const [asked] = await Promise.all([
      page.waitForRequest(/assets\/engine/),
      (async () => {
        await page.mouse.move(middleX, middleY + 60);
        await page.mouse.down();
        await page.mouse.move(middleX - 40, middleY + 40, { steps: 4 });
        await page.mouse.up();
      })(),
    ]);
    expect(asked.url()).toContain("engine");
    await expect.poll(async () => (await homeFromMiddle(atlas))[0]).toBeCloseTo(x - 40, 0);
    expect((await homeFromMiddle(atlas))[1]).toBeCloseTo(y - 20, 0);
  });
});

test.describe("with a wheel in a narrow window", () => {
  test.use({ isMobile: false, hasTouch: false });

  test("Control and the wheel come closer to what lies below the pointer, and bring the moving map", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.route(/assets\/engine/, () => {});
    await atlas.open();
    await atlas.untilMapPainted();
    const [x, y] = await homeFromMiddle(atlas);
    await page.mouse.move(...(await middleOfMap(atlas)));
    await page.keyboard.down("Control");
    const asked = page.waitForRequest(/assets\/engine/);
    await page.mouse.wheel(0, -300);
    await asked;
    await page.keyboard.up("Control");
    await expect.poll(async () => (await homeFromMiddle(atlas))[0]).toBeCloseTo(x * 2, 0);
    expect((await homeFromMiddle(atlas))[1]).toBeCloseTo(y * 2, 0);
  });
});

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 720 }, isMobile: false, hasTouch: false });

  test("a reader who saves data has the drawing until the map is pressed", async ({ atlas }) => {
    const { page } = atlas;
    const files = mapFiles(atlas);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    await atlas.open();
    await atlas.untilMapPainted();
    await expectDrawing(atlas);
    expect(files).toEqual([]);
    await page.locator(".map-surface").click({ position: { x: 20, y: 300 } });
    await expectMovingMap(atlas);
  });
});

test("the drawing of a selection has the land from the start, without asking for any", async ({ atlas }) => {
  const { page } = atlas;
  const grounds: string[] = [];
  page.on("request", (request) => {
    if (/\/ground-[^/]*\.js$/.test(request.url())) grounds.push(request.url());
  });
  await atlas.open("?kind=twinning");
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await expect(page.locator(".map-land")).toHaveAttribute("d", /^M/);
  expect(grounds).toEqual([]);
});
