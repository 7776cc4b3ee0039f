import { patched } from "../../state/selection.ts";
import { writeAddress } from "../../state/url.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import type { ViewProps } from "../view.ts";
import { describeResult, figuresOf } from "./describe.ts";
import "./summary.css";

/** How the list is grouped to show the rows behind a number. */
const groupingBehind = {
  partnerships: "none",
  partners: "partner",
  countries: "country",
  uncertain: "certainty",
} as const;

/** The answer first: one sentence that is true for the present selection, announced politely when it changes. */
export function SummaryView({ store }: ViewProps) {
  const words = store.words.value;
  const visible = store.visible.value;
  const parts = describeResult(figuresOf(visible), store.selection.value, store.atlas, words, store.language.value);
  return (
    <div class="summary">
      <p class="summary-sentence" role="status" data-result-count={visible.length}>
        {parts.map(({ text, counts }) =>
          counts === undefined || visible.length === 0 ? (
            text
          ) : (
            <InPageLink
              key={counts}
              class={`summary-number summary-${counts}`}
              href={`?${writeAddress(patched(store.selection.value, { group: groupingBehind[counts] }))}#list`}
              onFollow={() => {
                store.change({ group: groupingBehind[counts] });
                document.getElementById("list")?.focus();
              }}
            >
              {text}
            </InPageLink>
          ),
        )}
      </p>
      {visible.length === 0 && <p class="summary-hint">{words.summary.noneHint}</p>}
    </div>
  );
}
