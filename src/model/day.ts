/** Days since 1970-01-01 (UTC, proleptic Gregorian). `-Infinity` and `Infinity` where there is no bound. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day of a calendar date; month 1–12, and day 0 is the last day of the month before. */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC would read the years 0–99 as 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsPerDay;
}

/** How many days a month has; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** `YYYY-MM-DD`; throws a RangeError for a day without bound. */
export function dayToIso(day: Day): string {
  if (!Number.isFinite(day)) throw new RangeError(`a day without bound has no calendar date: ${day}`);
  const date = new Date(day * millisecondsPerDay);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  const month = String(date.getUTCMonth() + 1).padStart(2, "0");
  return `${year}-${month}-${String(date.getUTCDate()).padStart(2, "0")}`;
}

/** The day of a `YYYY-MM-DD` that is on the calendar, years 0001–9999; `undefined` for anything else. */
export function isoToDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return undefined;
  const day = dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  return dayToIso(day) === text ? day : undefined;
}

/** The calendar year of a day; without bound it stays without bound. */
export function yearOfDay(day: Day): number {
  return Number.isFinite(day) ? new Date(day * millisecondsPerDay).getUTCFullYear() : day;
}
