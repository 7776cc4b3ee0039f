import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { number } from "../../i18n/numbers.ts";
import type { ViewProps } from "../view.ts";
import { shareWordsFor } from "./words.ts";

/** As many rows as an embed shows unasked; the style sheet counts them too. */
const rowsAtFirst = 10;

interface EmbeddedListProps extends ViewProps {
  readonly children: ComponentChildren;
}

/** A list that begins short, so that the page around stays a page; one press shows all of it. */
export function EmbeddedList({ store, children }: EmbeddedListProps) {
  const [isWhole, setWhole] = useState(false);
  const language = store.language.value;
  const { embed } = shareWordsFor(language);
  const total = store.visible.value.length;
  const isLong = total > rowsAtFirst;
  return (
    <div class={isLong && !isWhole ? "embedded-list is-short" : "embedded-list"}>
      {children}
      {isLong && (
        <button type="button" class="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? embed.showFewer : embed.showAll(number(total, language))}
        </button>
      )}
    </div>
  );
}
