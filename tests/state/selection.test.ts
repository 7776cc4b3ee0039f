import { describe, expect, it } from "vitest";
import {
  clearedCriteria,
  defaultSelection,
  isChosen,
  patched,
  toggled,
  toggledExclusion,
  without,
} from "../../src/state/selection.ts";

const none = { include: [], exclude: [] };

describe("choosing a value", () => {
  it("takes it in, and out again at the second press", () => {
    const once = toggled(none, "award");
    expect(once).toEqual({ include: ["award"], exclude: [] });
    expect(toggled(once, "award")).toEqual(none);
  });

  it("excludes it, and stops excluding it at the second press", () => {
    const once = toggledExclusion(none, "award");
    expect(once).toEqual({ include: [], exclude: ["award"] });
    expect(toggledExclusion(once, "award")).toEqual(none);
  });

  it("never leaves a value both included and excluded", () => {
    expect(toggledExclusion({ include: ["award", "event"], exclude: [] }, "award")).toEqual({
      include: ["event"],
      exclude: ["award"],
    });
    expect(toggled({ include: [], exclude: ["award"] }, "award")).toEqual({ include: ["award"], exclude: [] });
  });

  it("leaves the other values alone when one is dropped", () => {
    expect(without({ include: ["award", "event"], exclude: ["hosting"] }, "award")).toEqual({
      include: ["event"],
      exclude: ["hosting"],
    });
    expect(without({ include: ["award"], exclude: ["hosting"] }, "hosting")).toEqual({
      include: ["award"],
      exclude: [],
    });
  });

  it("counts as chosen whether included or excluded", () => {
    expect([none, toggled(none, "a"), toggledExclusion(none, "a")].map(isChosen)).toEqual([false, true, true]);
  });
});

describe("changing the selection", () => {
  const chosen = patched(defaultSelection, {
    kind: { include: ["award"], exclude: [] },
    from: 1990,
    q: "pau",
    sel: "x",
    sort: "title",
    certain: true,
  });

  it("replaces what is given and leaves the rest", () => {
    expect(patched(chosen, { from: 2000 })).toEqual({ ...chosen, from: 2000 });
  });

  it("takes a key back to its default, and leaves no trace of one that has none", () => {
    const back = patched(chosen, { sort: undefined, from: undefined, sel: undefined });
    expect(back.sort).toBe("date");
    expect(Object.hasOwn(back, "from")).toBe(false);
    expect(Object.hasOwn(back, "sel")).toBe(false);
  });

  it("does not change the selection it started from", () => {
    const before = structuredClone(chosen);
    patched(chosen, clearedCriteria);
    expect(chosen).toEqual(before);
  });

  it("takes every narrowing back at once, and keeps what is open and the order", () => {
    expect(patched(chosen, clearedCriteria)).toEqual(patched(defaultSelection, { sel: "x", sort: "title" }));
  });
});
