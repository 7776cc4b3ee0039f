import type { Atlas, Partner, Partnership } from "../../model/atlas.ts";
import { regionOf, regions } from "../../model/regions.ts";
import type { StatusOnDay } from "../../model/status.ts";
import { kinds, partnerTypes, statuses } from "../../model/vocabulary.ts";

/** What lanes may stand for; the first is the default. */
export const groupings = ["theme", "kind", "region", "type", "status"] as const;
export type Grouping = (typeof groupings)[number];

/** The partnerships of one lane, in the order of the table. */
export interface Group {
  readonly id: string;
  readonly members: readonly Partnership[];
}

/**
 * Every partnership in each of its lanes: themes in the order of their table, the rest in that of their list.
 * A theme keeps its lane when it has no partnerships, other values do not.
 */
export function groupsBy(
  grouping: Grouping,
  atlas: Atlas,
  statusOf: (partnership: Partnership) => StatusOnDay,
): readonly Group[] {
  const { partnerships } = atlas;
  switch (grouping) {
    case "theme":
      return gathered(
        atlas.themes.map(({ id }) => id),
        partnerships,
        ({ themes }) => themes.map(({ id }) => id),
      );
    case "kind":
      return withMembers(gathered(kinds, partnerships, ({ kind }) => [kind]));
    case "region":
      return withMembers(gathered([...regions, world], partnerships, ({ partners }) => partners.map(regionOrWorld)));
    case "type":
      return withMembers(gathered(partnerTypes, partnerships, ({ partners }) => partners.map(({ type }) => type)));
    case "status":
      return withMembers(gathered(statuses, partnerships, (partnership) => [statusOf(partnership).status]));
    default:
      return grouping satisfies never;
  }
}

/** The code under which the world itself has a name: what lies in no region has its lane too. */
const world = "001";

function regionOrWorld({ country }: Partner): string {
  return regionOf(country) ?? world;
}

function gathered(
  ids: readonly string[],
  partnerships: readonly Partnership[],
  idsOf: (partnership: Partnership) => readonly string[],
): readonly Group[] {
  const members = new Map<string, Partnership[]>(ids.map((id) => [id, []]));
  for (const partnership of partnerships) {
    for (const id of new Set(idsOf(partnership))) members.get(id)?.push(partnership);
  }
  return [...members].map(([id, rows]) => ({ id, members: rows }));
}

function withMembers(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ members }) => members.length > 0);
}
