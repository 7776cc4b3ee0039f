import fc from "fast-check";
import type { Atlas } from "../../src/model/atlas.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { type Choice, type Criteria, emptyCriteria } from "../../src/model/filter.ts";
import { confidences, effects, kinds, partnerTypes, statuses } from "../../src/model/vocabulary.ts";
import { atlasOf, type PartnershipRow } from "./small-atlas.ts";

const themeIds = ["climate", "constructor", "culture", "__proto__", "trade"];
const partnerIds = ["boston", "constructor", "havana", "istanbul", "monterrey", "sao-paulo"];
const countryCodes = ["BR", "CU", "MX", "TR", "US"];

const year = fc.integer({ min: 1985, max: 2032 }).map(String);
const twoDigits = (min: number, max: number) => fc.integer({ min, max }).map((part) => String(part).padStart(2, "0"));
const month = twoDigits(1, 12);
const dayOfMonth = twoDigits(1, 28);

const plainDate = fc.oneof(
  fc.tuple(year, month, dayOfMonth).map((parts) => parts.join("-")),
  fc.tuple(year, month).map((parts) => parts.join("-")),
  year,
  fc.tuple(year, twoDigits(21, 24)).map((parts) => parts.join("-")),
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join("-")}-XX`),
);
const qualifier = fc.constantFrom("", "", "", "~", "?", "%");
const point = fc.tuple(plainDate, qualifier).map((parts) => parts.join(""));
const openSide = fc.constantFrom("", "..");

/** Every form of date that the tables may hold. */
export const edtfText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: point },
    { weight: 1, arbitrary: fc.constant("XXXX") },
    { weight: 2, arbitrary: fc.tuple(point, point).map((sides) => sides.sort().join("/")) },
    { weight: 1, arbitrary: fc.tuple(point, openSide).map((sides) => sides.join("/")) },
    { weight: 1, arbitrary: fc.tuple(openSide, point).map((sides) => sides.join("/")) },
    { weight: 1, arbitrary: point.map((text) => `[..${text}]`) },
    { weight: 1, arbitrary: point.map((text) => `[${text}..]`) },
    { weight: 1, arbitrary: fc.tuple(point, point).map((members) => `[${members.join(",")}]`) },
  )
  .filter((text) => parseEdtf(text) !== undefined);

const rowId = (index: number) => `row-${index}`;

const partnershipRow: fc.Arbitrary<PartnershipRow> = fc.record({
  kind: fc.constantFrom(...kinds),
  partners: fc.uniqueArray(fc.constantFrom(...partnerIds), { minLength: 1, maxLength: 3 }),
  themes: fc.uniqueArray(fc.constantFrom(...themeIds), { minLength: 1, maxLength: 3 }),
  date: edtfText,
  end: fc.option(fc.oneof(point, fc.constantFrom("..", "XXXX")), { nil: undefined, freq: 2 }),
  confirmed: fc.option(point, { nil: undefined, freq: 2 }),
  partOf: fc.option(fc.nat(9).map(rowId), { nil: undefined }),
  effect: fc.option(fc.constantFrom(...effects), { nil: undefined }),
  confidence: fc.constantFrom(...confidences),
});

/** A small atlas of up to ten partnerships, with hostile ids and dates of every form. */
export const randomAtlas: fc.Arbitrary<Atlas> = fc
  .record({
    rows: fc.array(partnershipRow, { maxLength: 10 }),
    types: fc.tuple(...partnerIds.map(() => fc.constantFrom(...partnerTypes))),
    countries: fc.tuple(...partnerIds.map(() => fc.constantFrom(...countryCodes))),
    term: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  })
  .map(({ rows, types, countries, term }) =>
    atlasOf({
      partnerships: rows.map((row, index) => ({ ...row, id: rowId(index) })),
      partners: partnerIds.map((id, index) => ({ id, type: types[index]!, country: countries[index]! })),
      themes: themeIds.map((id) => ({ id })),
      presumedTermYears: term === undefined ? {} : { agreement: term },
    }),
  );

const ids = (known: readonly string[]) =>
  fc.array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.constant("toString") }),
    {
      maxLength: 3,
    },
  );

const choice = (known: readonly string[]): fc.Arbitrary<Choice> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(emptyCriteria.kind) },
    { weight: 1, arbitrary: fc.record({ include: ids(known), exclude: fc.constant([]) }) },
    { weight: 1, arbitrary: fc.record({ include: ids(known), exclude: ids(known) }) },
  );

/** Whatever a reader, or a hostile link, may have chosen. */
export const randomCriteria: fc.Arbitrary<Criteria> = fc
  .record({
    kind: choice(kinds),
    theme: choice(themeIds),
    partner: choice(partnerIds),
    type: choice(partnerTypes),
    country: choice(countryCodes),
    status: choice(statuses),
    confidence: choice(confidences),
    decade: choice(["1950", "1990", "2000", "2010", "2020"]),
    match: fc.constantFrom("any", "all"),
    years: fc.option(fc.tuple(fc.integer({ min: 1980, max: 2035 }), fc.nat(12)), { nil: undefined }),
    isFromOpen: fc.boolean(),
    isToOpen: fc.boolean(),
    when: fc.constantFrom("active", "signed"),
    certain: fc.boolean(),
  })
  .map(({ years, isFromOpen, isToOpen, ...others }) => ({
    ...others,
    ...(years !== undefined && !isFromOpen && { from: years[0] }),
    ...(years !== undefined && !isToOpen && { to: years[0] + years[1] }),
    q: "",
  }));
