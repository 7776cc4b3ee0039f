import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { number } from "../../i18n/numbers.ts";
import type { Facet } from "../../model/facets.ts";
import { isChosen, toggled, toggledExclusion } from "../../state/selection.ts";
import type { Store } from "../../state/store.ts";
import { kindShapes } from "../../theme/shapes.ts";
import { Help } from "../../ui/Help.tsx";
import { Prepared } from "../../ui/InTurn.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { type FacetValue, facetGroups, facetValues, type NamedValue, namedValues } from "./values.ts";

interface FacetViewProps {
  readonly store: Store;
  readonly facet: Facet;
  readonly isOpen: boolean;
}

/** How many values stand open before "show more". */
const shortLength = 13;

/** Matches the beginning of any word, case and accents aside. */
function matches(label: string, query: string): boolean {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wanted = plain(query.trim());
  return wanted === "" || ` ${plain(label)}`.includes(` ${wanted}`);
}

/** One facet: its values with the number of partnerships each would give; a value is included, excluded or neither. */
export function FacetView({ store, facet, isOpen }: FacetViewProps) {
  const named = useComputed(() => namedValues(store, facet));
  return (
    <Prepared by={() => named.peek()}>
      <NamedFacet store={store} facet={facet} isOpen={isOpen} named={named} />
    </Prepared>
  );
}

interface NamedFacetProps extends FacetViewProps {
  readonly named: ReadonlySignal<readonly NamedValue[]>;
}

function NamedFacet({ store, facet, isOpen, named }: NamedFacetProps) {
  const [query, setQuery] = useState("");
  const [isLong, setIsLong] = useState(false);
  const words = store.words.value;
  const choice = useComputed(() => store.selection.value[facet]).value;
  const values = facetValues(store, facet, named.value);
  const found = values.filter(({ name }) => matches(name.text, query));
  const isChosenValue = ({ id }: FacetValue) => choice.include.includes(id) || choice.exclude.includes(id);
  const shown = isLong || query !== "" ? found : found.filter((value, at) => at < shortLength || isChosenValue(value));
  const title = words.filters[facet];
  return (
    <details class="facet" open={isOpen || isChosen(choice)}>
      <summary>
        <span>{title}</span>
        {isChosen(choice) && (
          <span class="facet-chosen">
            {number(choice.include.length + choice.exclude.length, store.language.value)}
          </span>
        )}
      </summary>
      {values.length > shortLength && (
        <input
          type="search"
          class="facet-search"
          aria-label={words.filters.find(title)}
          placeholder={words.filters.find(title)}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {facet === "theme" && choice.include.length > 1 && <Match store={store} />}
      {facetGroups(store, facet, shown).map((group) => (
        <ul key={group.key} class="facet-values" aria-label={group.label ?? title}>
          {group.label !== undefined && (
            <li class="facet-group" aria-hidden="true">
              {group.label}
            </li>
          )}
          {group.values.map((value) => (
            <Value
              key={value.id}
              store={store}
              facet={facet}
              id={value.id}
              name={value.name}
              count={value.count}
              isIncluded={choice.include.includes(value.id)}
              isExcluded={choice.exclude.includes(value.id)}
            />
          ))}
        </ul>
      ))}
      {query === "" && found.length > shortLength && (
        <button type="button" class="link facet-more" onClick={() => setIsLong(!isLong)}>
          {isLong ? words.filters.less : words.filters.more(found.length - shortLength)}
        </button>
      )}
    </details>
  );
}

interface ValueProps extends FacetValue {
  readonly store: Store;
  readonly facet: Facet;
  readonly isIncluded: boolean;
  readonly isExcluded: boolean;
}

/** It has what it shows as props, so that a step goes through those alone whose number it changes. */
function Value({ store, facet, id, name, count, isIncluded, isExcluded }: ValueProps) {
  const { filters, kind, page } = store.words.value;
  const shape = facet === "kind" && id in kind ? kindShapes[id as keyof typeof kindShapes] : undefined;
  const change = (next: typeof toggled) => store.change({ [facet]: next(store.selection.peek()[facet], id) });
  return (
    <li class={`value${count === 0 ? " is-empty" : ""}${isExcluded ? " is-excluded" : ""}`}>
      <label>
        <input type="checkbox" checked={isIncluded} onChange={() => change(toggled)} />
        {shape !== undefined && <Mark shape={shape} colour={`kind-${id}`} />}
        <span class="value-label">
          <LocalText text={name} describeFallback={page.fallback} />
        </span>
        <span class="value-count" aria-hidden="true">
          {number(count, store.language.value)}
        </span>
        <span class="visually-hidden">, {filters.countHint(count)}</span>
      </label>
      <HelpOf store={store} facet={facet} id={id} name={name} />
      <button
        type="button"
        class="value-exclude"
        aria-pressed={isExcluded}
        aria-label={filters.exclude(name.text)}
        title={filters.exclude(name.text)}
        onClick={() => change(toggledExclusion)}
      />
    </li>
  );
}

/** Kinds, statuses and confidence are terms that readers confuse. */
function HelpOf({ store, facet, id, name }: Pick<ValueProps, "store" | "facet" | "id" | "name">) {
  const words = store.words.value;
  const text = meaningOf(store, facet, id);
  return text === "" ? null : <Help question={words.filters.what(name.text)} text={text} />;
}

function meaningOf({ words }: Store, facet: Facet, id: string): string {
  const { kindHelp, statusHelp, confidenceHelp } = words.value;
  const closed = { kind: kindHelp, status: statusHelp, confidence: confidenceHelp };
  const texts = new Map<string, object>(Object.entries(closed)).get(facet) ?? {};
  return new Map<string, string>(Object.entries(texts)).get(id) ?? "";
}

function Match({ store }: { readonly store: Store }) {
  const { filters } = store.words.value;
  const { match } = store.selection.value;
  const option = (value: "any" | "all", label: string) => (
    <label>
      <input
        type="radio"
        name="match"
        checked={match === value}
        onChange={() => store.change({ match: value === "any" ? undefined : value })}
      />
      {label}
    </label>
  );
  return (
    <fieldset class="match">
      <legend>{filters.match}</legend>
      {option("any", filters.matchAny)}
      {option("all", filters.matchAll)}
    </fieldset>
  );
}
