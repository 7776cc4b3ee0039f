import { test as base, expect, type FrameLocator, type Page } from "@playwright/test";
import { type Hosts, startHosts } from "./host-page.ts";

interface Fixtures {
  /** Opens a page of the host with this body and fails at the end if anything broke a policy or asked for something elsewhere. */
  readonly visit: (body: string, script?: string, origin?: "host" | "stranger") => Promise<void>;
}

export const test = base.extend<Fixtures, { readonly hosts: Hosts }>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the pattern
    async ({}, use) => {
      const hosts = await startHosts();
      await use(hosts);
      await hosts.stop();
    },
    { scope: "worker" },
  ],
  visit: async ({ page, hosts }, use) => {
    const faults: string[] = [];
    const ours = new Set([hosts.atlas, hosts.host, hosts.stranger]);
    page.on("request", (request) => {
      const { protocol, origin, href } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && !ours.has(origin)) faults.push(`request to ${href}`);
    });
    page.on("console", (message) => {
      if (/content security policy|refused/i.test(message.text())) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await use(async (body, script = "", origin = "host") => {
      // The frame may be waiting for something: the page around does not.
      await page.goto(hosts[origin] + hosts.put(body, script), { waitUntil: "domcontentloaded" });
    });
    expect(faults).toEqual([]);
  },
});

export const listen = `
  window.heard = [];
  addEventListener("message", ({ data, source }) => {
    if (source !== window) heard.push(data);
  });
  window.heights = () => heard.filter(({ type }) => type === "atlas:height").map(({ height }) => height);
`;

export const frameCode = (hosts: Hosts, query: string, attributes = "") =>
  `<iframe src="${hosts.atlas}/?${query}" title="Atles" width="640" height="480" ${attributes}></iframe>`;
export const scriptCode = (hosts: Hosts) => `<script src="${hosts.atlas}/embed.js" async></script>`;

export function inside(page: Page): FrameLocator {
  return page.frameLocator("iframe").first();
}

export async function untilUsable(page: Page): Promise<void> {
  await expect(inside(page).locator("html")).toHaveAttribute("data-ready", /content|map/, { timeout: 30_000 });
  await expect(inside(page).locator(".is-embed")).toBeVisible();
}

export const frameHeight = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
export const contentHeight = (page: Page) =>
  inside(page)
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

/** The frame is as high as its content, and stays so. */
export async function expectSettled(page: Page): Promise<void> {
  await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page)), { timeout: 30_000 }).toBe(0);
}

export const result = (page: Page) => inside(page).locator("[data-result-count]");

/** As on a machine that cannot draw in 3D: the map stays the drawing that it begins as. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contextOf = HTMLCanvasElement.prototype.getContext;
    const plain = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(contextOf, this, [kind, ...rest]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: plain });
    Object.assign(globalThis.OffscreenCanvas?.prototype ?? {}, { getContext: () => null });
  });
}

export { expect };
