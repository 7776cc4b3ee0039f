import { filteredByWordpress } from "../publish/wordpress.ts";
import { expect, test } from "./atlas.ts";
import { startHosts } from "./host-page.ts";

test("an editor makes an embed of what is on screen and takes the code along", async ({ atlas, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open("?theme=culture&from=1990");
  await page.getByRole("button", { name: "Insereix" }).click();
  const dialog = page.getByRole("dialog", { name: "Inseriu aquesta vista en un web" });
  await expect(dialog.getByRole("status").first()).toContainText(/vincles amb \d+ socis .* sobre cultura/);
  const preview = dialog.frameLocator("iframe");
  await expect(preview.locator(".embed-full [data-result-count]")).toBeVisible();

  await dialog.getByRole("radio", { name: "Llista" }).check();
  await dialog.getByRole("radio", { name: "English" }).check();
  await dialog.getByRole("radio", { name: "Fixats tal com són ara" }).check();
  await dialog.getByRole("radio", { name: "Sempre fosc" }).check();
  await expect(dialog.getByRole("status").first()).toContainText(
    "Mostra: llista. Idioma: English. Filtres: fixats tal com són ara. Aspecte: sempre fosc. Alçada: automàtica.",
  );
  await expect(preview.locator(".embed-list")).toBeVisible();
  await expect(preview.locator("html")).toHaveAttribute("lang", "en");
  for (const width of ["Mòbil (360 px)", "Pàgina (1120 px)"]) {
    await dialog.getByRole("radio", { name: width }).check();
    await expect(dialog.locator("iframe")).toHaveAttribute("width", /^(360|1120)$/);
  }

  await dialog.getByRole("radio", { name: "Només el marc" }).check();
  const code = dialog.getByRole("textbox", { name: "Només el marc" });
  await expect(code).toHaveValue(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/en\/\?theme=culture&amp;from=1990&amp;embed=list&amp;look=dark&amp;filters=locked" title="[^"]+" .*loading="lazy"><\/iframe>$/,
  );
  await dialog.getByRole("button", { name: "Copia" }).first().click();
  await expect(dialog.getByText("Copiat")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Insereix" })).toBeFocused();
});

test("where the clipboard is denied, the code is selected", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
    });
  });
  await atlas.open("?sel=tw-montpellier");
  await page.getByRole("button", { name: "Insereix" }).click();
  const dialog = page.getByRole("dialog", { name: "Inseriu aquesta vista en un web" });
  await expect(dialog.getByRole("radio", { name: "Només la fitxa oberta" })).toBeChecked();
  await dialog.getByRole("button", { name: "Copia" }).first().click();
  await expect(dialog.getByText("Seleccionat: premeu Ctrl+C")).toBeVisible();
  const code = dialog.getByRole("textbox").first();
  expect(await code.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd])).toEqual([
    0,
    (await code.inputValue()).length,
  ]);
});

test("on a phone the composer is reached from the card that covers the page, and closes alone", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await atlas.open("?kind=twinning");
  await atlas.linkTo("tw-montpellier").click();
  await expect(atlas.cardTitle).toBeFocused();
  const embed = page.locator("dialog.detail").getByRole("button", { name: "Insereix" });
  await expect(embed).toBeInViewport({ ratio: 1 });
  await embed.click();
  const dialog = page.getByRole("dialog", { name: "Inseriu aquesta vista en un web" });
  await expect(dialog.getByRole("radio", { name: "Només la fitxa oberta" })).toBeChecked();
  await expect(dialog.getByRole("status").first()).toContainText("Mostra: només la fitxa oberta.");
  await expect(dialog.getByRole("textbox").first()).toHaveValue(/sel=tw-montpellier&amp;embed=card/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(atlas.cardTitle).toBeVisible();
  await expect(embed).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(atlas.cardTitle).toBeHidden();
});

test("beside a card that lies next to the map there is one button to embed", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await atlas.open("?sel=tw-montpellier");
  await expect(atlas.cardTitle).toBeVisible();
  await expect(page.getByRole("button", { name: "Insereix" })).toHaveCount(1);
});

test("the link holds what was chosen and no more", async ({ atlas, page }) => {
  for (const [address, link] of [
    ["?view=map,timeline,list&projection=flat&sort=date&match=any", /:\d+\/$/],
    ["en/?sort=title&group=none&kind=award", /:\d+\/en\/\?kind=award&sort=title$/],
  ] as const) {
    await atlas.open(address, address.startsWith("en") ? "en" : "ca");
    await page.getByRole("button", { name: atlas.words.page.embed }).click();
    await expect(page.getByRole("dialog").getByRole("textbox").nth(1)).toHaveValue(link);
  }
});

test("the code works as it was copied, on a page of another origin", async ({ page, browser }) => {
  const hosts = await startHosts();
  try {
    await page.goto(`${hosts.atlas}/?kind=twinning`);
    await page.getByRole("button", { name: "Insereix" }).click();
    const dialog = page.getByRole("dialog", { name: "Inseriu aquesta vista en un web" });
    for (const way of ["Marc i script", "Element propi"]) {
      await dialog.getByRole("radio", { name: way }).check();
      const code = await dialog.getByRole("textbox", { name: way }).inputValue();
      const host = await browser.newPage();
      await host.goto(hosts.host + hosts.put(code));
      await expect(host.frameLocator("iframe").locator(".embed-full [data-result-count]")).toBeVisible();
      await host.close();
    }
  } finally {
    await hosts.stop();
  }
});

for (const path of ["webmasters/", "es/webmasters/", "en/webmasters/", "example/"]) {
  test(`the page ${path} stands without a fault`, async ({ page, atlas }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (path !== "example/") {
      await expect(page.locator("html")).toHaveAttribute("lang", path.startsWith("web") ? "ca" : path.slice(0, 2));
      expect(
        await page.locator("a[href]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      ).not.toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await atlas.expectAccessible();
    }
  });
}

test("the example page shows the atlas in every way", async ({ page }) => {
  await page.goto("example/");
  const frames = page.locator("iframe");
  await expect(frames).toHaveCount(4);
  for (let index = 0; index < 4; index++) {
    await frames.nth(index).scrollIntoViewIfNeeded();
    await expect(page.frameLocator("iframe").nth(index).locator(".is-embed")).toBeVisible();
  }
  await page.getByRole("button", { name: "Premis" }).press("Enter");
  await expect(page.locator("#event")).toContainText('"kind":"award"');
});

test("a page of the atlas can be embedded by its link, as WordPress does it", async ({ page, request, browser }) => {
  const hosts = await startHosts();
  const local = (address: string) => address.replace(/^https:\/\/[^/]+/, hosts.atlas);
  try {
    await page.goto(`${hosts.atlas}/partnership/tw-montpellier/`);
    const found = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
    const answer = await (await request.get(`${local(found ?? "")}?maxwidth=500&maxheight=700`)).json();
    expect([answer.width, answer.height]).toEqual([500, 700]);
    const picture = await request.get(local(answer.thumbnail_url));
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect(answer.thumbnail_width).toBeLessThanOrEqual(500);
    expect(answer.thumbnail_height).toBeLessThanOrEqual(700);

    const framed = filteredByWordpress(answer.html, "s3cret");
    const host = await browser.newPage();
    // The part of WordPress's own script that sizes a frame: known by its secret and its window, from 200 to 1000.
    const script = `addEventListener("message", ({ data, source }) => {
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (data.message === "height" && frame?.contentWindow === source)
        frame.height = Math.min(1000, Math.max(200, data.value));
    });`;
    await host.goto(hosts.host + hosts.put(framedFrom(framed ?? "", hosts.atlas), script));
    await expect(host.frameLocator("iframe").locator("#detail-title")).toBeVisible();
    await expect(host.locator("iframe")).toHaveAttribute("height", /^(9\d\d|1000)$/);
    await host.close();
  } finally {
    await hosts.stop();
  }
});

function framedFrom(html: string, origin: string): string {
  return html.replace(/src="https:\/\/[^/"]+/, `src="${origin}`);
}

test("the picture of the map is one that a browser shows, of the size that the pages name", async ({
  page,
  request,
}) => {
  await page.goto("partner/boston/");
  const own = new URL(page.url()).origin;
  const named = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  const { thumbnail_url, thumbnail_width, thumbnail_height } = await (await request.get("oembed/index.json")).json();
  expect(named).toBe(thumbnail_url);
  const shown = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? []);
      return { size: [image.naturalWidth, image.naturalHeight], colours: new Set(pixels).size };
    },
    named.replace(/^https:\/\/[^/]+/, own),
  );
  expect(shown.size).toEqual([thumbnail_width, thumbnail_height]);
  // Sea, land, borders, arcs of several kinds and every shade between them.
  expect(shown.colours).toBeGreaterThan(100);
});
