import { expect, test } from "./atlas.ts";
import { idsWhere, type NaivePartnership, partnerships } from "./naive-reader.ts";

const kindOf = (each: NaivePartnership) => each.cell("kind");
const within = ([first, last]: readonly [number, number], from: number, to: number) => first <= to && last >= from;

const selections: readonly (readonly [string, string, (each: NaivePartnership) => boolean])[] = [
  ["awards", "kind=award", (each) => kindOf(each) === "award"],
  ["twinnings and what Barcelona hosts", "kind=twinning,hosting", (each) => /^(twinning|hosting)$/.test(kindOf(each))],
  ["all but events and follow-ups", "kind=-event,-follow-up", (each) => !/^(event|follow-up)$/.test(kindOf(each))],
  ["housing or food", "theme=housing,food", (each) => each.items("themes").some((id) => /^(housing|food)$/.test(id))],
  [
    "digital city and economy at once",
    "theme=digital,economy&match=all",
    (each) => ["digital", "economy"].every((id) => each.items("themes").includes(id)),
  ],
  ["companies", "type=company", (each) => each.partnerCells("type").includes("company")],
  ["Mexico", "country=MX", (each) => each.partnerCells("country").includes("MX")],
  [
    "Italy and Japan, but nothing with Turin",
    "country=IT,JP&partner=-turin",
    (each) =>
      each.partnerCells("country").some((code) => /^(IT|JP)$/.test(code)) && !each.items("partners").includes("turin"),
  ],
  ["Tel Aviv", "partner=tel-aviv", (each) => each.items("partners").includes("tel-aviv")],
  [
    "what is suspended",
    "status=suspended&asof=2026-11-21",
    ({ id }) => ["tw-tel-aviv", "tw-saint-petersburg"].includes(id),
  ],
  ["signed in the nineties", "when=signed&from=1990&to=1999", ({ years }) => within(years, 1990, 1999)],
  [
    "certainly signed in the nineties",
    "when=signed&from=1990&to=1999&certain=1",
    ({ years: [first, last], isDateCertain }) => isDateCertain && first >= 1990 && last <= 1999,
  ],
  ["begun by 1984", "from=1900&to=1984", ({ years: [first] }) => first <= 1984],
  [
    "agreements of 2015 to 2019 with cities in Europe's south",
    "kind=agreement&country=IT,GR&when=signed&from=2015&to=2019",
    (each) =>
      kindOf(each) === "agreement" &&
      each.partnerCells("country").some((code) => /^(IT|GR)$/.test(code)) &&
      within(each.years, 2015, 2019),
  ],
  ["a word in Catalan", "q=habitatge", (each) => each.says("habitatge")],
  ["a name typed without its accent", "q=sao+paulo", (each) => each.says("sao") && each.says("paulo")],
  [
    "nothing at all",
    "kind=award&type=company",
    (each) => kindOf(each) === "award" && each.partnerCells("type").includes("company"),
  ],
];

test("the tables hold what these checks rest on", () => {
  expect(partnerships).toHaveLength(183);
  expect(idsWhere((each) => each.says("habitatge")).length).toBeGreaterThan(5);
});

for (const [name, query, claim] of selections) {
  test(`a link to ${name} shows just those, as many as the tables have`, async ({ atlas }) => {
    await atlas.open(`?${query}&view=list`);
    const expected = idsWhere(claim);
    await atlas.expectCount(expected.length);
    expect((await atlas.listedIds()).toSorted()).toEqual(expected);
  });
}

test("without a choice the page shows every partnership of the tables", async ({ atlas }) => {
  await atlas.open("?view=list");
  await atlas.expectCount(partnerships.length);
  expect((await atlas.listedIds()).toSorted()).toEqual(idsWhere(() => true));
});
