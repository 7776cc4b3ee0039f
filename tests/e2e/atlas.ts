import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { ca } from "../../src/i18n/ca.ts";
import { en } from "../../src/i18n/en.ts";
import { es } from "../../src/i18n/es.ts";

export { expect };

/** The words that stand on the page, by the language of the reader. */
export const wordsIn = { ca, es, en };
export type Language = keyof typeof wordsIn;
export const languages = Object.keys(wordsIn) as Language[];
export const homeOf: Readonly<Record<Language, string>> = { ca: "", es: "es/", en: "en/" };

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface RuleSet {
  readonly type: "tag" | "rule";
  readonly values: readonly string[];
}

const everyRule: RuleSet = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const colourRules: RuleSet = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const colourings = [
  ["light", { colorScheme: "light", forcedColors: "none" }, everyRule],
  ["dark", { colorScheme: "dark", forcedColors: "none" }, colourRules],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }, colourRules],
] as const;

/** The page as a reader uses it. Words are those of its language, Catalan unless said otherwise. */
export class AtlasPage {
  readonly page: Page;
  readonly #faults: string[] = [];
  readonly #foreseen: RegExp[] = [];
  words = wordsIn.ca;

  constructor(page: Page) {
    this.page = page;
  }

  /** Notes every request elsewhere, every error and every breach of the policy, from the first moment on. */
  async watch(origin: string): Promise<void> {
    const { page } = this;
    const note = (fault: string) => this.#faults.push(fault);
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) note(`request to ${url.href}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error") note(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => note(`error: ${error.message}`));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
  }

  /** Says that a test brings such faults about itself. */
  foresee(fault: RegExp): void {
    this.#foreseen.push(fault);
  }

  /** What was noted so far. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  /** What must hold after every visit: nothing asked for elsewhere, nothing kept, nothing gone wrong. */
  async expectCleanVisit(): Promise<void> {
    const kept = await this.page.evaluate(async () => ({
      cookies: document.cookie,
      storage: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ cookies: "", storage: 0, databases: 0, caches: 0, workers: 0 });
    expect(await this.page.context().cookies()).toEqual([]);
    expect(this.#faults.filter((fault) => !this.#foreseen.some((foreseen) => foreseen.test(fault)))).toEqual([]);
  }

  /** Opens an address below the root and waits until the page answers. */
  async open(address = "", language: Language = "ca"): Promise<void> {
    this.words = wordsIn[language];
    await this.page.goto(address);
    await this.untilUsable();
  }

  async untilUsable(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-ready", /^(content|map)$/);
  }

  async untilMapPainted(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-ready", "map", { timeout: 60_000 });
  }

  get sentence(): Locator {
    return this.page.locator("[data-result-count]");
  }

  async count(): Promise<number> {
    return Number(await this.sentence.getAttribute("data-result-count"));
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.sentence).toHaveAttribute("data-result-count", String(count));
    await expect(this.listItems).toHaveCount(count);
    await expect(this.sentence).toHaveText(
      count === 0 ? new RegExp(`^${this.words.summary.none}`) : new RegExp(`^${count}\\s`),
    );
  }

  async expectDrawn(count: number): Promise<void> {
    await expect(this.page.locator("[data-drawn-count]")).toHaveAttribute("data-drawn-count", String(count));
  }

  get listItems(): Locator {
    return this.page.locator(".list [data-id]");
  }

  /** Ids of the list, from top to bottom. */
  async listedIds(): Promise<readonly string[]> {
    return this.listItems.evaluateAll((items) => items.map((item) => item.getAttribute("data-id") ?? ""));
  }

  listItem(id: string): Locator {
    return this.page.locator(`.list [data-id="${id}"]`);
  }

  /** The link of the list that leads to a partnership. */
  linkTo(id: string): Locator {
    return this.listItem(id).getByRole("link");
  }

  get filters(): Locator {
    return this.page.getByRole("search", { name: this.words.filters.title });
  }

  get filtersButton(): Locator {
    return this.page.locator(".filters-button");
  }

  #facet(name: string): Locator {
    return this.filters.locator("details").filter({ has: this.page.locator("summary", { hasText: name }) });
  }

  async openFacet(name: string): Promise<void> {
    const facet = this.#facet(name);
    if ((await facet.getAttribute("open")) === null) await facet.locator("summary").click();
  }

  /** Includes a value: `choose("Tipus de vincle", "Agermanament")`. */
  async choose(facet: string, value: string): Promise<void> {
    await this.openFacet(facet);
    await this.valueOf(facet, value).check();
  }

  async dropChoice(facet: string, value: string): Promise<void> {
    await this.valueOf(facet, value).uncheck();
  }

  async exclude(facet: string, value: string): Promise<void> {
    await this.openFacet(facet);
    await this.#facet(facet)
      .getByRole("button", { name: this.words.filters.exclude(value), exact: true })
      .click();
  }

  /** The box to tick for a value. */
  valueOf(facet: string, value: string): Locator {
    const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return this.#facet(facet).getByRole("checkbox", { name: new RegExp(`^${escaped}\\s*,`) });
  }

  async searchFor(words: string): Promise<void> {
    await this.filters.getByRole("searchbox", { name: this.words.filters.search, exact: true }).fill(words);
  }

  async narrowYears(from: string, to: string): Promise<void> {
    const { filters } = this.words;
    await this.filters.getByLabel(filters.from, { exact: true }).fill(from);
    await this.filters.getByLabel(filters.to, { exact: true }).fill(to);
    await this.filters.getByLabel(filters.to, { exact: true }).press("Tab");
  }

  async clearFilters(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.filters.clear }).click();
  }

  async sortBy(order: keyof typeof ca.list.sorts): Promise<void> {
    await this.page.getByLabel(this.words.list.sort).selectOption(order);
  }

  /** The card of what is open. */
  get card(): Locator {
    return this.page.getByRole("dialog");
  }

  get cardTitle(): Locator {
    return this.card.getByRole("heading", { level: 2 });
  }

  async closeCard(): Promise<void> {
    await this.card.getByRole("button", { name: this.words.detail.close }).click();
  }

  /** What the page says about an address that asked for what is not there. */
  get notice(): Locator {
    return this.page.getByRole("status").filter({ hasText: this.words.address.title });
  }

  /** What the page says when the data did not come. */
  get failure(): Locator {
    return this.page.getByRole("alert");
  }

  query(): string {
    return new URL(this.page.url()).search;
  }

  async expectQuery(query: string): Promise<void> {
    await expect.poll(() => this.query()).toBe(query);
  }

  /** Asks axe for what hinders readers; rules of WCAG 2.2 A and AA and of good practice. */
  async expectAccessible(): Promise<void> {
    expect(await this.#hindrances(everyRule)).toEqual([]);
  }

  /** The same on a light screen, on a dark one and with forced colours; on the latter two the rules that look at colours. */
  async expectAccessibleInAllColours(state: string): Promise<void> {
    for (const [name, media, rules] of colourings) {
      await this.page.emulateMedia(media);
      expect.soft(await this.#hindrances(rules), `${state}, ${name}`).toEqual([]);
    }
    await this.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  }

  async #hindrances(runOnly: RuleSet): Promise<readonly string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async (only) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, { runOnly: { type: only.type, values: [...only.values] } });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(" ")} ${any[0]?.message ?? ""}`),
      );
    }, runOnly);
  }

  /** The map as the keyboard and the pointer meet it, whatever draws it. */
  get map(): Locator {
    return this.page.locator(".map-surface");
  }

  /** What the map has said last to those who do not see it. */
  get mapSaid(): Locator {
    return this.map.locator("[aria-live]");
  }

  /** The map as it stands on the screen. */
  async mapPixels(): Promise<MapPixels> {
    const png = (await this.map.screenshot()).toString("base64");
    return new MapPixels(
      await this.page.evaluate(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        return { width: image.width, height: image.height, data: Array.from(data) };
      }, png),
    );
  }

  async expectNoSidewaysScroll(widthPx: number): Promise<void> {
    const width = await this.page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    expect(width).toBeLessThanOrEqual(widthPx);
  }
}

type Colour = readonly [red: number, green: number, blue: number];

export class MapPixels {
  readonly width: number;
  readonly height: number;
  readonly #data: readonly number[];

  constructor(image: { readonly width: number; readonly height: number; readonly data: readonly number[] }) {
    this.width = image.width;
    this.height = image.height;
    this.#data = image.data;
  }

  /** Where a colour is, up to `near` in each channel. */
  find([red, green, blue]: Colour, near = 40): readonly (readonly [x: number, y: number])[] {
    const at = (index: number, channel: number) => this.#data[index * 4 + channel] ?? 0;
    return Array.from({ length: this.width * this.height }, (_, index) => index)
      .filter(
        (index) =>
          Math.abs(at(index, 0) - red) <= near &&
          Math.abs(at(index, 1) - green) <= near &&
          Math.abs(at(index, 2) - blue) <= near,
      )
      .map((index) => [index % this.width, Math.floor(index / this.width)]);
  }
}

/** Every test gets an atlas that is watched, and every visit must end clean. */
export const test = base.extend<{ atlas: AtlasPage }>({
  atlas: async ({ page, baseURL }, use) => {
    const atlas = new AtlasPage(page);
    await atlas.watch(new URL(baseURL ?? "").origin);
    await use(atlas);
    await atlas.expectCleanVisit();
  },
});
