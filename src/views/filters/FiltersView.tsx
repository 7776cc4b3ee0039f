import type { TargetedFocusEvent } from "preact";
import type { Facet } from "../../model/facets.ts";
import { InTurn } from "../../ui/InTurn.tsx";
import type { ViewProps } from "../view.ts";
import { chosenCount } from "./Chips.tsx";
import { FacetView } from "./FacetView.tsx";
import "./filters.css";
import { YearFields } from "./YearFields.tsx";

/** Which facets stand, in this order, and which are open from the start. */
const order: readonly (readonly [Facet, boolean])[] = [
  ["kind", true],
  ["theme", true],
  ["status", false],
  ["type", false],
  ["country", false],
  ["partner", false],
  ["decade", false],
  ["confidence", false],
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

/** The sheet goes when the focus goes on: nothing that has the focus may lie below it. */
function onFocusOut({ currentTarget: sheet, relatedTarget }: TargetedFocusEvent<HTMLElement>): void {
  const isLeft = relatedTarget instanceof Node && !sheet.contains(relatedTarget);
  if (isLeft && sheet.matches(":popover-open")) sheet.hidePopover();
}

/** A column beside the map on a wide screen, a sheet that one thumb opens on a narrow one. */
export function FiltersView({ store }: ViewProps) {
  const { filters } = store.words.value;
  return (
    <search class="filters" id="filters" popover="auto" aria-label={filters.title} onFocusOut={onFocusOut}>
      <div class="filters-body">
        <h2 class="visually-hidden">{filters.title}</h2>
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
          <InTurn key={facet}>
            <FacetView store={store} facet={facet} isOpen={isOpen} />
          </InTurn>
        ))}
      </div>
      <button
        type="button"
        class="button button-strong filters-close"
        popovertarget="filters"
        popovertargetaction="hide"
      >
        {filters.close(store.rows.value.count)}
      </button>
    </search>
  );
}
