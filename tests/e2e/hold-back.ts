import type { Page } from "@playwright/test";

/** Keeps back what is asked for at an address until it is called. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let letCome = () => {};
  const awaited = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(address, async (route) => {
    await awaited;
    await route.continue();
  });
  return letCome;
}
