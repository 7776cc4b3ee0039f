import { describeDay } from "./i18n/day-words.ts";
import { localText, wordsFor, wordsLanguage } from "./i18n/words.ts";
import type { EmbedPreset, ViewId } from "./state/selection.ts";
import type { Store } from "./state/store.ts";
import { writeAddress } from "./state/url.ts";
import { InPageLink } from "./ui/InPageLink.tsx";
import { Notice } from "./ui/Notice.tsx";
import { DetailView } from "./views/detail/DetailView.tsx";
import { Chips } from "./views/filters/Chips.tsx";
import { FiltersButton, FiltersView } from "./views/filters/FiltersView.tsx";
import { views } from "./views/index.ts";
import { SummaryView } from "./views/summary/SummaryView.tsx";
import "./theme/tokens.css";
import "./theme/base.css";
import "./app.css";

interface AppProps {
  readonly store: Store;
  /** Address of the atlas's root, absolute or relative to the page. */
  readonly root: string;
}

const embeddedViews: Readonly<Record<EmbedPreset, readonly ViewId[]>> = {
  map: ["map"],
  timeline: ["timeline"],
  list: ["list"],
  card: [],
  full: ["map", "timeline", "list"],
};

/** The whole page: the answer first, then its readings. */
export function App({ store, root }: AppProps) {
  const { view, embed } = store.selection.value;
  const shown = embed === undefined ? view : embeddedViews[embed];
  const { map: MapView, timeline: TimelineView, list: ListView } = views;
  const hasFilters = embed === undefined || embed === "full";
  const language = store.language.value;
  return (
    <div
      class={`app${embed === undefined ? "" : ` is-embed embed-${embed}`}`}
      lang={wordsLanguage(language) === language ? undefined : wordsLanguage(language)}
    >
      <a class="skip" href="#content">
        {store.words.value.page.skip}
      </a>
      {embed === undefined && <Header store={store} />}
      <main id="content" class={`layout${shown.includes("list") ? "" : " without-list"}`} tabIndex={-1}>
        <div class="answer">
          <Problems store={store} />
          <SummaryView store={store} />
          <div class="answer-actions">
            {hasFilters && <FiltersButton store={store} />}
            <Chips store={store} />
          </div>
        </div>
        {hasFilters && <FiltersView store={store} />}
        <div class="readings">
          {shown.includes("map") && <MapView store={store} />}
          {shown.includes("timeline") && <TimelineView store={store} />}
        </div>
        <div class="beside">
          {shown.includes("list") && <ListView store={store} />}
          <DetailView store={store} />
        </div>
      </main>
      <Footer store={store} root={root} />
    </div>
  );
}

function Header({ store }: Pick<AppProps, "store">) {
  const words = store.words.value;
  const language = store.language.value;
  const { settings } = store.atlas;
  const query = writeAddress(store.selection.value);
  return (
    <header class="header">
      <div>
        <h1>{localText(settings.title, language).text}</h1>
        <p>{words.page.tagline}</p>
      </div>
      <nav aria-label={words.page.languages}>
        <ul>
          {settings.languages.map((other) => (
            <li key={other}>
              <InPageLink
                href={`${store.hrefOf({ kind: "home" }, other)}${query === "" ? "" : `?${query}`}`}
                lang={other}
                hreflang={other}
                aria-current={other === language ? "page" : undefined}
                onFollow={() => store.restore(store.selection.value, other)}
              >
                <span class="language-name">{wordsFor(other).language}</span>
                <span class="language-code" aria-hidden="true">
                  {other}
                </span>
              </InPageLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Problems({ store }: { readonly store: Store }) {
  const { address } = store.words.value;
  const problems = store.problems.value;
  if (problems.length === 0) return null;
  return (
    <Notice
      title={address.title}
      dismiss={address.dismiss}
      onDismiss={() => {
        store.problems.value = [];
      }}
    >
      <ul>
        {problems.map(({ key, value, problem }) => (
          <li key={`${key} ${value}`}>
            {problem === "swapped" ? address.swapped(value) : address.unknown(key, value.slice(0, 80))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Footer({ store, root }: AppProps) {
  const { page } = store.words.value;
  const language = store.language.value;
  const { settings, partnerships } = store.atlas;
  const checked = partnerships.reduce((latest, { checked: day = "" }) => (day > latest ? day : latest), "");
  return (
    <footer class="footer">
      <p>
        {localText(settings.publisher, language).text} ·{" "}
        <a href={settings.licence.uri} rel="license noreferrer">
          {settings.licence.name}
        </a>
        {checked !== "" && <> · {page.checkedOn(describeDay(checked, language))}</>}
      </p>
      <p>
        {page.download}: <a href={`${root}data/partnerships.csv`}>CSV</a>{" "}
        <a href={`${root}data/partnerships.geojson`}>GeoJSON</a> · <a href={settings.contact}>{page.corrections}</a>
      </p>
    </footer>
  );
}
