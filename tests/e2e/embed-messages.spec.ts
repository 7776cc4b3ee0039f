import type { Frame } from "@playwright/test";
import fc from "fast-check";
import { embedKeys } from "../../src/embed/embed-keys.ts";
import { readCommand } from "../../src/embed/read-command.ts";
import {
  expect,
  expectSettled,
  frameCode,
  inside,
  listen,
  result,
  scriptCode,
  test,
  untilUsable,
} from "./embed-fixtures.ts";
import { holdBack } from "./hold-back.ts";

/** What can be sent from one window to another. */
const noise = fc.jsonValue({ maxDepth: 3 });
const nearly = fc.record(
  {
    type: fc.oneof(fc.constantFrom("atlas:set", "atlas:get", "atlas:sets", "ATLAS:SET"), noise),
    v: fc.oneof(fc.constantFrom(1, "1", 2), noise),
    state: fc.oneof(fc.dictionary(fc.constantFrom(...embedKeys), noise), noise),
  },
  { requiredKeys: [] },
);

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

test("an atlas that says it is ready hears its host, however late the part comes that listens", async ({
  page,
  hosts,
  visit,
}) => {
  const letCome = await holdBack(page, "**/assets/frame-*.js");
  const asked = page.waitForRequest(/\/assets\/frame-/);
  await visit(frameCode(hosts, "embed=list"), listen);
  await asked;
  setTimeout(letCome, 2000);
  await untilUsable(page);
  await page.evaluate(() => frames[0]?.postMessage({ type: "atlas:set", v: 1, state: { kind: "award" } }, "*"));
  await expect.poll(() => page.evaluate(`heard.filter(({ type }) => type === "atlas:state").length`)).toBe(1);
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

test("two thousand messages of wrong form change nothing in the running atlas", async ({ page, hosts, visit }) => {
  await visit(frameCode(hosts, "embed=list&kind=award"), listen);
  await untilUsable(page);
  const count = (await result(page).getAttribute("data-result-count")) ?? "";
  const wrong: readonly unknown[] = fc
    .sample(fc.oneof(noise, nearly), { numRuns: 2000, seed: 11 })
    .filter((message) => readCommand(message) === undefined);
  expect(wrong.length).toBeGreaterThan(1500);
  await page.evaluate((messages) => {
    for (const message of messages) frames[0]?.postMessage(message, "*");
    frames[0]?.postMessage({ type: "atlas:set", v: 1, state: { q: "x".repeat(5_000_000) } }, "*");
    frames[0]?.postMessage(new Array(1_000_000).fill("atlas:set"), "*");
    frames[0]?.postMessage({ type: "atlas:get", v: 1 }, "*");
  }, wrong);
  const states = () =>
    page.evaluate(`heard.filter(({ type }) => type === "atlas:state")`) as Promise<readonly unknown[]>;
  await expect.poll(async () => (await states()).length).toBe(1);
  expect(await states()).toEqual([
    expect.objectContaining({ state: { lang: "ca", kind: "award", embed: "list" }, count: Number(count) }),
  ]);
  await expect(result(page)).toHaveAttribute("data-result-count", count);
});

test("the same command again changes nothing more", async ({ page, hosts, visit }) => {
  await visit(frameCode(hosts, "embed=list"), listen);
  await untilUsable(page);
  const states = () => page.evaluate(`heard.filter(({ type }) => type === "atlas:state").length`) as Promise<number>;
  const say = (times: number) =>
    page.evaluate((count) => {
      for (let time = 0; time < count; time++)
        frames[0]?.postMessage({ type: "atlas:set", v: 1, state: { kind: "award" } }, "*");
    }, times);
  await say(1);
  await expect.poll(states).toBe(1);
  const count = (await result(page).getAttribute("data-result-count")) ?? "";
  const steps = await page.evaluate(() => history.length);
  await say(50);
  await page.evaluate(() => frames[0]?.postMessage({ type: "atlas:get", v: 1 }, "*"));
  await expect.poll(states).toBe(2);
  await expect(result(page)).toHaveAttribute("data-result-count", count);
  expect(await page.evaluate(() => history.length)).toBe(steps);
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
