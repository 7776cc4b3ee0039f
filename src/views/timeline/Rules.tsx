import { boxAcross, lineAt } from "./attributes.ts";
import { axisLabels } from "./axis-labels.ts";
import { percentInSight } from "./time-frame.ts";
import type { Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import { chosenYears, daysOfYears, isNarrowed } from "./years.ts";

interface RulesProps {
  readonly timeline: Timeline;
}

/** The labels of the years, which stay in sight while the lanes go by. */
export function AxisRow({ timeline }: RulesProps) {
  const { store, widthPx, hasUndated, inSight } = timeline;
  const words = timelineWordsFor(store.language.value);
  const today = { label: words.today, x: percentInSight(store.day.value + 1, inSight.value) };
  return (
    <div class="tl-axis" aria-hidden="true">
      {hasUndated.value && <span class="tl-undated-label">{words.undatedShort}</span>}
      <svg width="100%" height="20" aria-hidden="true" focusable="false">
        {axisLabels(timeline.ticks.value, today, widthPx.value).map(({ label, x, anchor, isToday }) => (
          <text key={`${label} ${x}`} class={isToday ? "is-today" : undefined} x={`${x}%`} y="14" text-anchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** What lies behind all lanes: the chosen years, the lines of the labelled years, and today. */
export function Rules({ timeline }: RulesProps) {
  const { store, inSight, scale } = timeline;
  const chosen = daysOfYears(chosenYears(store.selection.value, scale.value));
  const x = percentInSight(chosen.from, inSight.value);
  const width = percentInSight(chosen.to, inSight.value) - x;
  return (
    <div class="tl-rules" aria-hidden="true">
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        {isNarrowed(store.selection.value) && <rect class="tl-chosen" {...boxAcross({ x, width })} height="100%" />}
        {timeline.ticks.value.map((tick) => (
          <line key={tick.label} class="tl-tick" {...lineAt(tick.x)} y2="100%" />
        ))}
        <line class="tl-today" {...lineAt(percentInSight(store.day.value + 1, inSight.value))} y2="100%" />
      </svg>
    </div>
  );
}
