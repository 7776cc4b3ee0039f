import { test as base, expect, type Frame, type FrameLocator, type Page } from "@playwright/test";
import { type Hosts, startHosts } from "./host-page.ts";

interface Fixtures {
  /** Opens a page of the host with this body and fails at the end if anything broke a policy or asked for something elsewhere. */
  readonly visit: (body: string, script?: string, origin?: "host" | "stranger") => Promise<void>;
}

const test = base.extend<Fixtures, { readonly hosts: Hosts }>({
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
      await page.goto(hosts[origin] + hosts.put(body, script));
    });
    expect(faults).toEqual([]);
  },
});

const listen = `
  window.heard = [];
  addEventListener("message", ({ data, source }) => {
    if (source !== window) heard.push(data);
  });
  window.heights = () => heard.filter(({ type }) => type === "atlas:height").map(({ height }) => height);
`;

const frameCode = (hosts: Hosts, query: string, attributes = "") =>
  `<iframe src="${hosts.atlas}/?${query}" title="Atles" width="640" height="480" ${attributes}></iframe>`;
const scriptCode = (hosts: Hosts) => `<script src="${hosts.atlas}/embed.js" async></script>`;

function inside(page: Page): FrameLocator {
  return page.frameLocator("iframe").first();
}

async function untilUsable(page: Page): Promise<void> {
  await expect(inside(page).locator("html")).toHaveAttribute("data-ready", /content|map/, { timeout: 30_000 });
  await expect(inside(page).locator(".is-embed")).toBeVisible();
}

const frameHeight = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
const contentHeight = (page: Page) =>
  inside(page)
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

/** The frame is as high as its content, and stays so. */
async function expectSettled(page: Page): Promise<void> {
  await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page)), { timeout: 30_000 }).toBe(0);
}

const result = (page: Page) => inside(page).locator("[data-result-count]");

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

test("a host sets and gets the state, and hears what is opened", async ({ page, hosts, visit }) => {
  await visit(frameCode(hosts, "embed=list"), listen);
  await untilUsable(page);
  const say = (message: unknown) =>
    page.evaluate(([data, origin]) => frames[0]?.postMessage(data, origin as string), [message, hosts.atlas] as const);
  const heard = (type: string) =>
    page.evaluate(`heard.filter((each) => each.type === "${type}")`) as Promise<readonly unknown[]>;
  await expect.poll(async () => (await heard("atlas:ready")).length).toBe(1);

  await say({ type: "atlas:set", v: 1, state: { kind: "twinning", from: 1990 } });
  await expect(inside(page).getByRole("button", { name: /Agermanament/ })).toBeVisible();
  const count = Number(await result(page).getAttribute("data-result-count"));
  await expect.poll(async () => (await heard("atlas:state")).length).toBe(1);
  expect(await heard("atlas:state")).toEqual([
    {
      type: "atlas:state",
      v: 1,
      state: { lang: "ca", kind: "twinning", from: "1990", embed: "list" },
      query: "kind=twinning&from=1990&embed=list",
      count,
    },
  ]);
  await say({ type: "atlas:get", v: 1 });
  await expect.poll(async () => (await heard("atlas:state")).length).toBe(2);

  const id = await inside(page).locator("[data-id]").first().getAttribute("data-id");
  await inside(page).locator("[data-id]").first().getByRole("link").click();
  await expect.poll(() => heard("atlas:select")).toEqual([{ type: "atlas:select", v: 1, kind: "partnership", id }]);

  await say({ type: "atlas:set", v: 1, state: { kind: null, from: null, sel: null } });
  await expect(result(page)).not.toHaveAttribute("data-result-count", String(count));
});

test("a host commands a closed frame, which is known by its window", async ({ page, hosts, visit }) => {
  await visit(frameCode(hosts, "embed=list", 'sandbox="allow-scripts"') + scriptCode(hosts), listen);
  await untilUsable(page);
  const all = await result(page).getAttribute("data-result-count");
  await page.evaluate(() =>
    frames[0]?.postMessage({ type: "atlas:set", v: 1, state: { kind: "award", lang: "es" } }, "*"),
  );
  await expect(inside(page).locator("html")).toHaveAttribute("lang", "es");
  await expect(result(page)).not.toHaveAttribute("data-result-count", String(all));
  await expectSettled(page);
});

test("messages from other windows, of wrong form or pretended change nothing", async ({ page, hosts, visit }) => {
  await visit(
    `${frameCode(hosts, "embed=list")}<iframe src="${hosts.atlas}/example/" title="Altre" width="100" height="100"></iframe>`,
    listen,
  );
  await untilUsable(page);
  const count = (await result(page).getAttribute("data-result-count")) ?? "";
  const set = { type: "atlas:set", v: 1, state: { kind: "award" } };
  const atlas = page.frames().find((frame) => frame.url().includes("embed=list")) as Frame;
  const other = page.frames().find((frame) => frame.url().endsWith("/example/")) as Frame;
  await other.evaluate((message) => parent.frames[0]?.postMessage(message, "*"), set);
  await atlas.evaluate(
    ([message, origin]) => {
      window.postMessage(message, "*");
      window.dispatchEvent(
        new MessageEvent("message", { data: message, origin: origin as string, source: window.parent as Window }),
      );
    },
    [set, hosts.host] as const,
  );
  await page.evaluate((message) => {
    const wrong: unknown[] = [
      { ...message, v: 2 },
      { ...message, type: "atlas:Set" },
      { ...message, state: { kind: "nonsense" } },
      { ...message, state: { kind: "award", nonsense: "1" } },
      { ...message, state: { kind: ["award", 7] } },
      { ...message, state: { kind: "award", q: "x".repeat(1_000_000) } },
      { ...message, state: null },
      JSON.stringify(message),
      [message],
      null,
    ];
    for (const data of wrong) frames[0]?.postMessage(data, "*");
    frames[0]?.postMessage({ type: "atlas:get", v: 1 }, "*");
  }, set);
  await expect.poll(() => page.evaluate(`heard.filter(({ type }) => type === "atlas:state").length`)).toBe(1);
  await expect(result(page)).toHaveAttribute("data-result-count", count);
  expect(atlas.url()).toBe(`${hosts.atlas}/?embed=list`);
});

test("the element follows its attributes, tells what happens and leaves nothing behind", async ({
  page,
  hosts,
  visit,
}) => {
  await visit(
    `<partnership-atlas id="one" embed="list" kind="award" lang="en"><a href="${hosts.atlas}/">Atles</a></partnership-atlas>
     <partnership-atlas id="two" embed="list" kind="twinning" height="300"></partnership-atlas>${scriptCode(hosts)}`,
    `${listen} window.events = [];
     for (const type of ["atlas:ready", "atlas:state", "atlas:select"])
       addEventListener(type, ({ target, detail }) => events.push([type, target.closest("partnership-atlas").id, detail]));`,
  );
  await untilUsable(page);
  const frames = page.locator("partnership-atlas iframe");
  await expect(frames).toHaveCount(2);
  await expect(frames.first()).toHaveAttribute("loading", "lazy");
  await expect(frames.first()).toHaveAttribute("title", "Barcelona Partnerships Atlas");
  await expect(frames.nth(1)).toHaveAttribute("title", "Atles dels vincles internacionals de Barcelona");
  await expect.poll(() => page.evaluate(`events.filter(([type]) => type === "atlas:ready").length`)).toBe(2);
  await expectSettled(page);
  expect(await frames.nth(1).evaluate((frame) => frame.getBoundingClientRect().height)).toBe(300);

  const before = await result(page).getAttribute("data-result-count");
  const address = await frames.first().getAttribute("src");
  await page.evaluate(() => document.querySelector("#one")?.setAttribute("kind", "event"));
  await expect(result(page)).not.toHaveAttribute("data-result-count", String(before));
  expect(await frames.first().getAttribute("src")).toBe(address);
  await expect
    .poll(() => page.evaluate(`events.some(([type, id]) => type === "atlas:state" && id === "one")`))
    .toBe(true);

  await page.evaluate(() => document.querySelector("#one")?.remove());
  await expect(frames).toHaveCount(1);
  expect(page.frames().filter((frame) => frame.url().startsWith(hosts.atlas))).toHaveLength(1);
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

test("locked filters are named and cannot be changed", async ({ page, hosts, visit }) => {
  await visit(frameCode(hosts, "embed=list&kind=award&filters=locked&look=dark"));
  await untilUsable(page);
  await expect(inside(page).locator(".chip")).toHaveText(["Premi o títol"]);
  await expect(inside(page).locator("button.chip, .embedded-filters")).toHaveCount(0);
  await expect(inside(page).locator("html")).toHaveCSS("background-color", "rgb(16, 20, 23)");
});

for (const preset of ["map", "timeline", "list", "card", "full"]) {
  test(`${preset} is complete from 280 to 1200 pixels wide, in every look`, async ({ page, hosts }) => {
    const state = preset === "card" ? "sel=tw-montpellier" : "kind=twinning";
    for (const [width, look] of [
      [280, "light"],
      [480, "dark"],
      [768, "host"],
      [1200, "light"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${hosts.atlas}/?embed=${preset}&${state}&look=${look}`);
      await expect(page.locator(`.embed-${preset} [data-result-count]`)).toBeVisible();
      await expect(page.locator(".embed-source")).toContainText("CC BY 4.0");
      await expect(page.getByRole("link", { name: "Obre-ho a l'atles sencer" })).toHaveAttribute(
        "href",
        `${hosts.atlas}/?${state}`,
      );
      await expect(page.locator("html")).toHaveAttribute("data-look", look);
      const parts = {
        map: ".map",
        timeline: ".timeline",
        list: ".list",
        card: "#detail-title",
        full: ".map, .timeline, .list",
      }[preset];
      await expect(page.locator(parts ?? "none")).toHaveCount(preset === "full" ? 3 : 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

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
