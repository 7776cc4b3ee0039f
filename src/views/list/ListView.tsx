import { useComputed } from "@preact/signals";
import { Fragment } from "preact";
import { describeDate, describeDateShort } from "../../i18n/date-words.ts";
import { number } from "../../i18n/numbers.ts";
import { localText, type Words } from "../../i18n/words.ts";
import type { Partnership } from "../../model/atlas.ts";
import type { EdtfDate } from "../../model/edtf.ts";
import { type Sort, sorts } from "../../model/order.ts";
import { matchRanges } from "../../model/search.ts";
import type { Status } from "../../model/vocabulary.ts";
import { groupings } from "../../state/selection.ts";
import type { Highlight, Store } from "../../state/store.ts";
import { kindShapes } from "../../theme/shapes.ts";
import { Blocks } from "../../ui/Blocks.tsx";
import { Help } from "../../ui/Help.tsx";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { InTurn } from "../../ui/InTurn.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { Marked } from "../../ui/Marked.tsx";
import { usePrinting } from "../../ui/use-printing.ts";
import type { ViewProps } from "../view.ts";
import { groupsOf } from "./groups.ts";
import { snippetOf } from "./snippet.ts";
import "./list.css";

/** More rows than this are drawn as they come near; fewer stand whole, for find-in-page. */
export const wholeUpTo = 500;

/** Everything that the map and the timeline say, as text: one item a partnership. */
export function ListView({ store }: ViewProps) {
  const words = store.words.value;
  const visible = store.visible.value;
  const { sort, group } = store.selection.value;
  const language = store.language.value;
  const groups = groupsOf(visible, group, words, language);
  const isPrinting = usePrinting();
  return (
    <section class="list" id="list" aria-labelledby="list-title" tabIndex={-1}>
      <div class="list-head">
        <h2 id="list-title">{words.list.title}</h2>
        <label class="list-sort">
          <span>{words.list.sort}</span>
          <select
            value={sort}
            onChange={(event) => {
              const chosen = sorts.find((order) => order === event.currentTarget.value);
              store.change({ sort: chosen });
            }}
          >
            {sorts.map((order: Sort) => (
              <option key={order} value={order} selected={order === sort}>
                {words.list.sorts[order]}
              </option>
            ))}
          </select>
        </label>
        <label class="list-sort">
          <span>{words.list.group}</span>
          <select
            value={group}
            onChange={(event) => {
              const chosen = groupings.find((grouping) => grouping === event.currentTarget.value);
              store.change({ group: chosen });
            }}
          >
            {groupings.map((grouping) => (
              <option key={grouping} value={grouping} selected={grouping === group}>
                {words.list.groups[grouping]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {visible.length === 0 && <p class="list-none">{words.summary.none}</p>}
      {groups.map(({ key, name, partnerships }) => (
        <Fragment key={key}>
          {name.text !== "" && (
            <h3 class="list-group">
              <LocalText text={name} describeFallback={words.page.fallback} />{" "}
              <span class="list-group-count">{number(partnerships.length, language)}</span>
              {group === "certainty" && key === "uncertain" && (
                <Help question={words.filters.what(name.text)} text={words.list.uncertainHelp} />
              )}
            </h3>
          )}
          <Blocks
            items={partnerships}
            wholeUpTo={isPrinting ? Number.POSITIVE_INFINITY : wholeUpTo}
            render={(partnership) => (
              <InTurn key={partnership.id}>
                <Item store={store} partnership={partnership} hasSources={isPrinting} />
              </InTurn>
            )}
          />
        </Fragment>
      ))}
    </section>
  );
}

/** Statuses that change what a reader may conclude; the rest would only repeat the kind. */
const notable: ReadonlySet<Status> = new Set(["suspended", "ended", "superseded", "planned"]);

interface ItemProps {
  readonly store: Store;
  readonly partnership: Partnership;
  /** On paper nobody can press for the sources. */
  readonly hasSources: boolean;
}

function Item({ store, partnership, hasSources }: ItemProps) {
  const words: Words = store.words.value;
  const language = store.language.value;
  const { id, kind } = partnership;
  const { status } = store.statusOf(partnership);
  const isLit = useComputed(() => isLitBy(store.highlight.value, partnership)).value;
  const q = store.query.value;
  const isOpen = useComputed(() => store.openPartnership.value === partnership).value;
  const title = localText(partnership.title, language);
  const matches = q === "" ? [] : matchRanges(title.text, q, store.searchIndex.value);
  const snippet =
    q === "" || matches.length > 0 ? undefined : snippetOf(partnership, q, store.searchIndex.value, language);
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
        <span class="item-date">
          <ItemDate date={partnership.date} language={language} />{" "}
        </span>
        <span class="item-title">
          <LocalText text={title} describeFallback={words.page.fallback}>
            <Marked text={title.text} ranges={matches} />
          </LocalText>{" "}
        </span>
        <span class="item-partners" aria-hidden="true">
          {partnership.partners.map(({ name }) => localText(name, language).text).join(", ")}
        </span>
        <span class="item-facts">
          <Mark shape={kindShapes[kind]} colour={`kind-${kind}`} />
          <span>{words.kind[kind]} </span>
          {notable.has(status) && <span class={`chip-status chip-${status}`}>{words.status[status]}</span>}
        </span>
        {snippet !== undefined && (
          <span class="item-snippet" lang={snippet.language}>
            <Marked text={snippet.text} ranges={snippet.ranges} />
          </span>
        )}
      </InPageLink>
      {hasSources && (
        <ul class="item-sources">
          {partnership.sources.map((source) => (
            <li key={source.id}>
              {source.title}
              {source.url !== undefined && ` <${source.url}>`}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What "?", "c." or "n. d." stands for is said in words. */
function ItemDate({ date, language }: { readonly date: EdtfDate; readonly language: string }) {
  const short = describeDateShort(date, language);
  if (!date.qualified && ["day", "month", "year"].includes(date.form)) return <>{short}</>;
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span class="visually-hidden">{describeDate(date, language)}</span>
    </>
  );
}

function isLitBy(highlight: Highlight | undefined, { id, partners }: Partnership): boolean {
  if (highlight === undefined) return false;
  if (highlight.partnership !== undefined) return highlight.partnership === id;
  return partners.some((partner) => partner.id === highlight.partner);
}
