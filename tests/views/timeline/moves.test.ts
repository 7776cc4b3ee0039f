import { expect, test } from "vitest";
import { type Cell, entryOf, moved } from "../../../src/views/timeline/moves.ts";
import { atlas, lanesBy } from "./every-uncertainty.ts";

const lanes = lanesBy("theme", (id) => (id === "ended" ? "outside" : "inside"));
const press = (from: Cell, key: string, isWide = false) => moved(lanes, from, key, isWide);

test("Tab reaches one cell: the undated first, or the cell last used", () => {
  expect(entryOf(lanes, undefined)).toEqual({ lane: "culture", id: "undated" });
  expect(entryOf(lanes, { lane: "climate", id: "nineties" })).toEqual({ lane: "climate", id: "nineties" });
  expect(entryOf(lanes, { lane: "climate", id: "gone" })).toEqual({ lane: "culture", id: "undated" });
});

test("arrows reach every partnership of a lane that is within the years, and no other", () => {
  const seen: (string | undefined)[] = [];
  let cell: Cell = { lane: "culture" };
  for (let step = 0; step < 40; step += 1) {
    const next = press(cell, "ArrowRight")!;
    if (next.id === cell.id) break;
    seen.push(next.id);
    cell = next;
  }
  const inside = atlas.partnerships.filter(({ id }) => id !== "ended").map(({ id }) => id);
  expect(seen.toSorted()).toEqual(inside.toSorted());
  expect(press({ lane: "culture", id: "undated" }, "ArrowLeft")).toEqual({ lane: "culture" });
});

test("up and down go to what lies nearest in time, and from name to name", () => {
  expect(press({ lane: "culture", id: "nineties" }, "ArrowDown")).toEqual({ lane: "climate", id: "nineties" });
  expect(press({ lane: "culture" }, "ArrowDown")).toEqual({ lane: "climate" });
  expect(press({ lane: "culture", id: "nineties" }, "ArrowUp")).toEqual({ lane: "culture", id: "nineties" });
});

test("Home and End go to the ends of a lane, with Control to the ends of all", () => {
  expect(press({ lane: "culture", id: "over" }, "Home")).toEqual({ lane: "culture", id: "undated" });
  expect(press({ lane: "culture", id: "over" }, "End")).toEqual({ lane: "culture", id: "planned-tie" });
  expect(press({ lane: "climate", id: "nineties" }, "Home", true)).toEqual({ lane: "culture", id: "undated" });
});

test("Page Down and Page Up go ten years or to the end", () => {
  expect(press({ lane: "culture", id: "about-1985" }, "PageDown")).toEqual({ lane: "culture", id: "nineties" });
  expect(press({ lane: "culture", id: "planned" }, "PageDown")).toEqual({ lane: "culture", id: "planned-tie" });
  expect(press({ lane: "culture", id: "cut-again" }, "PageUp")).toEqual({ lane: "culture", id: "first-text" });
});

test("other keys are none of ours", () => {
  expect(press({ lane: "culture", id: "over" }, "a")).toBeUndefined();
  expect(press({ lane: "gone", id: "over" }, "ArrowDown")).toBeUndefined();
});
