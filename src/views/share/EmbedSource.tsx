import { addressOf, wholeSelection } from "../../embed/embed-code.ts";
import { describeDay } from "../../i18n/day-words.ts";
import { localText } from "../../i18n/words.ts";
import type { ViewProps } from "../view.ts";
import { shareWordsFor } from "./words.ts";

/** Who says so, under which licence, how fresh, and the way to the same state of the whole atlas. */
export function EmbedSource({ store }: ViewProps) {
  const language = store.language.value;
  const { embed } = shareWordsFor(language);
  const { page } = store.words.value;
  const { settings, partnerships } = store.atlas;
  const checked = partnerships.reduce((latest, { checked: day = "" }) => (day > latest ? day : latest), "");
  const publisher = localText(settings.publisher, language).text;
  return (
    <footer class="embed-source">
      <p>
        {embed.source}: {publisher} ·{" "}
        <a href={settings.licence.uri} rel="license noreferrer">
          {settings.licence.name}
        </a>
        {checked !== "" && <> · {page.checkedOn(describeDay(checked, language))}</>}
      </p>
      <p>
        <a class="embed-whole" href={addressOf(store.hrefOf({ kind: "home" }), wholeSelection(store.selection.value))}>
          {embed.whole}
        </a>
      </p>
    </footer>
  );
}
