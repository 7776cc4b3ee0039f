import { describeDateShort } from "../../i18n/date-words.ts";
import { localText, type Words } from "../../i18n/words.ts";
import type { Partnership } from "../../model/atlas.ts";
import type { Status } from "../../model/vocabulary.ts";
import { type SortOrder, sortOrders } from "../../state/selection.ts";
import type { Store } from "../../state/store.ts";
import { kindShapes } from "../../theme/shapes.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { Mark } from "../../ui/Mark.tsx";
import type { ViewProps } from "../view.ts";
import "./list.css";

/** Everything that the map and the timeline say, as text: one item a partnership. */
export function ListView({ store }: ViewProps) {
  const words = store.words.value;
  const visible = store.visible.value;
  const { sort } = store.selection.value;
  return (
    <section class="list" id="list" aria-labelledby="list-title" tabIndex={-1}>
      <div class="list-head">
        <h2 id="list-title">{words.list.title}</h2>
        <label class="list-sort">
          <span>{words.list.sort}</span>
          <select
            value={sort}
            onChange={(event) => {
              const chosen = sortOrders.find((order) => order === event.currentTarget.value);
              store.change({ sort: chosen });
            }}
          >
            {sortOrders.map((order: SortOrder) => (
              <option key={order} value={order} selected={order === sort}>
                {words.list.sorts[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol class="list-items">
        {visible.map((partnership) => (
          <Item key={partnership.id} store={store} partnership={partnership} />
        ))}
      </ol>
    </section>
  );
}

/** Statuses that change what a reader may conclude; the rest would only repeat the kind. */
const notable: ReadonlySet<Status> = new Set(["suspended", "ended", "superseded", "planned"]);

function Item({ store, partnership }: { readonly store: Store; readonly partnership: Partnership }) {
  const words: Words = store.words.value;
  const language = store.language.value;
  const { id, kind } = partnership;
  const { status } = store.statusOf(partnership);
  const highlight = store.highlight.value;
  const isLit =
    highlight?.partnership === id ||
    (highlight?.partnership === undefined && partnership.partners.some((partner) => partner.id === highlight?.partner));
  const isOpen = store.selection.value.sel === id;
  return (
    <li class={`item${isLit ? " is-lit" : ""}${isOpen ? " is-open" : ""} status-${status}`} data-id={id}>
      <InPageLink
        class="item-link"
        href={store.hrefOf({ kind: "partnership", id })}
        onFollow={() => store.open(id)}
        aria-current={isOpen ? "true" : undefined}
        onPointerEnter={() => {
          store.highlight.value = { partnership: id };
        }}
        onPointerLeave={() => {
          store.highlight.value = undefined;
        }}
        onFocus={() => {
          store.highlight.value = { partnership: id };
        }}
        onBlur={() => {
          store.highlight.value = undefined;
        }}
      >
        <span class="item-date">{describeDateShort(partnership.date, language)}</span>
        <span class="item-title">
          <LocalText text={localText(partnership.title, language)} describeFallback={words.page.fallback} />
        </span>
        <span class="item-facts">
          <Mark shape={kindShapes[kind]} colour={`kind-${kind}`} />
          <span>{words.kind[kind]}</span>
          {notable.has(status) && <span class={`chip-status chip-${status}`}>{words.status[status]}</span>}
        </span>
      </InPageLink>
    </li>
  );
}
