import { effect } from "@preact/signals";
import type { Store } from "../state/store.ts";

/** Gives the page the look that its address asks for: light, dark, or that of a page around it. Returns what undoes it. */
export function connectLook(store: Store): () => void {
  return effect(() => {
    const { look } = store.selection.value;
    if (look === undefined) delete document.documentElement.dataset.look;
    else document.documentElement.dataset.look = look;
    for (const sheet of document.styleSheets) setDark(sheet, look === undefined ? undefined : look === "dark");
  });
}

const followed = "(prefers-color-scheme: dark)";
const written = new WeakMap<CSSMediaRule, true>();

/** The rules for the dark hold always, never, or (undefined) when the reader's system says so. */
function setDark(sheet: CSSStyleSheet, isDark: boolean | undefined): void {
  for (const rule of rulesOf(sheet)) {
    if (!(rule instanceof CSSMediaRule)) continue;
    if (!written.has(rule) && !/^\(prefers-color-scheme:\s*dark\)$/.test(rule.media.mediaText)) continue;
    written.set(rule, true);
    rule.media.mediaText = isDark === undefined ? followed : isDark ? "all" : "not all";
  }
}

/** A sheet of which the connection brought nothing throws when it is read: it has no rules. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
