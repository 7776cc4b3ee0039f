import { type Borders, distanceToCountryKm, isWithinKm } from "./check-place.ts";
import { type Check, problemAt } from "./check-rows.ts";
import type { Findings } from "./problem.ts";
import type { RawRow, RawTable } from "./table-columns.ts";
import { schemas, textsOf } from "./tables.ts";

const farthestKm = 50;
const similarKm = 1;

interface Placed {
  readonly row: RawRow;
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

function placedRows(table: RawTable): readonly Placed[] {
  const { lat, lon } = (table.acceptsDecimalComma ? schemas.partnerWithDecimalComma : schemas.partner).shape;
  return table.rows.flatMap((row) => {
    if (!row.isWhole) return [];
    const [readLat, readLon] = [lat.safeParse(row.cells.get("lat") ?? ""), lon.safeParse(row.cells.get("lon") ?? "")];
    if (!readLat.success || !readLon.success) return [];
    return [{ row, id: row.cells.get("id") ?? "", lat: readLat.data, lon: readLon.data }];
  });
}

/** Partners whose point lies more than 50 km outside the country that they state. */
export function checkPlaces({ table, findings }: Check, borders: Borders): void {
  for (const { row, lat, lon } of placedRows(table)) {
    const country = row.cells.get("country") ?? "";
    const awayKm = distanceToCountryKm(lon, lat, country, borders);
    if (awayKm === undefined || awayKm <= farthestKm) continue;
    findings.error(
      problemAt(table, row, "lat", {
        rule: "place",
        found: `${lat}, ${lon}`,
        expected: { is: "within", country, awayKm: Math.round(awayKm) },
        suggestion: mistypedPoint(lat, lon, country, borders),
      }),
    );
  }
}

/** The same two numbers swapped, or with a forgotten minus, if they lie in the country. */
function mistypedPoint(lat: number, lon: number, country: string, borders: Borders): string | undefined {
  const others = [
    [lon, lat],
    [lat, -lon],
    [-lat, lon],
    [-lat, -lon],
  ] as const;
  const rings = borders.get(country) ?? [];
  const meant = others.find(([y, x]) => Math.abs(y) <= 90 && isWithinKm([x, y], rings, farthestKm));
  return meant === undefined ? undefined : `${meant[0]}, ${meant[1]}`;
}

/** Partners with a name in common and less than a kilometre between them, said at the later row. */
export function checkSimilar({ table, languages, findings }: Check): void {
  const earlier = new Map<string, Placed[]>();
  for (const placed of placedRows(table)) {
    const names = new Set(Object.values(textsOf(placed.row, "name", languages)).map((name) => sameName(name ?? "")));
    const cells = neighbouringCells(placed);
    const twin = [...names]
      .flatMap((name) => cells.flatMap((cell) => earlier.get(`${name} ${cell}`) ?? []))
      .find((other) => other.id !== placed.id && kmBetween(other, placed) < similarKm);
    if (twin !== undefined) warnOfTwin(table, placed, twin, findings);
    for (const name of names) {
      const key = `${name} ${cells[0]}`;
      const there = earlier.get(key);
      // One a name and square kilometre is enough to compare with; a thousand equal rows stay a thousand comparisons.
      if (there === undefined) earlier.set(key, [placed]);
      else if (there.length < 8) there.push(placed);
    }
  }
}

function warnOfTwin(table: RawTable, placed: Placed, twin: Placed, findings: Findings): void {
  findings.warn(
    problemAt(table, placed.row, "id", { rule: "similar", expected: { is: "distinct-partner", id: twin.id } }),
  );
}

function sameName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The square that holds the point, first, and those around it; a square is at least a kilometre wide below 84° of latitude. */
function neighbouringCells({ lat, lon }: Placed): readonly string[] {
  const [row, column] = [Math.floor(lat * 10), Math.floor(lon * 10)];
  const steps = [0, -1, 1];
  return steps.flatMap((down) => steps.map((across) => `${row + down} ${(((column + across) % 3600) + 3600) % 3600}`));
}

function kmBetween(a: Placed, b: Placed): number {
  const radians = Math.PI / 180;
  const halfLat = Math.sin(((a.lat - b.lat) * radians) / 2);
  const halfLon = Math.sin(((a.lon - b.lon) * radians) / 2);
  const share = halfLat ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * halfLon ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(share)));
}
