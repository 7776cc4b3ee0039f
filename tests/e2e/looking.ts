import type { Page } from "@playwright/test";

/** What the focus rests on. */
export interface Stop {
  readonly name: string;
  /** Why a reader who sees could not tell where the focus is; empty where all is well. */
  readonly fault: string;
  /** Which region of the page it stands in. */
  readonly region: string;
  readonly isSeenBefore: boolean;
  /** Nothing has it. */
  readonly isNowhere: boolean;
  readonly isFrame: boolean;
}

/** Looks at what has the focus as a reader does: it is on the screen, nothing lies over it, and something shows it. */
async function lookAtFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const nowhere = { name: "", fault: "", region: "", isSeenBefore: false, isNowhere: true, isFrame: false };
    if (element === null || element === document.body) return nowhere;
    const isSeenBefore = element.hasAttribute("data-stopped");
    element.setAttribute("data-stopped", "");
    const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const classes = element.getAttribute("class") ?? element.id;
    const name = `${element.tagName.toLowerCase()}.${classes} "${label.trim().slice(0, 40)}"`;
    const region =
      element.closest("header, dialog, search, .answer, .readings, .beside, footer, main")?.className ?? "";
    const [box] = element.getClientRects();
    const fault = (() => {
      if (box === undefined || box.width === 0 || box.height === 0) return "is not drawn";
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      if (right - left < 1 || bottom - top < 1) return `is off the screen at ${box.left},${box.top}`;
      // Two handles of one track lie on each other; what is pressed is the handle.
      const own = element.matches("input[type=range]") ? element.parentElement : element;
      const shares = [0.5, 0.1, 0.9];
      const isFree = shares.some((across) =>
        shares.some((down) => {
          const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
          return hit !== null && (own?.contains(hit) || hit.contains(element));
        }),
      );
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!isFree) return `lies below ${over?.tagName}.${over?.getAttribute("class")}`;
      const style = getComputedStyle(element);
      const isShown = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
      // A handle shows the focus on its thumb, whose style no script can read.
      const isTarget = element.matches("[tabindex='-1'], input[type=range], iframe");
      // Around a mark of the timeline a ring is drawn.
      const ring = element.querySelector(":scope > .tl-ring");
      const isRinged = ring !== null && getComputedStyle(ring).strokeWidth === "2px";
      return isShown || isRinged || isTarget || style.boxShadow !== "none" ? "" : "does not show that it has the focus";
    })();
    return { name, fault, region, isSeenBefore, isNowhere: false, isFrame: element.matches("iframe") };
  });
}

/** Goes through the page with the Tab key until it has been everywhere. */
export async function tour(page: Page, mostStops = 400): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < mostStops; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await lookAtFocus(page);
    // Within a frame it goes its own way, which is not this page's.
    if (stop.isFrame && stops.at(-1)?.isFrame === true) continue;
    if (stop.isSeenBefore || (stop.isNowhere && stops.length > 0)) return stops;
    if (!stop.isNowhere) stops.push(stop);
  }
  throw new Error(`after ${mostStops} presses of Tab there is still no end: ${stops.at(-1)?.name}`);
}

/** Everything on the screen that can be pressed and is less than 24 pixels high or wide, links within sentences apart. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pressed = "a[href], button, input:not([type=hidden]), select, summary, textarea, [role=slider]";
    const isInSentence = (element: Element) => {
      if (!element.matches("a") || getComputedStyle(element).display !== "inline") return false;
      const around = element.parentElement?.textContent?.trim() ?? "";
      return around.length > (element.textContent?.trim().length ?? 0);
    };
    return [...document.querySelectorAll(pressed)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip"))
      .filter((element) => !isInSentence(element))
      .flatMap((element) => {
        // What a label names is pressed through the label.
        const box = (element.closest("label") ?? element).getBoundingClientRect();
        if (box.width === 0 || box.right < 0 || (box.width >= 24 && box.height >= 24)) return [];
        const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
        return [`${element.tagName} ${name.trim().slice(0, 40)} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`];
      });
  });
}

/** Puts more room between lines, words and letters, as far as WCAG 1.4.12 says a reader may. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Texts of which a part is cut off, and what stands out of the screen to the side. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("svg, [aria-hidden=true]") !== null)
        continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== "none" || element.textContent?.trim() === "") continue;
      const name = `${element.tagName}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
      const isClosed = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      if (ownText && isClosed(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        cut.push(`${name} across`);
      if (ownText && isClosed(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        cut.push(`${name} down`);
      const box = element.getBoundingClientRect();
      const isFixed = element.closest(".skip, .map-surface, .tl-lanes, .visually-hidden, .composer-room, pre") !== null;
      if (ownText && !isFixed && (box.right > innerWidth + 1 || box.left < -1)) cut.push(`${name} beside the screen`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...cut, `the page is ${scrollWidth} wide on ${clientWidth}`] : cut;
  });
}
