import type { PublishedAtlas } from "../../src/model/published.ts";
import { kindColours } from "../../src/theme/colours.ts";
import { type AtlasPage, expect, test } from "./atlas.ts";
import { idsWhere } from "./naive-reader.ts";

const sea = [230, 236, 238] as const;

function rgb(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

async function said({ mapSaid }: AtlasPage): Promise<string> {
  return (await mapSaid.textContent()) ?? "";
}

async function withoutWebgl({ page }: AtlasPage): Promise<void> {
  await page.addInitScript(() => {
    const contextOf = HTMLCanvasElement.prototype.getContext;
    const plain = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(contextOf, this, [kind, ...rest]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: plain });
  });
}

test("with the keyboard alone a reader finds Seoul on the map, walks its partnerships and opens one", async ({
  atlas,
}) => {
  const { page } = atlas;
  const { keyboard } = page;
  await atlas.open("?country=KR");
  await atlas.untilMapPainted();
  for (let press = 0; press < 200 && !(await atlas.map.evaluate((map) => map === document.activeElement)); press += 1) {
    await keyboard.press("Tab");
  }
  await expect(atlas.map).toBeFocused();

  await keyboard.press("ArrowRight");
  await expect(atlas.mapSaid).toContainText(/^Seül/);
  await expect(atlas.mapSaid).toContainText(/\d+ vincles/);
  await expect(atlas.mapSaid).toContainText("Acord o conveni");
  await keyboard.press("Enter");
  await expect(atlas.mapSaid).toContainText(/^1 de /);
  for (let press = 0; press < 20 && !(await said(atlas)).includes("Acord d'amistat"); press += 1) {
    await keyboard.press("ArrowRight");
  }
  await expect(atlas.mapSaid).toContainText("Acord d'amistat i cooperació amb Seül");
  await expect(atlas.mapSaid).toContainText("Acord o conveni");

  await keyboard.press("Enter");
  await expect(atlas.cardTitle).toHaveText("Acord d'amistat i cooperació amb Seül");
  await keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
  await expect(atlas.map).toBeFocused();
  await expect(atlas.mapSaid).toContainText("Acord d'amistat");
  await keyboard.press("Escape");
  await expect(atlas.mapSaid).toContainText(/^Seül/);
  await keyboard.press("Escape");
  await expect(atlas.mapSaid).toHaveText("");
});

test("the map is one stop of the Tab key, and a question mark lists what its keys do", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open();
  await atlas.untilMapPainted();
  await expect(page.locator(".map-surface [tabindex='0'], .map-surface :is(a, button, input)")).toHaveCount(0);
  await atlas.map.focus();
  await page.keyboard.press("?");
  const keys = page.getByRole("region", { name: "Tecles del mapa" });
  await expect(keys).toContainText("Re Pàg");
  await expect(atlas.mapSaid).toContainText("Re Pàg");
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await page.getByRole("button", { name: "Tecles del mapa" }).click();
  await expect(keys).toBeVisible();
});

test("every mark can be reached with the keyboard, on the globe too", async ({ atlas }) => {
  await atlas.open("?projection=globe&kind=twinning");
  await atlas.untilMapPainted();
  await atlas.map.focus();
  const heard = new Set<string>();
  let last = "";
  for (let press = 0; press < 40; press += 1) {
    await atlas.page.keyboard.press("PageDown");
    await expect.poll(() => said(atlas)).not.toBe(last);
    last = await said(atlas);
    if (heard.has(last)) break;
    heard.add(last);
  }
  const all = [...heard].join("; ");
  for (const name of ["Tunis", "Busan", "Montevideo"]) expect(all).toContain(name);
});

const projections = [
  ["flat", 0.4],
  ["globe", 0.2],
] as const;

for (const [projection, share] of projections) {
  test(`an arc is painted in the colour of its kind on the ${projection} map`, async ({ atlas }) => {
    await atlas.open(`?partner=boston&kind=twinning&projection=${projection}`);
    await atlas.untilMapPainted();
    await atlas.expectDrawn(1);
    const pixels = await atlas.mapPixels();
    const columns = new Set(pixels.find(rgb(kindColours.twinning.light), 60).map(([x]) => x));
    expect(columns.size).toBeGreaterThan(pixels.width * share);
  });

  test(`no land lies across the oceans of the ${projection} map`, async ({ atlas }) => {
    await atlas.open(`?kind=twinning&projection=${projection}`);
    await atlas.untilMapPainted();
    const pixels = await atlas.mapPixels();
    const [top, bottom] = [Math.ceil(pixels.height * 0.2), Math.floor(pixels.height * 0.8)];
    const seaByRow = new Map<number, number>();
    for (const [, y] of pixels.find(sea, 3)) seaByRow.set(y, (seaByRow.get(y) ?? 0) + 1);
    for (let y = top; y < bottom; y += 1) expect(seaByRow.get(y) ?? 0, `row ${y}`).toBeGreaterThan(pixels.width * 0.05);
  });
}

test("names of cities come as one comes closer, where the map has come to rest", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=map");
  await atlas.untilMapPainted();
  const name = page.locator(".map-marks .map-label", { hasText: "Montpeller" });
  await expect(name).toHaveCount(0);
  await page.getByRole("button", { name: "Torna a Barcelona" }).click();
  await page.getByRole("button", { name: "Apropa el mapa" }).click();
  await expect(name).toBeInViewport();
});

test("a press on the map frees the wheel, and who leaves it gives that back, however often", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?view=map");
  await atlas.untilMapPainted();
  const guard = page.locator(".maplibregl-cooperative-gesture-screen");
  await expect(guard).toHaveCount(1);
  for (let visit = 0; visit < 2; visit += 1) {
    await page.locator(".map-surface").click({ position: { x: 20, y: 200 } });
    await expect(guard).toHaveCount(0);
    await page.mouse.move(0, 0);
    await expect(guard).toHaveCount(1);
    await page.locator(".map-surface").hover({ position: { x: 20, y: 200 } });
    await page.mouse.move(0, 0);
    await expect(guard).toHaveCount(1);
  }
});

test("on paper the map is a drawing", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open();
  await atlas.untilMapPainted();
  await expect(page.locator("svg.map-twin")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("svg.map-twin")).toBeVisible();
  await expect(page.locator(".map-twin .map-land")).toHaveAttribute("d", /^M/);
  await expect(page.locator(".map-canvas")).toBeHidden();
  await page.emulateMedia({ media: null });
  await expect(page.locator("svg.map-twin")).toHaveCount(0);
});

test("arcs come back after the graphics card has lost them, and keep to the colours of the page", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open("?partner=boston&kind=twinning");
  await atlas.untilMapPainted();
  const isLive = () => page.locator(".map-canvas.is-live canvas");
  await isLive().evaluate((canvas) =>
    (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
  );
  await expect(page.locator("svg.map-twin")).toBeVisible();
  await expect(isLive()).toBeVisible({ timeout: 30_000 });
  await page.emulateMedia({ colorScheme: "dark" });
  await expect
    .poll(async () => (await atlas.mapPixels()).find(rgb(kindColours.twinning.dark)).length)
    .toBeGreaterThan(100);
});

test("without WebGL the drawn map answers pointer, buttons and keys", async ({ atlas }) => {
  const { page } = atlas;
  await withoutWebgl(atlas);
  await atlas.open("?kind=twinning");
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await atlas.expectDrawn(idsWhere((each) => each.cell("kind") === "twinning").length);
  const twin = page.locator("svg.map-twin");
  await expect(twin.locator(".map-land")).toHaveAttribute("d", /^M/);

  const markNamed = (name: string) => twin.locator("text.map-label", { hasText: name });
  await expect(markNamed("Boston")).toBeVisible();
  await page
    .locator(".map-arc")
    .first()
    .hover({ force: true, position: { x: 1, y: 1 } });
  await page.mouse.move(0, 0);

  const widthOf = async () => (await twin.locator(".map-land").boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.getByRole("button", { name: "Apropa el mapa" }).click();
  await expect.poll(widthOf).toBeGreaterThan(before * 1.5);
  await atlas.map.focus();
  await page.keyboard.press("-");
  await expect.poll(widthOf).toBeLessThan(before * 1.5);

  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("Enter");
  await expect(atlas.mapSaid).toContainText(/^1 de /);
  await expect(twin.locator(".map-arc.is-lit")).not.toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(atlas.cardTitle).toBeVisible();
  await atlas.closeCard();

  await page.getByRole("button", { name: "Globus" }).click();
  await expect(twin.locator(".map-sphere")).toBeVisible();
});

test("when the map's code does not come the page says so, shows a drawing, and another try succeeds", async ({
  atlas,
}) => {
  const { page } = atlas;
  atlas.foresee(/^console: Failed to load resource/);
  await page.route("**/assets/engine-*.js", (route) => route.abort());
  await atlas.open("?kind=twinning");
  const note = page.getByRole("status").filter({ hasText: "El mapa en moviment no ha arribat" });
  await expect(note).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await expect(page.locator("svg.map-twin")).toBeVisible();
  await page.unroute("**/assets/engine-*.js");
  await note.getByRole("button", { name: atlas.words.page.retry }).click();
  await expect(page.locator(".map-canvas.is-live")).toBeVisible({ timeout: 30_000 });
  await expect(note).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-map");
});

for (const projection of ["flat", "globe"]) {
  test(`of twelve partnerships with one city each can be pointed at and chosen on the ${projection} map`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await withoutWebgl(atlas);
    await page.route("**/data/atlas.json", async (route) => {
      const response = await route.fetch();
      const published = (await response.json()) as PublishedAtlas;
      const { partners, partnerships } = published;
      const boston = partners.id.indexOf("boston");
      const tied = partnerships.partners.map((row) => row.filter((partner) => partner !== boston));
      for (let row = 0; row < 12; row += 1) tied[row] = [boston];
      await route.fulfill({ response, json: { ...published, partnerships: { ...partnerships, partners: tied } } });
    });
    await atlas.open(`?partner=boston&view=map&projection=${projection}`);
    await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
    const arcs = page.locator(".map-twin:not(.is-unmeasured) .map-arcs:not(.is-dim) > .map-arc");
    await expect(arcs).toHaveCount(12);
    const middles = await arcs.evaluateAll((paths) =>
      paths.map((path) => {
        const line = path as SVGPathElement;
        const { x, y } = line
          .getPointAtLength(line.getTotalLength() / 2)
          .matrixTransform(line.getScreenCTM() ?? undefined);
        return [x, y] as const;
      }),
    );
    const titles = new Set<string>();
    for (const [x, y] of middles) {
      await page.mouse.move(x, y);
      const title = page.locator(".map-tip strong");
      await expect(title).toBeVisible();
      titles.add((await title.textContent()) ?? "");
      await expect(page.locator(".map-arc.is-lit")).toHaveCount(1);
    }
    expect(titles.size).toBe(12);
    await page.mouse.click(...(middles[5] ?? [0, 0]));
    await expect(atlas.cardTitle).toHaveText([...titles][5] ?? "");
  });
}
