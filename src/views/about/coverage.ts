import type { Atlas, Partnership } from "../../model/atlas.ts";
import { isUncertain } from "../../model/certainty.ts";
import { isInterval } from "../../model/edtf.ts";
import { isPoint, type StatusOnDay } from "../../model/status.ts";
import { type Confidence, confidences, type Kind, kinds, type Status, statuses } from "../../model/vocabulary.ts";

/** What the atlas covers and what it lacks, counted from its rows. */
export interface Coverage {
  readonly partnerships: number;
  /** Partners and their countries that at least one partnership names. */
  readonly partners: number;
  readonly countries: number;
  readonly sources: number;
  readonly uncertain: number;
  readonly inferred: number;
  readonly disputed: number;
  readonly undated: number;
  /** Of those that last: twinnings, agreements, memberships, hostings. */
  readonly lasting: number;
  /** Of those that last, the ones of which nobody says when they end, nor that they have no end. */
  readonly withoutStatedEnd: number;
  readonly withOneSource: number;
  readonly withSignatories: number;
  readonly withPlace: number;
  readonly withInstrument: number;
  /** Sources that somebody has read in full, on a day that is known. */
  readonly seenSources: number;
  readonly undatedSources: number;
  readonly partnersWithoutWikidata: number;
  /** The last day on which a row was checked, `YYYY-MM-DD`. */
  readonly checked?: string;
  readonly byKind: ReadonlyMap<Kind, number>;
  readonly byConfidence: ReadonlyMap<Confidence, number>;
}

export function coverageOf({ partnerships, sources }: Atlas): Coverage {
  const count = (claim: (partnership: Partnership) => boolean) => partnerships.filter(claim).length;
  const partners = [...new Set(partnerships.flatMap((each) => each.partners))];
  const checked = partnerships.flatMap((each) => each.checked ?? []).sort();
  const last = checked.at(-1);
  return {
    partnerships: partnerships.length,
    partners: partners.length,
    countries: new Set(partners.map(({ country }) => country)).size,
    sources: sources.length,
    uncertain: count(isUncertain),
    inferred: count(({ dateBasis }) => dateBasis === "inferred"),
    disputed: count(({ dateBasis }) => dateBasis === "disputed"),
    undated: count(({ date }) => date.form === "unknown"),
    lasting: count(({ kind }) => !isPoint(kind)),
    withoutStatedEnd: count((each) => !isPoint(each.kind) && !hasStatedEnd(each)),
    withOneSource: count((each) => each.sources.length === 1),
    withSignatories: count(({ signatories }) => signatories.length > 0),
    withPlace: count(({ place }) => Object.keys(place).length > 0),
    withInstrument: count(({ instrument }) => instrument !== undefined),
    seenSources: sources.filter(({ seen }) => seen !== undefined).length,
    undatedSources: sources.filter(({ published }) => published === undefined).length,
    partnersWithoutWikidata: partners.filter(({ wikidata }) => wikidata === undefined).length,
    ...(last === undefined ? {} : { checked: last }),
    byKind: new Map(kinds.map((kind) => [kind, count((each) => each.kind === kind)])),
    byConfidence: new Map(confidences.map((value) => [value, count(({ confidence }) => confidence === value)])),
  };
}

function hasStatedEnd({ date, end }: Partnership): boolean {
  return end !== undefined || (isInterval(date) && date.end !== "unknown");
}

/** How many are in each status, by the rule for the day. */
export function countStatuses(
  { partnerships }: Atlas,
  statusOf: (partnership: Partnership) => StatusOnDay,
): ReadonlyMap<Status, number> {
  const found = partnerships.map((each) => statusOf(each).status);
  return new Map(statuses.map((status) => [status, found.filter((each) => each === status).length]));
}

/** Counted as active for want of news: neither stated to have no end, nor confirmed or followed by anything later. */
export function countUnconfirmed(
  { partnerships, childrenOf }: Atlas,
  statusOf: (partnership: Partnership) => StatusOnDay,
): number {
  return partnerships.filter((each) => {
    const { status, openEnded } = statusOf(each);
    const hasNews = each.confirmed !== undefined || (childrenOf.get(each.id)?.length ?? 0) > 0;
    return status === "active" && !openEnded && !hasNews;
  }).length;
}
