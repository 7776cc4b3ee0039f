import type { Words } from "../../i18n/words.ts";
import { localText } from "../../i18n/words.ts";
import type { Partnership, Settings } from "../../model/atlas.ts";
import { isPoint, type StatusOnDay } from "../../model/status.ts";

/** Why a status holds, as a sentence for the reader. */
export function describeStatus(
  { status, reason, openEnded }: StatusOnDay,
  partnership: Partnership,
  presumedTermYears: Settings["presumedTermYears"],
  words: Words,
  language: string,
): string {
  const { statusWhy } = words;
  switch (reason.rule) {
    case "planned":
      return statusWhy.planned;
    case "point":
      return statusWhy.point;
    case "undated":
      return isPoint(partnership.kind) ? statusWhy.pointUnknown : statusWhy.undated;
    case "child": {
      const title = localText(reason.child.title, language).text;
      if (reason.effect === "renews")
        return (status === "superseded" ? statusWhy.superseded : statusWhy.renewed)(title);
      return statusWhy[reason.effect](title);
    }
    case "end":
      return partnership.end === "unknown" ? statusWhy.endUnknown : statusWhy.end;
    case "presumed-term":
      return statusWhy.presumed(presumedTermYears[partnership.kind] ?? 0);
    case "no-end":
      return openEnded ? statusWhy.openEnded : statusWhy.noEnd;
    default:
      return reason satisfies never;
  }
}
