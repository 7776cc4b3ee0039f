import type { EdtfDate } from "../model/edtf.ts";
import {
  isApproximate,
  isUncertain,
  pointOf,
  type Shared,
  type ShortDateWords,
  seasonYears,
  sharedBy,
} from "./date-phrases.ts";

/** "11 Mar 2025", "c. 1985", "1985?" */
export function shortPoint(date: EdtfDate, words: ShortDateWords, shared: Shared = "nothing"): string {
  const text = shortText(date, words, shared);
  return `${isApproximate(date.qualifier) ? "c. " : ""}${text}${isUncertain(date.qualifier) ? "?" : ""}`;
}

/** "2004–2006", "8–12 Jul 2024", "1998–" without an end, "…–2004" without a start, "1998–?" where the end is unknown. */
export function shortInterval({ start, end }: EdtfDate, words: ShortDateWords): string {
  if (typeof start !== "object") {
    return joined(start === "unknown" ? "?" : "…", typeof end === "object" ? shortPoint(end, words) : "", "–");
  }
  if (typeof end !== "object") return joined(shortPoint(start, words), end === "unknown" ? "?" : "", "–");
  const last = shortPoint(end, words);
  if (start.text === end.text) return last;
  const shared = sharedBy(start, end);
  const first = shortPoint(start, words, shared);
  return shared === "month-and-year" ? `${first}${words.dash}${last}` : joined(first, last, words.dash);
}

function joined(start: string, end: string, dash: string): string {
  const isOfYears = /^[\d?…]*$/.test(`${start}${end}`);
  return isOfYears ? `${start}${dash}${end}` : `${start} – ${end}`.trim();
}

function shortText(date: EdtfDate, words: ShortDateWords, shared: Shared): string {
  const point = pointOf(date);
  switch (point.shape) {
    case "day": {
      if (shared === "month-and-year") return `${point.day}`;
      const dayAndMonth = `${point.day} ${words.months[point.month - 1] ?? ""}`;
      return shared === "year" ? dayAndMonth : `${dayAndMonth} ${point.year}`;
    }
    case "month": {
      const month = words.months[point.month - 1] ?? "";
      return shared === "year" ? month : `${month} ${point.year}`;
    }
    case "year":
    case "some-month":
      return `${point.year}`;
    case "season":
      return `${words.seasons[point.season - 21] ?? ""} ${seasonYears(point.year, point.season, words.dash)}`;
    case "decade":
      return words.decade(point.firstYear, point.lastYear);
    case "century":
      return words.century(point.number);
    case "some-day":
      return point.month === undefined ? `${point.year}` : `${words.months[point.month - 1] ?? ""} ${point.year}`;
    case "as-written":
      return point.text;
    default:
      return point satisfies never;
  }
}
