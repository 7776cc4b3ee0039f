import { describe, expect, it } from "vitest";
import { accessibilityChecks, areaOf, type BrowserReport, missingAreas } from "../../scripts/browser-report.ts";

const spec = (file: string, title: string, ...statuses: ("expected" | "unexpected" | "flaky" | "skipped")[]) => ({
  file,
  title,
  tests: statuses.map((status) => ({ status })),
});

const report: BrowserReport = {
  config: { version: "1.0.0" },
  stats: { startTime: "2026-11-21T23:30:00.000Z" },
  suites: [
    { file: "counts.spec.ts", specs: [spec("counts.spec.ts", "a link shows as many as the tables have", "expected")] },
    { file: "keyboard.spec.ts", specs: [spec("keyboard.spec.ts", "a reader opens a result", "expected", "expected")] },
    {
      file: "accessibility.spec.ts",
      specs: [spec("accessibility.spec.ts", "nothing stands in the way", "unexpected")],
      suites: [
        {
          file: "accessibility.spec.ts",
          specs: [
            spec("accessibility.spec.ts", "an open card on a dark screen", "expected"),
            spec("accessibility.spec.ts", "a page not tried today", "skipped"),
            spec("accessibility.spec.ts", "a page that passed at the second try", "flaky"),
          ],
        },
      ],
    },
  ],
};

describe("what is recorded for the accessibility statement", () => {
  it("are the checks that concern accessibility, with the truth about each, and none that was skipped", () => {
    expect(accessibilityChecks(report)).toEqual([
      { area: "rules", name: "nothing stands in the way", passed: false },
      { area: "rules", name: "an open card on a dark screen", passed: true },
      { area: "rules", name: "a page that passed at the second try", passed: false },
      { area: "keyboard", name: "a reader opens a result", passed: true },
    ]);
  });

  it("is no part of a run taken for the whole", () => {
    expect(missingAreas(accessibilityChecks(report))).toEqual(["narrow", "script"]);
  });

  it.each([
    ["without-script.spec.ts", "the reader still changes the language", "script"],
    ["look.spec.ts", "in forced colours every border is seen", "colours"],
    ["look.spec.ts", "with reduced motion nothing glides", "motion"],
    ["narrow.spec.ts", "nothing runs out sideways", "narrow"],
    ["detail.spec.ts", "Escape closes and gives the focus back", "keyboard"],
    ["embed.spec.ts", "the keyboard goes into the frame and out again", "keyboard"],
    ["filtering.spec.ts", "the number beside a value is what choosing it gives", undefined],
    ["detail.spec.ts", "the card of a table opens", undefined],
    ["filtering.spec.ts", "ticking a kind narrows the list", undefined],
    ["accessibility.spec.ts", "a narrowed list stands in nobody's way on a dark screen", "rules"],
  ])("knows what a test is about: %s, %s", (file, title, area) => {
    expect(areaOf(file, title)).toBe(area);
  });
});
