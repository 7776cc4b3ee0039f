import type { ChoiceKey } from "../../state/selection.ts";
import type { ViewProps } from "../view.ts";
import { chosenCount } from "./Chips.tsx";
import { Facet } from "./Facet.tsx";
import "./filters.css";
import { YearFields } from "./YearFields.tsx";

/** Which facets stand, in this order, and which are open from the start. */
const order: readonly (readonly [ChoiceKey, boolean])[] = [
  ["kind", true],
  ["theme", true],
  ["status", false],
  ["type", false],
  ["country", false],
  ["partner", false],
];

/** The press that opens the filters where they are a sheet; it works without script. */
export function FiltersButton({ store }: ViewProps) {
  const { filters } = store.words.value;
  const chosen = chosenCount(store.selection.value);
  return (
    <button type="button" class="button filters-button" popovertarget="filters">
      {chosen === 0 ? filters.show : filters.showChosen(chosen)}
    </button>
  );
}

/** A column beside the map on a wide screen, a sheet that one thumb opens on a narrow one. */
export function FiltersView({ store }: ViewProps) {
  const { filters } = store.words.value;
  return (
    <div class="filters" id="filters" popover="auto" role="search" aria-label={filters.title}>
      <div class="filters-body">
        <label class="filters-search">
          <span>{filters.search}</span>
          <input
            type="search"
            value={store.selection.value.q}
            placeholder={filters.searchHint}
            maxLength={200}
            onInput={(event) => store.change({ q: event.currentTarget.value }, "drag")}
          />
        </label>
        <YearFields store={store} />
        {order.map(([facet, isOpen]) => (
          <Facet key={facet} store={store} facet={facet} isOpen={isOpen} />
        ))}
      </div>
      <button type="button" class="button button-strong filters-close" popovertarget="filters" popovertargetaction="hide">
        {filters.close} ({store.words.value.filters.countHint(store.rows.value.count)})
      </button>
    </div>
  );
}
