import { computed, effect } from "@preact/signals";
import type { Store } from "../state/store.ts";

/** Gives the page the look that its address asks for: light, dark, or that of a page around it. Returns what undoes it. */
export function connectLook(store: Store): () => void {
  const look = computed(() => store.selection.value.look);
  return effect(() => {
    if (look.value === undefined) delete document.documentElement.dataset.look;
    else document.documentElement.dataset.look = look.value;
    const dark = look.value === undefined ? followed : look.value === "dark" ? "all" : "not all";
    for (const sheet of document.styleSheets) setDark(sheet, dark);
  });
}

const followed = "(prefers-color-scheme: dark)";
const written = new WeakMap<CSSMediaRule, true>();

/** When the rules for the dark hold. What holds already is not written: the browser would work out the style of the whole page again. */
function setDark(sheet: CSSStyleSheet, when: string): void {
  for (const rule of rulesOf(sheet)) {
    if (!(rule instanceof CSSMediaRule) || rule.media.mediaText === when) continue;
    if (!written.has(rule) && !/^\(prefers-color-scheme:\s*dark\)$/.test(rule.media.mediaText)) continue;
    written.set(rule, true);
    rule.media.mediaText = when;
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
