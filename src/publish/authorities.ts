import type { Language } from "../model/atlas.ts";
import { iriOf } from "./address.ts";

const authority = "http://publications.europa.eu/resource/authority";

// ISO 639-1 → 639-3, the languages of the Union, of Spain's territories and of their near neighbours.
const threeLetters: ReadonlyMap<string, string> = new Map(
  "an ARG,ar ARA,bg BUL,bs BOS,ca CAT,cs CES,cy CYM,da DAN,de DEU,el ELL,en ENG,es SPA,et EST,eu EUS,fi FIN,fr FRA,ga GLE,gd GLA,gl GLG,hr HRV,hu HUN,is ISL,it ITA,ja JPN,ko KOR,lb LTZ,lt LIT,lv LAV,mk MKD,mt MLT,nl NLD,no NOR,oc OCI,pl POL,pt POR,ro RON,ru RUS,sk SLK,sl SLV,sq SQI,sr SRP,sv SWE,tr TUR,uk UKR,zh ZHO"
    .split(",")
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);

/** The language in the European authority table; undefined where its code is not known here. */
export function languageUri(language: Language): string | undefined {
  const [primary = ""] = language.toLowerCase().split("-");
  const code = primary.length === 3 ? primary.toUpperCase() : threeLetters.get(primary);
  return code === undefined ? undefined : `${authority}/language/${code}`;
}

export function fileTypeUri(format: string): string {
  return `${authority}/file-type/${format}`;
}

export function mediaTypeUri(mediaType: string): string {
  return `http://www.iana.org/assignments/media-types/${mediaType}`;
}

export const themeUris = {
  taxonomies: ["http://datos.gob.es/kos/sector-publico/sector", `${authority}/data-theme`],
  themes: [
    "http://datos.gob.es/kos/sector-publico/sector/sector-publico",
    `${authority}/data-theme/GOVE`,
    `${authority}/data-theme/INTR`,
  ],
} as const;

export const conditionUris = {
  public: `${authority}/access-right/PUBLIC`,
  stable: `${authority}/planned-availability/STABLE`,
  irregular: `${authority}/frequency/IRREG`,
} as const;

interface KnownLicence {
  readonly european: string;
  /** Its identifier among the Open Definition's licences. */
  readonly openDefinition: string;
}

const licences: ReadonlyMap<string, KnownLicence> = new Map([
  ["creativecommons.org/licenses/by/4.0", { european: "CC_BY_4_0", openDefinition: "CC-BY-4.0" }],
  ["creativecommons.org/licenses/by-sa/4.0", { european: "CC_BYSA_4_0", openDefinition: "CC-BY-SA-4.0" }],
  ["creativecommons.org/licenses/by-nc/4.0", { european: "CC_BYNC_4_0", openDefinition: "CC-BY-NC-4.0" }],
  ["creativecommons.org/publicdomain/zero/1.0", { european: "CC0", openDefinition: "CC0-1.0" }],
  ["opendatacommons.org/licenses/by/1-0", { european: "ODC_BY", openDefinition: "ODC-BY-1.0" }],
]);

function knownLicence(uri: string): KnownLicence | undefined {
  const plain = uri
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/(deed|legalcode)[^/]*$/, "")
    .replace(/\/$/, "");
  return licences.get(plain);
}

/** The licence in the European authority table; its own address where it is not known here. */
export function licenceUri(uri: string): string {
  const known = knownLicence(uri);
  return known === undefined ? iriOf(uri) : `${authority}/licence/${known.european}`;
}

/** The licence's identifier among those of the Open Definition; undefined where it is not known here. */
export function openDefinitionName(uri: string): string | undefined {
  return knownLicence(uri)?.openDefinition;
}
