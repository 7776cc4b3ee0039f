import { useComputed, useSignal } from "@preact/signals";
import { number } from "../../i18n/numbers.ts";
import { localText } from "../../i18n/words.ts";
import type { Patch, Selection } from "../../state/selection.ts";
import "./heat.css";
import { type HeatRow, heatColumns, heatOf, shadeOf, yearsOfDates } from "./heat.ts";
import type { YearSpan } from "./scale.ts";
import type { Timeline } from "./timeline-state.ts";
import { type TimelineWords, timelineWordsFor } from "./words.ts";

/** Themes by decades, or by the years of one: every number leads to its partnerships. */
export function HeatTable({ timeline }: { readonly timeline: Timeline }) {
  const { store, scale } = timeline;
  const decade = useSignal<number | undefined>(undefined);
  const heat = useComputed(() =>
    heatOf(
      store.columns.value,
      store.rows.value.failed,
      heatColumns(yearsOfDates(store.columns.value) ?? scale.value, decade.value),
      store.selection.value.certain,
    ),
  ).value;
  const language = store.language.value;
  const { heat: words } = timelineWordsFor(language);
  const most = Math.max(1, ...heat.themes.flatMap(({ counts }) => counts));
  const shared = { timeline, columns: heat.columns, most, words };
  return (
    <div class="tl-heat">
      {decade.value !== undefined && (
        <button
          type="button"
          class="button"
          onClick={() => {
            decade.value = undefined;
          }}
        >
          {words.decades}
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="tl-heat-scroll" aria-label={words.caption} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              {heat.columns.map((years) => (
                <th key={years.firstYear} scope="col">
                  {decade.value !== undefined ? (
                    years.firstYear
                  ) : (
                    <button
                      type="button"
                      aria-label={words.byYear(shortened(years))}
                      onClick={() => {
                        decade.value = years.firstYear;
                      }}
                    >
                      {shortened(years)}
                    </button>
                  )}
                </th>
              ))}
              <th scope="col">{words.undated}</th>
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {store.atlas.themes.map(({ id, name, index }) => {
              const row = heat.themes[index];
              const theme = { include: [id], exclude: [] };
              return (
                row && <Row key={id} {...shared} name={localText(name, language).text || id} row={row} theme={theme} />
              );
            })}
          </tbody>
          <tfoot>
            <Row {...shared} name={words.all} row={heat.all} theme={undefined} />
          </tfoot>
        </table>
      </section>
      <p class="tl-heat-note">{words.note}</p>
    </div>
  );
}

interface RowProps {
  readonly timeline: Timeline;
  readonly columns: readonly YearSpan[];
  readonly most: number;
  readonly words: TimelineWords["heat"];
  readonly name: string;
  readonly row: HeatRow;
  readonly theme: Patch["theme"];
}

function Row({ timeline: { store }, columns, most, words, name, row, theme }: RowProps) {
  const everyYear = { theme, from: undefined, to: undefined };
  const cell = (key: string, period: string, count: number, patch: Patch, shade = 0) => (
    <td key={key} class={`tl-shade-${shade}`}>
      {count === 0 ? (
        <span>0</span>
      ) : (
        <button
          type="button"
          aria-label={words.cell(name, period, count)}
          disabled={store.selection.value.filters === "locked"}
          aria-current={isChosen(store.selection.value, patch) ? true : undefined}
          onClick={() => store.change(patch)}
        >
          {number(count, store.language.value)}
        </button>
      )}
    </td>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((years, column) => {
        const count = row.counts[column] ?? 0;
        const patch: Patch = { theme, from: years.firstYear, to: years.lastYear, when: "signed" };
        return cell(String(years.firstYear), written(years), count, patch, theme && shadeOf(count, most));
      })}
      {cell("undated", words.undated, row.undatedCount, { ...everyYear, group: "year" })}
      {cell("total", words.total, row.total, everyYear)}
    </tr>
  );
}

/** Whether the reader has chosen just this. */
function isChosen(selection: Selection, patch: Patch): boolean {
  const themes = selection.theme.include.join(" ");
  return (
    (patch.from !== undefined || themes !== "") &&
    themes === (patch.theme?.include ?? []).join(" ") &&
    selection.from === patch.from &&
    selection.to === patch.to &&
    selection.when === (patch.when ?? selection.when) &&
    selection.group === (patch.group ?? selection.group)
  );
}

function written({ firstYear, lastYear }: YearSpan): string {
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}

/** `1990–99` */
function shortened({ firstYear, lastYear }: YearSpan): string {
  return `${firstYear}–${String(lastYear).slice(-2)}`;
}
