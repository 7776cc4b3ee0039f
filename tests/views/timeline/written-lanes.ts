import type { LaneMark, UndatedMark } from "../../../src/views/timeline/layout.ts";
import type { Lane } from "../../../src/views/timeline/plan.ts";

/** The layout as text, a line a mark: its row in pixels, its shape's place, its pieces and what else is drawn of it. */
export function written(lanes: readonly Lane[]): string {
  return lanes
    .map(({ id, count, heightPx, marks, undated }) =>
      [`# ${id}: ${count}, ${heightPx}px`, ...undated.map(undatedLine), ...marks.map(markLine)].join("\n"),
    )
    .join("\n\n");
}

function undatedLine({ id, kind, x, y }: UndatedMark): string {
  return `undated ${x},${y} ${id} (${kind})`;
}

function markLine({ id, kind, y, head, pieces, joints, openAt, link, isOutside, trace }: LaneMark): string {
  return [
    `${y} @${head} ${id} (${kind})`,
    ...pieces.map(({ shape, x, width }) => `${shape} ${x}+${width}`),
    ...joints.map((joint) => `joint ${joint}`),
    ...(link === undefined ? [] : [`link ${link.x}+${link.width}`]),
    ...(openAt === undefined ? [] : ["open"]),
    ...(trace.isDoubtful ? ["doubtful"] : []),
    ...(isOutside ? ["outside"] : []),
  ].join(" | ");
}
