import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filteredByWordpress } from "../publish/wordpress.ts";
import { expect, test } from "./atlas.ts";
import { startHosts } from "./host-page.ts";

const dist = join(import.meta.dirname, "../../dist");

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
    expect(picture.headers()["content-type"]).toContain("image/svg+xml");

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

test("the picture of the map is a drawing that a browser can show", async ({ page }) => {
  for (const language of ["ca", "es", "en"]) {
    const text = readFileSync(join(dist, `thumbnails/map-${language}.svg`), "utf8");
    const size = await page.evaluate(async (svg) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, text);
    expect(size).toEqual([960, 540]);
  }
});
