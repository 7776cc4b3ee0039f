import { facets } from "../../model/facets.ts";
import type { Criteria } from "../../model/filter.ts";
import { clearedCriteria, type Patch, without } from "../../state/selection.ts";
import type { ViewProps } from "../view.ts";
import { nameOf } from "./values.ts";
import "./chips.css";

interface Chip {
  readonly key: string;
  readonly label: string;
  /** Only where it is not the reader's. */
  readonly language: string | undefined;
  readonly removal: Patch;
}

interface ChipsProps extends ViewProps {
  /** Named only, for readers who may not change them. */
  readonly isLocked?: boolean;
}

/** Everything that narrows, as removable chips; one more press takes all of it back. */
export function Chips({ store, isLocked = false }: ChipsProps) {
  const { filters } = store.words.value;
  const chips = chipsOf(store);
  if (chips.length === 0) return null;
  if (isLocked)
    return (
      <ul class="chips" aria-label={filters.chosen}>
        {chips.map(({ key, label, language }) => (
          <li key={key} class="chip is-locked" lang={language}>
            {label}
          </li>
        ))}
      </ul>
    );
  return (
    <div class="chips">
      <ul aria-label={filters.chosen}>
        {chips.map(({ key, label, language, removal }) => (
          <li key={key}>
            <button type="button" class="chip" aria-label={filters.remove(label)} onClick={() => store.change(removal)}>
              <span lang={language}>{label}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => store.change(clearedCriteria)}>
        {filters.clear}
      </button>
    </div>
  );
}

/** How many narrowings stand. */
export function chosenCount(criteria: Criteria): number {
  const values = facets.map((key) => criteria[key].include.length + criteria[key].exclude.length);
  const years = Number(criteria.from !== undefined || criteria.to !== undefined);
  return values.reduce((sum, value) => sum + value, 0) + years + Number(criteria.q.trim() !== "");
}

function chipsOf(store: ViewProps["store"]): readonly Chip[] {
  const { filters } = store.words.value;
  const selection = store.selection.value;
  const { from, to, q } = selection;
  const plain = (key: string, label: string, removal: Patch): Chip => ({ key, label, language: undefined, removal });
  const choices = facets.flatMap((key) => {
    const choice = selection[key];
    const chip = (id: string, sign: "" | "-"): Chip => {
      const { text, language, isFallback } = nameOf(store, key, id);
      return {
        key: `${key} ${sign}${id}`,
        label: sign === "" ? text : filters.not(text),
        language: isFallback ? language : undefined,
        removal: { [key]: without(choice, id) },
      };
    };
    return [...choice.include.map((id) => chip(id, "")), ...choice.exclude.map((id) => chip(id, "-"))];
  });
  const years: Chip[] =
    from === undefined && to === undefined
      ? []
      : [plain("years", `${from ?? "…"}–${to ?? "…"}`, { from: undefined, to: undefined })];
  const words: Chip[] = q.trim() === "" ? [] : [plain("q", filters.quoted(q), { q: undefined })];
  return [...words, ...years, ...choices];
}
