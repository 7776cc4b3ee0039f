import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../src/load/read-atlas.ts";
import { readTables } from "../../src/load/read-tables.ts";
import { buildSearchIndex, documentsOf, search } from "../../src/model/search.ts";
import { publishAtlas } from "../../src/publish/publish-atlas.ts";

const folder = new URL("../../data/", import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name));
const { tables } = readTables(new Map(names.map((name) => [name, readFileSync(new URL(name, folder))])));
const atlas = readAtlas(publishAtlas(tables!));
const index = buildSearchIndex(documentsOf(atlas));

function found(q: string): readonly string[] {
  const mask = search(index, q);
  return atlas.partnerships.filter((_, row) => mask?.[row] === 1).map(({ id }) => id);
}

const ids = (text: string) => text.split(/\s+/).sort();

// What a reader of the tables finds under each name; several names of one thing find the same.
const london = ids(
  "riba-1999 mwc-2006 mwcapital-2011 gsma-2015 c40-fossil-free-2017 london-housing-2018 gouai-2021 c40-vice-2021 gsma-2022",
);
const shanghai = ids("shanghai-1989 tw-shanghai shanghai-2006 shanghai-mission-2024 merce-2026");
const seoul = ids("wego-2010 seoul-2012 seoul-mission-2022 wsce-2022");
const bethlehem = ids("bethlehem-2018 bethlehem-mou");
const bologna = ids(
  "iaec-1990 bologna-2019 bologna-2022-04 bologna-digital-twins-2022 bologna-digital-twins-meeting-2022",
);
const medellin = ids("medellin-1992 merce-2007 medellin-2009 medellin-2013 medellin-mou-2021");
const havana = ids("tw-havana havana-2005 havana-2013 havana-2018 merce-2021");
const istanbul = ids("tw-istanbul merce-2009");
const petersburg = ids("tw-saint-petersburg spb-1994 spb-2002 spb-2004 merce-2011 spb-suspension-2022");
const newYork = ids("bloomberg-2014 new-york-2017 cities-housing-2018 ccdr-2018");
const ramallah = ids("ramallah-2025 bethlehem-mou");
const smart = ids(
  "tw-dublin cisco-2011 cisco-2012 seoul-2012 dublin-2013 milan-2014 kyoto-2016 huawei-2019 eu-mission-2022 wsce-2022 korea-award-2022 kobe-30 shanghai-mission-2024 huawei-2025 amman-2025 growsmarter-2015 schneider-smartcity",
);
const housing = ids(
  "havana-2005 paris-2016 new-york-2017 montevideo-2018 london-housing-2018 cities-housing-2018 bologna-2019 paris-2023 mayors-housing-2025 mayors-housing-council-2025",
);
const collboni = ids(
  "huawei-2019 seoul-mission-2022 paris-2023 tel-aviv-restored-2023 huawei-2025 eurocities-vp-2025 amman-2025 ramallah-2025 bethlehem-mou fil-2025 mexico-city-2025",
);
const maragall = ids("tw-busan tw-cologne tw-montevideo kobe-1991 tw-kobe district11-sarajevo ramallah-2025");
const brussels = ids(
  "eurocities-1989 icapital-2014 focus-ec focus-oasc eu-mission-2022 democracy-capital-2023 eu-mission-label mayors-housing-2025 eurocities-vp-2025 mayors-housing-council-2025",
);
const uclg = ids("uclg-2004 metropolis-2018 cities-housing-2018");

type Case = readonly [q: string, expected: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  "a city by its name in any language": [
    ["Londres", london],
    ["London", london],
    ["Xangai", shanghai],
    ["Shanghai", shanghai],
    ["Seoul", seoul],
    ["Betlem", bethlehem],
    ["Bethlehem", bethlehem],
    ["Bolonya", bologna],
    ["Bolonia", bologna],
    ["Istanbul", istanbul],
    ["Estambul", istanbul],
    ["Anvers", ["tw-antwerp"]],
    ["Amberes", ["tw-antwerp"]],
    ["Cologne", ids("tw-cologne growsmarter-2015")],
    ["Nova York", newYork],
    ["new york", newYork],
  ],
  "with its accents, without them, or with others": [
    ["Shanghái", shanghai],
    ["Seül", seoul],
    ["seul", seoul],
    ["Belén", bethlehem],
    ["belen", bethlehem],
    ["medellin", medellin],
    ["Tétouan", ["tetouan-2014"]],
    ["tetuan", ["tetouan-2014"]],
    ["sao paulo", ["tw-sao-paulo"]],
    ["BOGOTA", ["bogota-2021"]],
    ["Reykjavik", ["merce-2017"]],
  ],
  "with l·l written in any way, and with ç": [
    ["intel·ligent", smart],
    ["intelligent", smart],
    ["intel.ligent", smart],
    ["inteligente", smart],
    ["Brussel·les", brussels],
    ["brussel", brussels],
    ["ramalla", ramallah],
    ["ramala", ramallah],
    ["plaça tunis", ["tunis-squares-1972"]],
    ["placa tunis", ["tunis-squares-1972"]],
  ],
  "with an elided article": [
    ["l'Havana", havana],
    ["l’havana", havana],
    ["La Habana", havana],
    ["d'Istanbul", istanbul],
    ["l'Hospitalet", ids("focus-hospitalet focus-sessions-2021")],
  ],
  "by the beginning of a word": [
    ["petersb", petersburg],
    ["collb", collboni],
    ["habitatg", housing],
    ["22@", ids("cisco-2011 schneider-smartcity")],
  ],
  "with one slip": [
    ["Londen", london],
    ["Bolgna", bologna],
    ["Shangai", shanghai],
    ["Medelín", medellin],
    ["Petesburg", petersburg],
    ["Maragal", maragall],
    ["Klitchko", ["kyiv-2022"]],
    ["Betlehem", bethlehem],
  ],
  "by who signed or spoke": [
    ["Collboni", collboni],
    ["maragall", maragall],
    ["Newsom", ["tw-san-francisco"]],
    ["qin weizhong", ["tw-shenzhen"]],
  ],
  "by its theme, in any language": [
    ["Habitatge", housing],
    ["vivienda", housing],
    ["housing", housing],
  ],
  "by an abbreviation": [
    ["CGLU", uclg],
    ["uclg", uclg],
    ["c40", ids("c40-fossil-free-2017 c40-vice-2021")],
  ],
  "by several words, wherever each stands": [
    ["habitatge Londres", ["london-housing-2018"]],
    ["memorandum Betlem", ["bethlehem-mou"]],
    ["Trias Milà", ["milan-2014"]],
    ["Sarajevo peace", ids("sarajevo-1994 district11-sarajevo sarajevo-1996 sarajevo-1998 tw-sarajevo")],
    ["mercè 2007", ["merce-2007"]],
    ["colau Lampedusa", ids("lampedusa-2016 lesbos-2016")],
    ["districte 11", ids("district11-sarajevo ramallah-2025 bethlehem-mou")],
  ],
  "or not, where there is nothing": [
    ["Bratislava", []],
    ["zapatos", []],
    ["Londres Xangai", []],
    ["Prga", []],
  ],
};

describe.each(Object.entries(cases))("the real atlas is searched %s", (_manner, queries) => {
  it.each(queries)("%s", (q, expected) => {
    expect([...found(q)].sort()).toEqual(expected);
  });
});

it("sixty queries and more are asked of the real atlas", () => {
  expect(Object.values(cases).flat().length).toBeGreaterThanOrEqual(60);
});
