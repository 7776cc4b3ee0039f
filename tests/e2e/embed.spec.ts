import {
  contentHeight,
  expect,
  expectSettled,
  frameCode,
  frameHeight,
  inside,
  listen,
  result,
  scriptCode,
  test,
  untilUsable,
} from "./embed-fixtures.ts";
import { holdBack } from "./hold-back.ts";
import type { Hosts } from "./host-page.ts";

const ways: readonly (readonly [name: string, body: (hosts: Hosts) => string, isSized: boolean])[] = [
  ["the frame alone", (hosts) => frameCode(hosts, "embed=list&kind=twinning"), false],
  ["frame and script", (hosts) => frameCode(hosts, "embed=list&kind=twinning") + scriptCode(hosts), true],
  [
    "the element",
    (hosts) => `<partnership-atlas embed="list" kind="twinning"></partnership-atlas>${scriptCode(hosts)}`,
    true,
  ],
  ["a closed frame alone", (hosts) => frameCode(hosts, "embed=list&kind=twinning", 'sandbox="allow-scripts"'), false],
  [
    "a closed frame and script",
    (hosts) => frameCode(hosts, "embed=list&kind=twinning", 'sandbox="allow-scripts"') + scriptCode(hosts),
    true,
  ],
];

for (const [name, body, isSized] of ways) {
  test(`${name} shows the atlas on a strict page of another origin`, async ({ page, hosts, visit }) => {
    await visit(body(hosts));
    await untilUsable(page);
    await expect(result(page)).toHaveAttribute("data-result-count", /^[1-9]\d*$/);
    await expect(inside(page).getByRole("link", { name: "Obre-ho a l'atles sencer" })).toHaveAttribute(
      "href",
      `${hosts.atlas}/?kind=twinning`,
    );
    if (isSized) await expectSettled(page);
    else expect(await frameHeight(page)).toBeGreaterThanOrEqual(480);
  });
}

test("the map draws in a closed frame, as WordPress makes one", async ({ page, hosts, visit }) => {
  await visit(frameCode(hosts, "embed=map&kind=twinning", 'sandbox="allow-scripts"'));
  await expect(inside(page).locator("html")).toHaveAttribute("data-ready", "map", { timeout: 45_000 });
  await expect(inside(page).locator("html")).not.toHaveAttribute("data-map", "svg");
});

test("a page that the atlas does not know may not show it", async ({ page, hosts }) => {
  await page.goto(hosts.stranger + hosts.put(frameCode(hosts, "embed=list")));
  const refused = page.frames().find((frame) => frame !== page.mainFrame());
  await expect.poll(() => refused?.url() ?? "").toMatch(/^chrome-error:/);
});

test("the height follows the language, an opened card and the filters, and rests in between", async ({
  page,
  hosts,
  visit,
}) => {
  await visit(frameCode(hosts, "embed=list&kind=twinning") + scriptCode(hosts), listen);
  await untilUsable(page);
  await expectSettled(page);
  const short = await frameHeight(page);

  await inside(page).locator("[data-id]").first().getByRole("link").click();
  await expect(inside(page).locator("#detail-title")).toBeFocused();
  await expectSettled(page);
  expect(await frameHeight(page)).toBeGreaterThan(short + 100);
  await page.keyboard.press("Escape");
  await expect(inside(page).locator("#detail-title")).toHaveCount(0);
  await expectSettled(page);
  expect(await frameHeight(page)).toBe(short);

  await inside(page).locator(".embedded-filters > summary").click();
  await expectSettled(page);
  expect(await frameHeight(page)).toBeGreaterThan(short + 100);
  await inside(page).locator(".embedded-filters > summary").click();

  await page.evaluate((origin) => {
    frames[0]?.postMessage({ type: "atlas:set", v: 1, state: { lang: "en" } }, origin);
  }, hosts.atlas);
  await expect(inside(page).locator("html")).toHaveAttribute("lang", "en");
  await expectSettled(page);
  const told = await page.evaluate("heights()");
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  expect(await page.evaluate("heights()")).toEqual(told);
});

test("the height follows the letters that come late, and then rests", async ({ page, hosts, visit }) => {
  const release = await holdBack(page, "**/*.woff2");
  await page.setViewportSize({ width: 336, height: 800 });
  await visit(frameCode(hosts, "embed=card&sel=tw-montpellier") + scriptCode(hosts), listen);
  await untilUsable(page);
  // The page's own fallback has the measures of the typeface, so that nothing jumps; this one has not.
  await inside(page)
    .locator("body")
    .evaluate((body) => {
      body.style.fontFamily = '"Atlas Sans", monospace';
    });
  await expectSettled(page);
  const before = await frameHeight(page);

  release();
  await expect
    .poll(() =>
      inside(page)
        .locator("html")
        .evaluate(() => document.fonts.status),
    )
    .toBe("loaded");
  expect(
    await inside(page)
      .locator("html")
      .evaluate(() => [...document.fonts].some(({ status }) => status === "loaded")),
  ).toBe(true);
  await expectSettled(page);
  expect(await frameHeight(page)).not.toBe(before);
  const told = await page.evaluate("heights()");
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  expect(await page.evaluate("heights()")).toEqual(told);
});

test("the height is told in the words of Datawrapper, pym and WordPress too", async ({ page, hosts, visit }) => {
  await visit(
    `<iframe src="${hosts.atlas}/?embed=list&kind=award&childId=slot#?secret=s3cret" title="Atles" width="640" height="480"></iframe>`,
    listen,
  );
  await untilUsable(page);
  const height = await contentHeight(page);
  const heard = () => page.evaluate("heard") as Promise<readonly unknown[]>;
  await expect.poll(heard).toContainEqual({ type: "atlas:height", v: 1, height });
  expect(await heard()).toContainEqual({ "datawrapper-height": { "/?embed=list&kind=award&childId=slot": height } });
  expect(await heard()).toContain(`pymxPYMxslotxPYMxheightxPYMx${height}`);
  expect(await heard()).toContainEqual({ message: "height", value: height, secret: "s3cret" });
});

test("the keyboard goes into the frame and out again, and the page scrolls over the map", async ({
  page,
  hosts,
  visit,
}) => {
  await visit(`${frameCode(hosts, "embed=map&kind=award")}${scriptCode(hosts)}${"<p>Text</p>".repeat(60)}`);
  await untilUsable(page);
  await expectSettled(page);
  await page.locator("#before").focus();
  const isOutside = () => page.evaluate(() => document.activeElement?.id === "after");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  for (let presses = 0; presses < 60 && !(await isOutside()); presses++) await page.keyboard.press("Tab");
  expect(await isOutside()).toBe(true);

  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(300, 350);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test("opening an embed takes neither the focus nor the scroll of the page", async ({ page, hosts, visit }) => {
  await visit(`${"<p>Text</p>".repeat(60)}${frameCode(hosts, "embed=card&sel=tw-montpellier")}${scriptCode(hosts)}`);
  await untilUsable(page);
  await expectSettled(page);
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, "BODY"]);
});
