import type { Partnership } from "./atlas.ts";
import { type Day, isInterval, startBounds } from "./edtf.ts";
import { isPoint, type Span, type StatusOnDay, spanOf } from "./status.ts";

/**
 * How a stretch of days is drawn. `rise`: it began on one of these days. `fall`: it ended on one of these days. `possible`: a moment, on one of
 * these days. `gap`: suspended. `unknown`: nothing says whether it still was in force. `future`: after today.
 */
export type PieceShape = "solid" | "rise" | "fall" | "possible" | "gap" | "unknown" | "future";

/** From the beginning of the first day to the end of the last, which is the beginning of `to`. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

export interface Piece extends Stretch {
  readonly shape: PieceShape;
}

/** A partnership as days, before any scale: its pieces follow each other and fill `from` to `to`. */
export interface Trace extends Stretch {
  readonly partnership: Partnership;
  readonly status: StatusOnDay;
  /** Where its shape stands: its date, or the middle of its possible days. */
  readonly head: Day;
  readonly pieces: readonly Piece[];
  /** Days on which it was renewed, amended or resumed. */
  readonly joints: readonly Day[];
  /** Goes on after today, as far as known. */
  readonly isOpen: boolean;
  /** Its date bears `~ ? %`. */
  readonly isDoubtful: boolean;
  /** Without any date: it has no place on the scale. */
  readonly isUndated: boolean;
}

/** The trace of a partnership on a day; `children` and `status` as for `statusOn`. */
export function traceOf(
  partnership: Partnership,
  children: readonly Partnership[],
  status: StatusOnDay,
  day: Day,
): Trace {
  const span = spanOf(partnership, status, day);
  const from = span.startEarliest;
  const begun = finite(span.startLatest, Math.max(day, from) + 1);
  const pieces = isMoment(partnership)
    ? momentPieces(span)
    : lastingPieces(partnership, children, status, span, begun, day);
  return {
    partnership,
    status,
    head: headOf(from, isMoment(partnership) ? span.endLatest + 1 : begun + 1),
    from,
    to: pieces.at(-1)?.to ?? begun,
    pieces,
    joints: jointsOf(children, span, day),
    isOpen: status.status === "active" && !hasStatedEnd(partnership) && span.endEarliest === day,
    isDoubtful: partnership.date.qualified,
    isUndated: partnership.date.form === "unknown",
  };
}

/** A moment is drawn on one of its possible days; a fair of a week lasts, and is drawn so. */
function isMoment({ kind, date }: Partnership): boolean {
  return isPoint(kind) && !isInterval(date);
}

function hasStatedEnd({ date, end }: Partnership): boolean {
  return typeof end === "object" || end === "unknown" || (isInterval(date) && typeof date.end === "object");
}

function finite(day: Day, otherwise: Day): Day {
  return Number.isFinite(day) ? day : otherwise;
}

function headOf(from: Day, to: Day): Day {
  if (!Number.isFinite(from)) return to;
  return Number.isFinite(to) ? (from + to) / 2 : from;
}

function momentPieces({ startEarliest: from, endLatest }: Span): readonly Piece[] {
  const to = endLatest + 1;
  if (from === -Infinity) return [{ shape: "rise", from, to }];
  return [{ shape: to === Infinity ? "fall" : "possible", from, to }];
}

function lastingPieces(
  partnership: Partnership,
  children: readonly Partnership[],
  status: StatusOnDay,
  span: Span,
  begun: Day,
  day: Day,
): readonly Piece[] {
  // The new text takes over on its first possible day, so that the two meet and do not overlap.
  const isTakenOver = status.status === "superseded" && !hasStatedEnd(partnership);
  const lasted = Math.max(begun, isTakenOver ? span.endEarliest : span.endEarliest + 1);
  const over = isTakenOver ? lasted : Math.max(lasted, finite(span.endLatest + 1, lasted));
  const whole: readonly Piece[] = [
    { shape: "rise", from: span.startEarliest, to: Math.min(begun, over) },
    ...solidPieces(partnership, children, status, { from: begun, to: lasted }),
    { shape: "fall", from: lasted, to: over },
  ];
  const ahead = status.status === "planned" ? -Infinity : day + 1;
  return whole.flatMap((piece) => beforeAndAfter(piece, ahead)).filter(({ from, to }) => from < to);
}

function solidPieces(
  partnership: Partnership,
  children: readonly Partnership[],
  { status, reason }: StatusOnDay,
  solid: Stretch,
): readonly Piece[] {
  if (status === "unknown" && reason.rule === "presumed-term" && !hasStatedEnd(partnership)) {
    const known = Math.min(solid.to, Math.max(solid.from, reason.until + 1));
    return [
      { shape: "solid", from: solid.from, to: known },
      { shape: "unknown", from: known, to: solid.to },
    ];
  }
  return cutByGaps(solid, suspensions(children, solid));
}

/** From each suspension to whatever next decided, in order of time. */
function suspensions(children: readonly Partnership[], { from, to }: Stretch): readonly Stretch[] {
  const deciding = children
    .filter(({ effect }) => effect !== undefined && effect !== "marks")
    .map((child) => ({ at: Math.max(from, child.date.earliest), effect: child.effect }))
    .filter(({ at }) => at < to)
    .sort((a, b) => a.at - b.at);
  return deciding.flatMap(({ at, effect }, index) =>
    effect === "suspends" ? [{ from: at, to: deciding[index + 1]?.at ?? to }] : [],
  );
}

function cutByGaps({ from, to }: Stretch, gaps: readonly Stretch[]): readonly Piece[] {
  const starts = [from, ...gaps.map((gap) => gap.to)];
  return starts.flatMap((start, index): readonly Piece[] => {
    const gap = gaps[index];
    const solid: Piece = { shape: "solid", from: start, to: gap?.from ?? to };
    return gap === undefined ? [solid] : [solid, { shape: "gap", ...gap }];
  });
}

/** What lies after today is drawn as such, whatever it is. */
function beforeAndAfter(piece: Piece, ahead: Day): readonly Piece[] {
  if (piece.to <= ahead || piece.shape === "fall") return [piece];
  const future: Piece = { shape: "future", from: Math.max(piece.from, ahead), to: piece.to };
  return piece.from < ahead ? [{ ...piece, to: ahead }, future] : [future];
}

const jointEffects: ReadonlySet<Partnership["effect"]> = new Set(["renews", "amends", "resumes"]);

function jointsOf(children: readonly Partnership[], { startEarliest, endLatest }: Span, day: Day): readonly Day[] {
  return children
    .filter(({ effect, date }) => jointEffects.has(effect) && date.earliest <= day)
    .map(({ date }) => headOf(startBounds(date).earliest, startBounds(date).latest + 1))
    .filter((at) => at > startEarliest && at < endLatest);
}
