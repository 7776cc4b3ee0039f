import type { Tick } from "./ticks.ts";

export interface AxisLabel extends Tick {
  readonly anchor: "middle" | "end";
  readonly isToday: boolean;
}

/** What a label needs to itself. */
const roomPx = 46;
const edgePx = 18;

/** The labels of an axis, kept within its width; others make room for today while it is in sight. */
export function axisLabels(ticks: readonly Tick[], today: Tick, widthPx: number): readonly AxisLabel[] {
  const px = (tick: Tick) => (tick.x / 100) * widthPx;
  const anchorOf = (tick: Tick) => (px(tick) > widthPx - edgePx ? "end" : "middle");
  const isTodayInSight = today.x >= 0 && today.x <= 100;
  const others = isTodayInSight ? ticks.filter((tick) => Math.abs(px(tick) - px(today)) >= roomPx) : ticks;
  return [
    ...others.map((tick): AxisLabel => ({ ...tick, anchor: anchorOf(tick), isToday: false })),
    ...(isTodayInSight ? [{ ...today, anchor: anchorOf(today), isToday: true } as const] : []),
  ];
}
