import { describeDateShort } from "../../i18n/date-words.ts";
import { localText } from "../../i18n/words.ts";
import { blockLength } from "../../ui/Blocks.tsx";
import { LocalText } from "../../ui/LocalText.tsx";
import type { ViewProps } from "../view.ts";
import { wholeUpTo } from "./ListView.tsx";

/** Of a list that is drawn as it comes near, the rows that only a script would draw: for readers without one. */
export function RestOfList({ store }: ViewProps) {
  const language = store.language.value;
  const visible = store.visible.value;
  if (visible.length <= wholeUpTo) return null;
  return (
    <ol class="list-items" start={blockLength + 1}>
      {visible.slice(blockLength).map(({ id, title, date }) => (
        <li key={id} class="item" data-id={id}>
          <a href={store.hrefOf({ kind: "partnership", id })}>
            <LocalText text={localText(title, language)} />
          </a>{" "}
          {describeDateShort(date, language)}
        </li>
      ))}
    </ol>
  );
}
