import { boxAcross, lineAt } from "./attributes.ts";
import { axisLabels } from "./axis-labels.ts";
import { ticksOf } from "./ticks.ts";
import { percentInSight } from "./time-frame.ts";
import type { Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import { chosenYears, daysOfYears, isNarrowed } from "./years.ts";

interface RulesProps {
  readonly timeline: Timeline;
}

/** The labels of the years, which stay in sight while the lanes go by, and the lines under them, which every lane uses. */
export function AxisRow({ timeline }: RulesProps) {
  const { store, widthPx, hasUndated, inSight } = timeline;
  const language = store.language.value;
  const words = timelineWordsFor(language);
  const ticks = ticksOf(inSight.value, widthPx.value, language);
  const today = percentInSight(store.day.value + 1, inSight.value);
  const labels = axisLabels(ticks, { label: words.today, x: today }, widthPx.value);
  const chosen = daysOfYears(chosenYears(store.selection.value, timeline.scale.value));
  const chosenFrom = percentInSight(chosen.from, inSight.value);
  const chosenWidth = percentInSight(chosen.to, inSight.value) - chosenFrom;
  return (
    <div class="tl-axis" aria-hidden="true">
      {hasUndated.value && <span class="tl-undated-label">{words.undatedShort}</span>}
      <svg width="100%" height="20" aria-hidden="true" focusable="false">
        <defs>
          <g id="tl-rules">
            {isNarrowed(store.selection.value) && (
              <rect class="tl-chosen" {...boxAcross({ x: chosenFrom, width: chosenWidth })} height="100%" />
            )}
            {ticks.map(({ x }) => (
              <line key={x} class="tl-tick" {...lineAt(x)} y2="100%" />
            ))}
            <line class="tl-today" {...lineAt(today)} y2="100%" />
          </g>
        </defs>
        {labels.map(({ label, x, anchor, isToday }) => (
          <text key={`${label} ${x}`} class={isToday ? "is-today" : undefined} x={`${x}%`} y="14" text-anchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
