import type { Store } from "../../state/store.ts";

/** Two years, both included, and what counts as being in them. */
export function YearFields({ store }: { readonly store: Store }) {
  const { filters } = store.words.value;
  const { from, to, when, certain } = store.selection.value;
  const hasYears = from !== undefined || to !== undefined;
  const field = (key: "from" | "to", label: string, value: number | undefined) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        autoComplete="off"
        value={value ?? ""}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          const year = /^\d{4}$/.test(text) && text !== "0000" ? Number(text) : undefined;
          store.change(ordered(key, year, from, to));
          event.currentTarget.value = year === undefined ? "" : String(year);
        }}
      />
    </label>
  );
  const whenOption = (value: "active" | "signed", label: string, hint: string) => (
    <label class="option">
      <input
        type="radio"
        name="when"
        checked={when === value}
        onChange={() => store.change({ when: value === "active" ? undefined : value })}
      />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </label>
  );
  return (
    <fieldset class="years">
      <legend>{filters.years}</legend>
      <div class="years-fields">
        {field("from", filters.from, from)}
        {field("to", filters.to, to)}
      </div>
      {hasYears && (
        <>
          <fieldset class="when">
            <legend>{filters.when}</legend>
            {whenOption("active", filters.active, filters.activeHint)}
            {whenOption("signed", filters.signed, filters.signedHint)}
          </fieldset>
          <label class="option">
            <input
              type="checkbox"
              checked={certain}
              onChange={() => store.change({ certain: certain ? undefined : true })}
            />
            <span>
              {filters.certain}
              <small>{filters.certainHint}</small>
            </span>
          </label>
        </>
      )}
    </fieldset>
  );
}

/** The changed year wins; where it passes the other one, both take its value. */
function ordered(key: "from" | "to", year: number | undefined, from: number | undefined, to: number | undefined) {
  if (year === undefined) return { [key]: undefined };
  if (key === "from") return { from: year, to: to !== undefined && to < year ? year : to };
  return { to: year, from: from !== undefined && from > year ? year : from };
}
