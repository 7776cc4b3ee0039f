import { type LocalText, localText, type Words } from "../../i18n/words.ts";
import type { Partnership, Settings } from "../../model/atlas.ts";
import { isPoint, type StatusOnDay, type StatusReason } from "../../model/status.ts";

/** A sentence that may name a partnership, whose title may be in another language. */
export interface StatusSentence {
  readonly before: string;
  readonly title?: LocalText;
  readonly after: string;
}

/** Why a status holds, as a sentence for the reader. */
export function describeStatus(
  { status, reason, openEnded }: StatusOnDay,
  partnership: Partnership,
  presumedTermYears: Settings["presumedTermYears"],
  words: Words,
  language: string,
): StatusSentence {
  const { statusWhy } = words;
  if (reason.rule === "child") {
    const title = localText(reason.child.title, language);
    const renewed = status === "superseded" ? statusWhy.superseded : statusWhy.renewed;
    const sentence = (reason.effect === "renews" ? renewed : statusWhy[reason.effect])(title.text);
    const at = sentence.lastIndexOf(title.text);
    return { before: sentence.slice(0, at), title, after: sentence.slice(at + title.text.length) };
  }
  return { before: plainSentence({ reason, openEnded }, partnership, presumedTermYears, words), after: "" };
}

function plainSentence(
  { reason, openEnded }: { readonly reason: Exclude<StatusReason, { rule: "child" }>; readonly openEnded: boolean },
  { kind, end }: Partnership,
  presumedTermYears: Settings["presumedTermYears"],
  { statusWhy }: Words,
): string {
  switch (reason.rule) {
    case "planned":
      return statusWhy.planned;
    case "point":
      return statusWhy.point;
    case "undated":
      return isPoint(kind) ? statusWhy.pointUnknown : statusWhy.undated;
    case "end":
      return end === "unknown" ? statusWhy.endUnknown : statusWhy.end;
    case "presumed-term":
      return statusWhy.presumed(presumedTermYears[kind] ?? 0);
    case "no-end":
      return openEnded ? statusWhy.openEnded : statusWhy.noEnd;
    default:
      return reason satisfies never;
  }
}
