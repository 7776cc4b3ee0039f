import type { ViewProps } from "../view.ts";
import { describeResult, figuresOf } from "./describe.ts";
import "./summary.css";

/** The answer first: one sentence that is true for the present selection, announced politely when it changes. */
export function SummaryView({ store }: ViewProps) {
  const words = store.words.value;
  const visible = store.visible.value;
  const parts = describeResult(figuresOf(visible), store.selection.value, store.atlas, words, store.language.value);
  return (
    <div class="summary">
      <p class="summary-sentence" role="status" data-result-count={visible.length}>
        {parts.map((part) => (part.counts === "partnerships" ? <strong key="count">{part.text}</strong> : part.text))}
      </p>
      {visible.length === 0 && <p class="summary-hint">{words.summary.noneHint}</p>}
    </div>
  );
}
