import type { Tick } from "./scale.ts";

export interface AxisLabel extends Tick {
  readonly anchor: "middle" | "end";
  readonly isToday: boolean;
}

/** What a label needs to itself. */
const roomPx = 46;
const edgePx = 18;

/** The labels of an axis, kept within its width; years make room for today. */
export function axisLabels(ticks: readonly Tick[], today: Tick, widthPx: number): readonly AxisLabel[] {
  const px = (tick: Tick) => (tick.x / 100) * widthPx;
  const anchorOf = (tick: Tick) => (px(tick) > widthPx - edgePx ? "end" : "middle");
  const years = ticks.filter((tick) => Math.abs(px(tick) - px(today)) >= roomPx);
  return [
    ...years.map((tick): AxisLabel => ({ ...tick, anchor: anchorOf(tick), isToday: false })),
    { ...today, anchor: anchorOf(today), isToday: true },
  ];
}
