/** World regions by their UN M49 code, which is also how `Intl.DisplayNames` names them; Latin America includes the Caribbean. */
export const regions = ["150", "419", "142", "002", "021", "009"] as const;
export type Region = (typeof regions)[number];

const countriesOfRegion: Readonly<Record<Region, string>> = {
  "150":
    "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA",
  "419":
    "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  "142":
    "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
  "002":
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
  "021": "BM CA GL PM US",
  "009": "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
};

const regionByCountry: ReadonlyMap<string, Region> = new Map(
  regions.flatMap((region) => countriesOfRegion[region].split(" ").map((country) => [country, region] as const)),
);

/** The region of a country by its alpha-2 code; `undefined` for Antarctica and what is no country. */
export function regionOf(country: string): Region | undefined {
  return regionByCountry.get(country);
}
