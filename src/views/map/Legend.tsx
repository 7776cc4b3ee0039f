import { number } from "../../i18n/numbers.ts";
import type { Words } from "../../i18n/words.ts";
import type { Language, Partnership } from "../../model/atlas.ts";
import { kindDash } from "../../theme/colours.ts";
import type { Grain } from "./lines.ts";
import { countKinds } from "./scene.ts";
import type { MapWords } from "./words.ts";
import "./legend.css";

interface LegendProps {
  readonly visible: readonly Partnership[];
  readonly words: Words;
  readonly mapWords: MapWords;
  readonly language: Language;
  readonly home: string;
  readonly grain: Grain;
  /** Whether the basemap is the council's own. */
  readonly isOwnBasemap: boolean;
}

/** What lines and marks mean, and how many of each kind there are in the present result. */
export function Legend({ visible, words, mapWords, language, home, grain, isOwnBasemap }: LegendProps) {
  const shown = countKinds(visible);
  return (
    <div class="map-legend">
      <ul aria-label={mapWords.legend}>
        {shown.map(({ kind, count }) => (
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
      <details>
        <summary>{mapWords.howToRead}</summary>
        <ul class="map-legend-notes">
          {shown.map(({ kind }) => (
            <li key={kind}>
              {words.kind[kind]}: {words.kindHelp[kind]}
            </li>
          ))}
          <li>{mapWords.legendWeak}</li>
          <li>{mapWords.legendMark}</li>
          <li>{mapWords.legendHome(home)}</li>
          {grain !== "each" && <li>{grain === "kind" ? mapWords.legendByKind : mapWords.legendByMark}</li>}
          <li>{mapWords.legendFar}</li>
          {!isOwnBasemap && <li>{mapWords.basemap}</li>}
        </ul>
      </details>
    </div>
  );
}
