import fc from "fast-check";
import type { Choice } from "../../src/model/filter.ts";
import { sorts } from "../../src/model/order.ts";
import { confidences, kinds, partnerTypes, statuses } from "../../src/model/vocabulary.ts";
import {
  defaultSelection,
  embedPresets,
  filterModes,
  groupings,
  looks,
  patched,
  projections,
  type Selection,
  viewIds,
} from "../../src/state/selection.ts";
import type { AddressContext } from "../../src/state/url.ts";

/** What the data of these tests have; some ids are the names of what every object inherits. */
const known: Readonly<Record<Parameters<AddressContext["known"]>[0], readonly string[]>> = {
  kind: kinds,
  theme: ["climate", "constructor", "culture", "to-string", "9"],
  partner: ["boston", "constructor", "prototype", "sao-paulo"],
  type: partnerTypes,
  country: ["BR", "ES", "US"],
  status: statuses,
  confidence: confidences,
  decade: ["1960", "1990", "2020"],
  sel: ["boston-1983", "constructor"],
  at: ["boston", "constructor"],
  story: ["olympics"],
};

export const context: AddressContext = {
  languages: ["ca", "es", "en"],
  known: (key, id) => known[key].includes(id),
};

/** Every key of the address that is ours. */
export const addressKeys =
  "lang kind theme partner type country status confidence decade match from to when certain asof q sel at view projection sort group story step embed look filters".split(
    " ",
  );
const ourKeys: ReadonlySet<string> = new Set(addressKeys);

/** Each known value included, excluded or neither; both where a hostile link says so. */
const choice = (key: keyof typeof known): fc.Arbitrary<Choice> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(defaultSelection.kind) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.shuffledSubarray([...known[key]]), fc.shuffledSubarray([...known[key]]))
        .map(([include, exclude]) => ({ include, exclude })),
    },
  );

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Any text that has a form in Unicode. */
export const text = fc.string({ unit: "binary", maxLength: 30 });

/** Half a character, which no address can carry unmended. */
export const brokenText = fc
  .array(fc.oneof(fc.constantFrom("\ud800", "\udc00", "\ud83c"), fc.string({ maxLength: 3 })), { maxLength: 8 })
  .map((parts) => parts.join(""));

const foreign = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(
        fc.constantFrom("__proto__", "constructor", "utm_source", "toString", "KIND", "Kind", "", "a b", "é=&"),
        text,
      ),
      text,
    ),
    { maxLength: 3, selector: ([key]) => key },
  )
  .map((pairs) => pairs.filter(([key]) => !ourKeys.has(key)));

const years = fc
  .tuple(optional(fc.integer({ min: 1, max: 9999 })), optional(fc.integer({ min: 1, max: 9999 })))
  .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? { from: b, to: a } : { from: a, to: b }));

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Whatever a reader can have chosen. */
export const randomSelection: fc.Arbitrary<Selection> = fc
  .record({
    kind: choice("kind"),
    theme: choice("theme"),
    partner: choice("partner"),
    type: choice("type"),
    country: choice("country"),
    status: choice("status"),
    confidence: choice("confidence"),
    decade: choice("decade"),
    match: fc.constantFrom("any" as const, "all" as const),
    years,
    when: fc.constantFrom("active" as const, "signed" as const),
    certain: fc.boolean(),
    asof: optional(day),
    q: fc.oneof(fc.constant(""), text),
    sel: optional(fc.constantFrom(...known.sel)),
    at: optional(fc.constantFrom(...known.at)),
    view: fc.subarray([...viewIds], { minLength: 1 }),
    projection: fc.constantFrom(...projections),
    sort: fc.constantFrom(...sorts),
    group: fc.constantFrom(...groupings),
    story: optional(fc.constantFrom(...known.story)),
    step: optional(fc.integer({ min: 1, max: 9999 })),
    embed: optional(fc.constantFrom(...embedPresets)),
    look: optional(fc.constantFrom(...looks)),
    filters: optional(fc.constantFrom(...filterModes)),
    foreign,
  })
  .map(({ years: { from, to }, ...rest }) => patched(defaultSelection, { ...rest, from, to }));
