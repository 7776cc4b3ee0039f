import { expect, test } from "@playwright/test";
import { askLighthouse } from "../../scripts/lighthouse.ts";

const pages = ["", "en/", "partnership/tw-boston/", "partner/boston/", "accessibility/"];

for (const page of pages) {
  test(`Lighthouse gives all points for accessibility, good practice and being found to /${page}`, async ({
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const address = new URL(page, baseURL).href;
    const { scores, faults } = await askLighthouse(address, ["accessibility", "best-practices", "seo"]);
    expect({ scores, faults }).toEqual({
      scores: { accessibility: 100, "best-practices": 100, seo: 100 },
      faults: [],
    });
  });
}
