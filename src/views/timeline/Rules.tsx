import { boxAcross, lineAt } from "./attributes.ts";
import { axisLabels } from "./axis-labels.ts";
import "./rules.css";
import { stripStyle } from "./strip.ts";
import { percentInSight } from "./time-frame.ts";
import type { Timeline } from "./timeline-state.ts";
import { timelineWordsFor } from "./words.ts";
import { chosenYears, daysOfYears, isNarrowed } from "./years.ts";

interface RulesProps {
  readonly timeline: Timeline;
}

/** The labels of the years, which stay in sight while the lanes go by, and stand on every sheet of paper. */
export function AxisRow({ timeline }: RulesProps) {
  const { hasUndated, tile, inSight } = timeline;
  const words = timelineWordsFor(timeline.store.language.value);
  return (
    <div class="tl-axis-band">
      <div class="tl-axis" aria-hidden="true">
        {hasUndated.value && (
          <span class="tl-undated-label">
            <span class="tl-when-narrow">{words.undatedShort}</span>
            <span class="tl-when-wide">{words.heat.undated}</span>
          </span>
        )}
        <div class="tl-view">
          <div class="tl-strip" style={stripStyle(tile.value, inSight.value)}>
            <Labels timeline={timeline} />
          </div>
        </div>
      </div>
    </div>
  );
}

function Labels({ timeline }: RulesProps) {
  const { store, tile, tileWidthPx, ticks } = timeline;
  const { today } = timelineWordsFor(store.language.value);
  const labels = axisLabels(
    ticks.value,
    { label: today, x: percentInSight(store.day.value + 1, tile.value) },
    tileWidthPx.value,
  );
  return (
    <svg width="100%" height="20" aria-hidden="true" focusable="false">
      {labels.map(({ label, x, anchor, isToday }) => (
        <text key={`${label} ${x}`} class={isToday ? "is-today" : undefined} x={`${x}%`} y="14" text-anchor={anchor}>
          {label}
        </text>
      ))}
    </svg>
  );
}

/** What lies behind all lanes: the chosen years, the lines of the labelled years, and today. */
export function Rules({ timeline }: RulesProps) {
  const { tile, inSight } = timeline;
  return (
    <div class="tl-rules" aria-hidden="true">
      <div class="tl-view">
        <div class="tl-strip" style={stripStyle(tile.value, inSight.value)}>
          <Lines timeline={timeline} />
        </div>
      </div>
    </div>
  );
}

function Lines({ timeline }: RulesProps) {
  const { store, tile, scale, ticks } = timeline;
  const chosen = daysOfYears(chosenYears(store.selection.value, scale.value));
  const x = percentInSight(chosen.from, tile.value);
  const width = percentInSight(chosen.to, tile.value) - x;
  return (
    <svg width="100%" height="100%" aria-hidden="true" focusable="false">
      {isNarrowed(store.selection.value) && <rect class="tl-chosen" {...boxAcross({ x, width })} height="100%" />}
      {ticks.value.map((tick) => (
        <line key={tick.x} class="tl-tick" {...lineAt(tick.x)} y2="100%" />
      ))}
      <line class="tl-today" {...lineAt(percentInSight(store.day.value + 1, tile.value))} y2="100%" />
    </svg>
  );
}
