import type { Page } from "@playwright/test";

type Spot = readonly [x: number, y: number];

/** Puts fingers down, moves them through what follows, and takes them away, as the screen of a telephone reports it. */
export async function touch(page: Page, ...path: readonly (readonly Spot[])[]): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const fingers = (spots: readonly Spot[]) => spots.map(([x, y], id) => ({ id, x, y }));
  for (const [step, spots] of path.entries())
    await hand.send("Input.dispatchTouchEvent", {
      type: step === 0 ? "touchStart" : "touchMove",
      touchPoints: fingers(spots),
    });
  await hand.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
