import type { Partner, Partnership } from "../../../src/model/atlas.ts";
import { parseEdtf } from "../../../src/model/edtf.ts";
import type { Point } from "../../../src/views/map/great-circle.ts";

export const barcelona: Point = [2.1769, 41.3826];
export const seoul: Point = [126.978, 37.5665];
export const auckland: Point = [174.7633, -36.8485];
export const honolulu: Point = [-157.8583, 21.3069];
export const suva: Point = [178.4419, -18.1416];

export function partnerAt(id: string, [lon, lat]: Point, index = 0): Partner {
  return { index, id, type: "city", name: { en: id }, city: {}, country: "KR", lat, lon };
}

export function partnershipWith(id: string, partners: readonly Partner[], date = "2000", index = 0): Partnership {
  const parsed = parseEdtf(date);
  if (parsed === undefined) throw new Error(`not a date: ${date}`);
  return {
    index,
    id,
    kind: "agreement",
    title: { en: id },
    summary: {},
    partners,
    themes: [],
    date: parsed,
    dateNote: {},
    place: {},
    signatories: [],
    sources: [],
    confidence: "high",
  };
}
