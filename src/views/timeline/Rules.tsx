import { boxAcross, lineAt } from "./attributes.ts";
import { axisLabels } from "./axis-labels.ts";
import { ticksOf } from "./scale.ts";
import type { Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import { chosenYears, extentOfYears, isNarrowed } from "./years.ts";

interface RulesProps {
  readonly timeline: Timeline;
}

/** What lies behind the marks: the chosen years, the lines of the labelled years, and today. */
export function Rules({ timeline }: RulesProps) {
  const { store, widthPx } = timeline;
  const scale = timeline.scale.value;
  const chosen = chosenYears(store.selection.value, scale);
  const today = scale.percent(store.day.value + 1);
  return (
    <g class="tl-rules">
      {isNarrowed(store.selection.value) && (
        <rect class="tl-chosen" {...boxAcross(extentOfYears(chosen, scale))} y="0" height="100%" />
      )}
      {ticksOf(scale, widthPx.value).map(({ label, x }) => (
        <line key={label} class="tl-tick" {...lineAt(x)} y1="0" y2="100%" />
      ))}
      <line class="tl-today" {...lineAt(today)} y1="0" y2="100%" />
    </g>
  );
}

/** The labels of the years, which stay in sight while the lanes go by. */
export function AxisRow({ timeline }: RulesProps) {
  const { store, widthPx, hasUndated } = timeline;
  const words = timelineWordsFor(store.language.value);
  const scale = timeline.scale.value;
  const today = { label: words.today, x: scale.percent(store.day.value + 1) };
  const labels = axisLabels(ticksOf(scale, widthPx.value), today, widthPx.value);
  return (
    <div class="tl-axis" aria-hidden="true">
      {hasUndated.value && <span class="tl-undated-label">{words.undatedShort}</span>}
      <svg width="100%" height="20" aria-hidden="true" focusable="false">
        {labels.map(({ label, x, anchor, isToday }) => (
          <text key={label} class={isToday ? "is-today" : undefined} x={`${x}%`} y="14" text-anchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
