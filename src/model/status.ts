import type { Partnership, Settings } from "./atlas.ts";
import { daysInMonth } from "./day.ts";
import { type Day, dayOf, type EdtfDate, endBounds, isInterval, startBounds, yearOfDay } from "./edtf.ts";
import { type Effect, type Kind, pointKinds, type Status } from "./vocabulary.ts";

export type DecidingEffect = Exclude<Effect, "marks">;

/** Why a status holds; the page turns it into words. */
export type StatusReason =
  | { readonly rule: "planned" }
  | { readonly rule: "point" }
  | { readonly rule: "child"; readonly effect: DecidingEffect; readonly child: Partnership }
  | { readonly rule: "end" }
  | { readonly rule: "no-end" }
  /** `until`: the last day on which it was presumed to be in force. */
  | { readonly rule: "presumed-term"; readonly until: Day }
  | { readonly rule: "undated" };

export interface StatusOnDay {
  readonly status: Status;
  readonly reason: StatusReason;
  /** The child that decided. */
  readonly since?: Partnership;
  /** Stated to have no end; otherwise "active" means "as far as known". */
  readonly openEnded: boolean;
}

interface Judgement {
  readonly status: Status;
  readonly reason: StatusReason;
}

/** The status of a partnership on a day; `children` are its direct `part_of` children in the order of the table. */
export function statusOn(
  partnership: Partnership,
  children: readonly Partnership[],
  day: Day,
  presumedTermYears: Settings["presumedTermYears"],
): StatusOnDay {
  const judgement = judge(partnership, children, day, presumedTermYears[partnership.kind]);
  const openEnded = partnership.end === "open" || (isInterval(partnership.date) && partnership.date.end === "open");
  const { reason } = judgement;
  return reason.rule === "child" ? { ...judgement, since: reason.child, openEnded } : { ...judgement, openEnded };
}

export function isPoint(kind: Kind): boolean {
  return pointKinds.includes(kind);
}

interface EndBounds {
  readonly earliest: Day;
  readonly latest: Day;
  readonly qualified: boolean;
}

/** The end that is stated as a date: the `end` cell, or the interval in `date`. */
function statedEnd({ date, end }: Partnership): EndBounds | undefined {
  if (typeof end === "object") return end;
  const isDated = isInterval(date) && typeof date.end === "object";
  return isDated ? { ...endBounds(date), qualified: date.qualified } : undefined;
}

function judge(
  partnership: Partnership,
  children: readonly Partnership[],
  day: Day,
  termYears: number | undefined,
): Judgement {
  if (partnership.date.earliest > day) return { status: "planned", reason: { rule: "planned" } };
  if (isPoint(partnership.kind)) return pointStatus(partnership.date);
  const decisive = decisiveChild(children, day);
  if (decisive !== undefined && !hasEndedSince(partnership, decisive.child, decisive.effect, day)) {
    return { status: statusAfter(decisive.effect, decisive.child.kind), reason: { rule: "child", ...decisive } };
  }
  if (hasEnded(partnership, day)) return { status: "ended", reason: { rule: "end" } };
  return presumedStatus(partnership, children, day, termYears);
}

function pointStatus(date: EdtfDate): Judgement {
  return date.form === "unknown"
    ? { status: "unknown", reason: { rule: "undated" } }
    : { status: "past", reason: { rule: "point" } };
}

function decisiveChild(
  children: readonly Partnership[],
  day: Day,
): { readonly effect: DecidingEffect; readonly child: Partnership } | undefined {
  let latest: { readonly effect: DecidingEffect; readonly child: Partnership } | undefined;
  for (const child of children) {
    const { effect } = child;
    if (effect === undefined || effect === "marks" || child.date.earliest > day) continue;
    if (latest === undefined || child.date.earliest >= latest.child.date.earliest) latest = { effect, child };
  }
  return latest;
}

function statusAfter(effect: DecidingEffect, childKind: Kind): Status {
  switch (effect) {
    case "suspends":
      return "suspended";
    case "resumes":
    case "amends":
      return "active";
    case "renews":
      return isPoint(childKind) ? "active" : "superseded";
    case "ends":
      return "ended";
    default:
      return effect satisfies never;
  }
}

function hasEnded(partnership: Partnership, day: Day): boolean {
  if (partnership.end === "unknown") return true;
  const end = statedEnd(partnership);
  return end !== undefined && end.latest < day;
}

// What a child has ended cannot end again, so the child and its day stay the reason.
function hasEndedSince(partnership: Partnership, child: Partnership, effect: DecidingEffect, day: Day): boolean {
  if (effect === "ends" || !hasEnded(partnership, day)) return false;
  const end = statedEnd(partnership);
  return partnership.end === "unknown" || (end !== undefined && end.latest >= child.date.earliest);
}

function presumedStatus(
  partnership: Partnership,
  children: readonly Partnership[],
  day: Day,
  termYears: number | undefined,
): Judgement {
  const active: Judgement = { status: "active", reason: { rule: "no-end" } };
  if (termYears === undefined) return active;
  const evidence = [partnership.date, partnership.confirmed, ...children.map((child) => child.date)]
    .filter((date) => date !== undefined)
    .filter((date) => date.form !== "unknown");
  if (evidence.length === 0) return { status: "unknown", reason: { rule: "undated" } };
  const until = addYears(Math.max(...evidence.map((date) => date.latest)), termYears);
  return day > until ? { status: "unknown", reason: { rule: "presumed-term", until } } : active;
}

/** The same day of the year so many years later; 29 February becomes 28 February where there is none. */
export function addYears(day: Day, years: number): Day {
  if (!Number.isFinite(day)) return day;
  const date = new Date(day * 86_400_000);
  const year = yearOfDay(day) + years;
  const month = date.getUTCMonth() + 1;
  return dayOf(year, month, Math.min(date.getUTCDate(), daysInMonth(year, month)));
}

/** The days within which a partnership began and came to its end, as far as it had come on a day. */
export interface Span {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
  /** Rests on a date that bears `~ ? %` or is unknown altogether, so that it is never certainly in any years. */
  readonly uncertain: boolean;
}

/**
 * From its date to `end`, else to the day it was ended or superseded, else to `day`; a point's span is its date.
 * `status` is that of the same day.
 */
export function spanOf(partnership: Partnership, status: StatusOnDay, day: Day): Span {
  const { date } = partnership;
  const start = startBounds(date);
  const end = endOfSpan(partnership, status, day);
  // Nothing ends before it begins, whatever is left open on either side; only uncertain days may say so.
  return {
    startEarliest: Math.min(start.earliest, end.latest),
    startLatest: Math.min(start.latest, Math.max(end.latest, start.earliest)),
    endEarliest: Math.max(end.earliest, Math.min(start.earliest, end.latest)),
    endLatest: Math.max(end.latest, start.earliest),
    uncertain: date.form === "unknown" || date.qualified || end.qualified,
  };
}

function endOfSpan(partnership: Partnership, status: StatusOnDay, day: Day): EndBounds {
  const { date } = partnership;
  if (isPoint(partnership.kind)) return { ...endBounds(date), qualified: date.qualified };
  const stated = statedEnd(partnership);
  if (stated !== undefined) return stated;
  const isOver = status.status === "ended" || status.status === "superseded";
  if (isOver && status.since !== undefined) {
    return { ...startBounds(status.since.date), qualified: status.since.date.qualified };
  }
  // What has not begun by the day lasts as long as its beginning.
  const lasting = { latest: Math.max(day, startBounds(date).latest), qualified: false };
  return { ...lasting, earliest: partnership.end === "unknown" ? -Infinity : day };
}
