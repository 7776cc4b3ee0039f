import { effect } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { isoToDay } from "../../src/model/edtf.ts";
import type { Sort } from "../../src/model/order.ts";
import { defaultSelection, type Patch, patched } from "../../src/state/selection.ts";
import { createStore, type Store } from "../../src/state/store.ts";
import { atlasOf } from "../model/small-atlas.ts";

const atlas = atlasOf({
  themes: [{ id: "climate", name: { ca: "Clima" } }, { id: "constructor", name: { ca: "Obres" } }, { id: "peace" }],
  partners: [
    { id: "zagreb", type: "city", country: "HR", name: { ca: "Zàgreb" } },
    { id: "boston", type: "city", country: "US", name: { ca: "Boston" } },
    { id: "mit", type: "university", country: "US", name: { ca: "MIT" } },
  ],
  partnerships: [
    {
      id: "zagreb-1985",
      kind: "twinning",
      title: { ca: "Zebra" },
      partners: ["zagreb"],
      themes: ["peace"],
      date: "1985",
    },
    {
      id: "stop-2022",
      kind: "follow-up",
      title: { ca: "Àrbitre" },
      partners: ["zagreb"],
      themes: ["peace"],
      date: "2022-03-16",
      partOf: "zagreb-1985",
      effect: "suspends",
    },
    {
      id: "boston-2003",
      kind: "agreement",
      title: { ca: "Bosc" },
      partners: ["boston", "mit"],
      themes: ["climate", "constructor"],
      date: "2003-05",
      end: "2007",
    },
    { id: "undated", kind: "hosting", title: { ca: "Cel" }, partners: ["mit"], themes: ["constructor"], date: "XXXX" },
    {
      id: "prize-1999",
      kind: "award",
      title: { ca: "Dau" },
      partners: ["boston"],
      themes: ["climate"],
      date: "1999-06-01",
    },
  ],
});

function storeWith(patch: Patch = {}, today = "2026-06-15"): Store {
  return createStore(atlas, {
    selection: patched(defaultSelection, patch),
    language: "ca",
    problems: [],
    today: isoToDay(today)!,
    root: "./",
  });
}

const only = (...include: string[]) => ({ include, exclude: [] });
const not = (...exclude: string[]) => ({ include: [], exclude });
const idsOf = (store: Store) => store.visible.value.map(({ id }) => id);

describe("what the reader sees", () => {
  it("is everything, oldest first and undated last, before anything is chosen", () => {
    expect(idsOf(storeWith())).toEqual(["zagreb-1985", "prize-1999", "boston-2003", "stop-2022", "undated"]);
  });

  it.each<readonly [string, Patch, readonly string[]]>([
    ["one kind", { kind: only("award") }, ["prize-1999"]],
    ["two kinds", { kind: only("award", "hosting") }, ["prize-1999", "undated"]],
    ["all but one kind", { kind: not("twinning", "follow-up") }, ["prize-1999", "boston-2003", "undated"]],
    ["any of two themes", { theme: only("climate", "constructor") }, ["prize-1999", "boston-2003", "undated"]],
    ["two themes at once", { theme: only("climate", "constructor"), match: "all" }, ["boston-2003"]],
    ["a type of partner", { type: only("university") }, ["boston-2003", "undated"]],
    ["a country", { country: only("US") }, ["prize-1999", "boston-2003", "undated"]],
    ["a country left out, also among others", { country: only("US"), partner: not("mit") }, ["prize-1999"]],
    ["a status", { status: only("suspended") }, ["zagreb-1985"]],
    ["what lasted in some years", { from: 2006, to: 2007 }, ["zagreb-1985", "boston-2003", "undated"]],
    ["what was signed in them", { from: 2003, to: 2004, when: "signed" }, ["boston-2003", "undated"]],
    ["only what is certain", { from: 2003, to: 2004, when: "signed", certain: true }, ["boston-2003"]],
    ["a word, without its accent and half typed", { q: "zag" }, ["zagreb-1985", "stop-2022"]],
    ["a word of a theme that is called constructor", { q: "obres" }, ["boston-2003", "undated"]],
    ["nothing where nothing fits", { kind: only("event") }, []],
    [
      "everything where no value is known",
      { kind: only("__proto__") },
      ["zagreb-1985", "prize-1999", "boston-2003", "stop-2022", "undated"],
    ],
  ])("is %s", (_name, patch, expected) => {
    const store = storeWith(patch);
    expect(idsOf(store)).toEqual(expected);
    expect(store.rows.value.count).toBe(expected.length);
    expect(atlas.partnerships.filter(store.isVisible)).toHaveLength(expected.length);
  });

  it.each<readonly [Sort, readonly string[]]>([
    ["date", ["zagreb-1985", "prize-1999", "boston-2003", "stop-2022", "undated"]],
    ["-date", ["stop-2022", "boston-2003", "prize-1999", "zagreb-1985", "undated"]],
    ["title", ["stop-2022", "boston-2003", "undated", "prize-1999", "zagreb-1985"]],
    ["partner", ["boston-2003", "prize-1999", "undated", "zagreb-1985", "stop-2022"]],
    ["kind", ["zagreb-1985", "boston-2003", "undated", "prize-1999", "stop-2022"]],
  ])("stands in the order of %s", (sort, expected) => {
    expect(idsOf(storeWith({ sort }))).toEqual(expected);
  });

  it("follows every change, and tells those who watch once per change", () => {
    const store = storeWith();
    const seen: number[] = [];
    const stop = effect(() => {
      seen.push(store.visible.value.length);
    });
    store.change({ kind: only("award"), sort: "title" });
    store.change({ kind: undefined });
    stop();
    store.change({ kind: only("hosting") });
    expect(seen).toEqual([5, 1, 5]);
  });
});

describe("the numbers beside the filters", () => {
  const countOf = (store: Store, facet: "kind" | "theme", id: string) =>
    store.facets.value[facet][store.lookup[facet].get(id)!];

  it("say what each value would give, its own key forgotten", () => {
    const store = storeWith({ kind: only("award"), country: only("US") });
    expect(["twinning", "agreement", "hosting", "award"].map((kind) => countOf(store, "kind", kind))).toEqual([
      0, 1, 1, 1,
    ]);
    expect(["climate", "constructor"].map((theme) => countOf(store, "theme", theme))).toEqual([1, 0]);
  });
});

describe("the day of a status", () => {
  const statusOf = (store: Store) => store.statusOf(atlas.partnerships[0]!).status;

  it("is the reader's own where nothing else was asked for", () => {
    expect(statusOf(storeWith())).toBe("suspended");
    expect(statusOf(storeWith({}, "2022-03-15"))).toBe("active");
  });

  it("is the one in the address where there is one", () => {
    expect(statusOf(storeWith({ asof: "2022-03-15" }))).toBe("active");
    expect(statusOf(storeWith({ asof: "2022-03-16" }))).toBe("suspended");
    expect(statusOf(storeWith({ asof: "1984-12-31" }))).toBe("planned");
  });

  it("decides what the filter of statuses lets through", () => {
    const store = storeWith({ asof: "2005-01-01", status: only("active") });
    expect(idsOf(store)).toEqual(["zagreb-1985", "boston-2003", "undated"]);
    store.change({ asof: "2010-01-01" });
    expect(idsOf(store)).toEqual(["zagreb-1985", "undated"]);
  });
});

describe("opening", () => {
  it("shows a partnership, and a partner in its place", () => {
    const store = storeWith();
    store.open("undated");
    expect(store.openPartnership.value?.id).toBe("undated");
    store.openAt("mit");
    expect([store.openPartnership.value, store.openPartner.value?.id]).toEqual([undefined, "mit"]);
    store.open(undefined);
    expect([store.openPartnership.value, store.openPartner.value]).toEqual([undefined, undefined]);
  });

  it("does not narrow, and shows also what the filters hide", () => {
    const store = storeWith({ kind: only("award"), sel: "undated" });
    expect(idsOf(store)).toEqual(["prize-1999"]);
    expect(store.openPartnership.value?.id).toBe("undated");
  });

  it("shows nothing for an id that there is not, such as the name of what objects inherit", () => {
    const store = storeWith({ sel: "constructor", at: "__proto__" });
    expect([store.openPartnership.value, store.openPartner.value]).toEqual([undefined, undefined]);
  });
});

describe("going back", () => {
  it("brings the whole selection and the language with it", () => {
    const store = storeWith({ kind: only("award") });
    store.restore(patched(defaultSelection, { q: "zag" }), "es");
    expect(idsOf(store)).toEqual(["zagreb-1985", "stop-2022"]);
    expect([store.language.value, store.words.value.language]).toEqual(["es", "castellano"]);
  });

  it("knows a drag from a step", () => {
    const store = storeWith();
    store.change({ from: 1990 }, "drag");
    expect(store.lastChange.value).toBe("drag");
    store.change({ from: 1991 });
    expect(store.lastChange.value).toBe("step");
  });
});

describe("the address of a page", () => {
  it("lies below the root, in the reader's language or another", () => {
    const store = storeWith();
    expect(store.hrefOf({ kind: "partnership", id: "undated" })).toBe("./partnership/undated/");
    expect(store.hrefOf({ kind: "home" }, "es")).toBe("./es/");
  });
});

it("two pages side by side know nothing of each other", () => {
  const [one, other] = [storeWith(), storeWith()];
  one.change({ kind: only("award") });
  expect(idsOf(other)).toHaveLength(5);
});
