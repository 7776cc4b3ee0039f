import { number } from "../../i18n/numbers.ts";
import type { Words } from "../../i18n/words.ts";
import type { Language, Partnership } from "../../model/atlas.ts";
import { kindDash } from "../../theme/colours.ts";
import { countKinds } from "./scene.ts";
import type { MapWords } from "./words.ts";

interface LegendProps {
  readonly visible: readonly Partnership[];
  readonly words: Words;
  readonly mapWords: MapWords;
  readonly language: Language;
  readonly home: string;
  readonly isThinned: boolean;
}

/** What lines and marks mean, and how many of each kind there are in the present result. */
export function Legend({ visible, words, mapWords, language, home, isThinned }: LegendProps) {
  return (
    <details class="map-legend" open>
      <summary>{mapWords.legend}</summary>
      <ul>
        {countKinds(visible).map(({ kind, count }) => (
          <li key={kind}>
            <svg viewBox="0 0 32 8" width="32" height="8" aria-hidden="true">
              <path
                class={`map-swatch map-kind-${kind}`}
                d="M0 4H32"
                stroke-dasharray={
                  kindDash[kind].length === 0 ? undefined : kindDash[kind].map((part) => part * 2).join(" ")
                }
              />
            </svg>
            {words.kind[kind]} <span class="map-legend-count">{number(count, language)}</span>
          </li>
        ))}
      </ul>
      <ul class="map-legend-notes">
        <li>{mapWords.legendWeak}</li>
        <li>{mapWords.legendMark}</li>
        <li>{mapWords.legendHome(home)}</li>
        {isThinned && <li>{mapWords.legendThinned}</li>}
      </ul>
    </details>
  );
}
