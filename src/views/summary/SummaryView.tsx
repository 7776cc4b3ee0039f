import { patched } from "../../state/selection.ts";
import { writeAddress } from "../../state/url.ts";
import { Announcement } from "../../ui/Announcement.tsx";
import { InPageLink } from "../../ui/InPageLink.tsx";
import type { ViewProps } from "../view.ts";
import { describeResult, figuresOf, sentenceOf } from "./describe.ts";
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
      <p class="summary-sentence" data-result-count={visible.length}>
        {parts.map(({ text, counts }) =>
          counts === undefined || visible.length === 0 ? (
            <Unbroken key={text} text={text} />
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
      <Announcement text={sentenceOf(parts)} />
      {visible.length === 0 && <p class="summary-hint">{words.summary.noneHint}</p>}
      <Jumps store={store} />
    </div>
  );
}

/** Years with a dash between them stay on one line. */
function Unbroken({ text }: { readonly text: string }) {
  const [, before, years, after] = /^(.*?)(\d+–\d+)(.*)$/s.exec(text) ?? [];
  if (years === undefined) return <>{text}</>;
  return (
    <>
      {before}
      <span class="summary-years">{years}</span>
      {after}
    </>
  );
}

/** Where the map fills a narrow screen, the ways to the readings that lie below it. */
function Jumps({ store }: ViewProps) {
  const { view, embed } = store.selection.value;
  const words = store.words.value;
  const below = view.filter((each) => each !== "map");
  if (embed !== undefined || !view.includes("map") || below.length === 0) return null;
  return (
    <nav class="summary-jumps" aria-label={words.page.views}>
      {below.map((each) => (
        <InPageLink
          key={each}
          href={`#${each}`}
          onFollow={() => {
            const reading = document.getElementById(each);
            reading?.focus({ preventScroll: true });
            reading?.scrollIntoView();
          }}
        >
          {words.view[each]}
        </InPageLink>
      ))}
    </nav>
  );
}
