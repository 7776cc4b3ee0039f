import { signal } from "@preact/signals";
import { type ComponentChildren, createElement } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { beforeEach, expect, test, vi } from "vitest";
import { InTurn, takeOver } from "../../src/ui/InTurn.tsx";
import { smallDocument, textOf } from "./small-document.ts";

/** Longer than a stretch, in milliseconds. */
const longMs = 20;
let nowMs = 0;
let order: ComponentChildren[] = [];

beforeEach(() => {
  nowMs = 0;
  order = [];
  vi.stubGlobal("document", smallDocument);
  vi.stubGlobal("window", globalThis);
  vi.spyOn(performance, "now").mockImplementation(() => nowMs);
});

function Slow({ children }: { readonly children: ComponentChildren }) {
  nowMs += longMs;
  order.push(children);
  return createElement("p", null, children);
}
const part = (content: ComponentChildren, rank: number) =>
  createElement(InTurn, { rank, key: rank, children: content });
const slow = (text: string) => createElement(Slow, null, text);
const draw = (...parts: readonly ComponentChildren[]) => {
  const root = smallDocument.createElement("div");
  // Preact asks no more of an element.
  const drawn = takeOver(createElement("main", null, ...parts), root as unknown as HTMLElement, false);
  return { root, drawn };
};

test("parts that are drawn anew come in the order of their rank, with a breath in between", async () => {
  const { root, drawn } = draw(slow("first "), part(slow("third"), 2), part(slow("second "), 1));
  expect(textOf(root)).toBe("first ");
  await drawn;
  expect(textOf(root)).toBe("first thirdsecond ");
  expect(order).toEqual(["first ", "second ", "third"]);
});

test("a part once drawn stays, though what draws it is drawn again while others wait", async () => {
  const times = signal(0);
  const gone = vi.fn();
  const Small = () => {
    useLayoutEffect(() => gone, []);
    return createElement("b", null, "small");
  };
  const Around = () => createElement("section", null, part(createElement(Small, null), 0), ` ${times.value} `);
  const { root, drawn } = draw(
    createElement(Around, null),
    slow("one "),
    part(slow("two"), 1),
    part(slow(" three"), 2),
  );
  times.value = 1;
  await drawn;
  expect(textOf(root)).toBe("small 1 one two three");
  expect(gone).not.toHaveBeenCalled();
});

test("a part that fails takes no later one along, and is told of", async () => {
  const Failing = () => {
    throw new Error("no such part");
  };
  const { root, drawn } = draw(slow("one "), part(createElement(Failing, null), 1), part(slow("two"), 2));
  await expect(drawn).rejects.toThrow("no such part");
  expect(textOf(root)).toBe("one two");
});
