import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { defaultSelection, patched } from "../../../src/state/selection.ts";
import { createStore } from "../../../src/state/store.ts";
import { TimelineView } from "../../../src/views/timeline/TimelineView.tsx";
import { timelineWordsFor } from "../../../src/views/timeline/words.ts";
import { atlas, today } from "./every-uncertainty.ts";

function drawn(language: string, years: { readonly from?: number; readonly to?: number } = {}): string {
  const selection = patched(defaultSelection, years);
  const store = createStore(atlas, { selection, language, problems: [], today, root: "./" });
  return render(h(TimelineView, { store }));
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const markCount = atlas.partnerships.reduce((sum, { themes }) => sum + themes.length, 0);

describe.each(["ca", "es", "en"] as const)("the page in %s, before any script", (language) => {
  const page = drawn(language);

  test("has every partnership in each of its lanes, named with its title, date and status", () => {
    expect(count(page, /<g [^>]*role="gridcell"/g)).toBe(markCount);
    expect(count(page, /aria-label="Vincle [^"]+, [^"]+, [^"]+"/g)).toBe(markCount);
  });

  test("has one place that Tab reaches among the marks", () => {
    expect(count(page, /<(?:g|button) [^>]*tabindex="0"/gi)).toBe(1);
  });

  test("has no style that a strict policy would refuse", () => {
    expect(page).not.toMatch(/\sstyle=/);
  });

  test("speaks its language", () => {
    expect(page).toContain(timelineWordsFor(language).years.title);
    expect(page).toContain(timelineWordsFor(language).key.gap.replace("'", "&#39;"));
  });
});

test("a partnership outside the chosen years is still drawn, but pale and unsaid", () => {
  const page = drawn("ca", { from: 2010, to: 2015 });
  expect(count(page, /tl-mark [^"]*is-outside/g)).toBeGreaterThan(0);
  expect(count(page, /class="tl-mark tl-kind/g)).toBe(
    markCount + count(drawn("ca"), /<li><svg[^>]*><g class="tl-mark tl-kind/g),
  );
  expect(page).not.toContain("Vincle ended,");
});

test("a year alone stands in large figures", () => {
  expect(drawn("ca", { from: 1998, to: 1998 })).toMatch(/<output class="tl-year"[^>]*>1998</);
});
