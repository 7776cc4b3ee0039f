import { useRef } from "preact/hooks";
import { embedded } from "./embedded-part.ts";
import { describeDay } from "./i18n/day-words.ts";
import { firstWordsFor, languageName } from "./i18n/first-words.ts";
import { localText, wordsFor, wordsLanguage } from "./i18n/words.ts";
import type { ViewId } from "./state/selection.ts";
import type { Store } from "./state/store.ts";
import { writeAddress } from "./state/url.ts";
import { Arriving } from "./ui/Arriving.tsx";
import { Contact } from "./ui/Contact.tsx";
import { ErrorNote } from "./ui/ErrorNote.tsx";
import { InPageLink } from "./ui/InPageLink.tsx";
import { InTurn } from "./ui/InTurn.tsx";
import { LocalText } from "./ui/LocalText.tsx";
import { Notice } from "./ui/Notice.tsx";
import { PageLinks } from "./views/about/PageLinks.tsx";
import { DetailView } from "./views/detail/DetailView.tsx";
import { Chips } from "./views/filters/Chips.tsx";
import { FiltersButton, FiltersView } from "./views/filters/FiltersView.tsx";
import { views } from "./views/index.ts";
import { ShareButton } from "./views/share/ShareButton.tsx";
import { describeResult, figuresOf, sentenceOf } from "./views/summary/describe.ts";
import { SummaryView } from "./views/summary/SummaryView.tsx";
import "./theme/tokens.css";
import "./theme/base.css";
import "./answer.css";
import "./app.css";

interface AppProps {
  readonly store: Store;
  /** Address of the atlas's root, absolute or relative to the page. */
  readonly root: string;
}

/** The whole page: the answer first, then its readings. */
export function App({ store, root }: AppProps) {
  const { view, embed } = store.selection.value;
  const { map: MapView, timeline: TimelineView, list: ListView } = views;
  const language = store.language.value;
  if (embed !== undefined) {
    return (
      <Arriving part={embedded} words={store.words.value.page}>
        {(Embedded) => <Embedded store={store} preset={embed} problems={<Problems store={store} />} />}
      </Arriving>
    );
  }
  return (
    <div class="app" lang={wordsLanguage(language) === language ? undefined : wordsLanguage(language)}>
      <a class="skip" href="#content">
        {store.words.value.page.skip}
      </a>
      <Header store={store} />
      <main id="content" class={`layout ${layoutOf(view)}`} tabIndex={-1}>
        <div class="answer">
          <Problems store={store} />
          <SummaryView store={store} />
          <div class="answer-actions">
            <FiltersButton store={store} />
            <Chips store={store} />
            <ShareButton store={store} sentenceIn={(other) => describeNow(store, other)} />
          </div>
        </div>
        <InTurn rank={2}>
          <FiltersView store={store} />
        </InTurn>
        <div class="readings">
          {view.includes("map") && (
            <InTurn rank={1}>
              <MapView store={store} />
            </InTurn>
          )}
          {view.includes("timeline") && (
            <InTurn rank={3}>
              <TimelineView store={store} />
            </InTurn>
          )}
        </div>
        <div class="beside">
          {view.includes("list") && (
            <InTurn rank={4}>
              <ListView store={store} />
            </InTurn>
          )}
          <InTurn rank={5}>
            <DetailView store={store}>
              <ShareButton store={store} sentenceIn={(other) => describeNow(store, other)} />
            </DetailView>
          </InTurn>
        </div>
      </main>
      <Footer store={store} root={root} />
    </div>
  );
}

/** Which columns a wide screen has: a list alone takes the room of the readings, without a list they take its room. */
function layoutOf(view: readonly ViewId[]): "with-list" | "only-list" | "without-list" {
  if (!view.includes("list")) return "without-list";
  return view.length === 1 ? "only-list" : "with-list";
}

function describeNow({ visible, selection, atlas }: Store, language: string): string {
  const figures = figuresOf(visible.value);
  return sentenceOf(describeResult(figures, selection.value, atlas, wordsFor(language), language));
}

function Header({ store }: Pick<AppProps, "store">) {
  const words = store.words.value;
  const language = store.language.value;
  const { settings } = store.atlas;
  const query = writeAddress(store.selection.value);
  return (
    <header class="header">
      <div>
        <h1>
          <LocalText text={localText(settings.title, language)} />
        </h1>
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
                <span class="language-name">{languageName(other)}</span>
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
  return (
    <>
      <LanguageProblem store={store} />
      <AddressProblems store={store} />
    </>
  );
}

/** Said in the language that was asked for. */
function LanguageProblem({ store }: { readonly store: Store }) {
  const place = useRef<HTMLDivElement>(null);
  const awaited = store.awaitedLanguage.value;
  if (awaited === undefined) return null;
  const { language, failure } = awaited;
  const words = firstWordsFor(language);
  return (
    <div ref={place} lang={wordsLanguage(language)} tabIndex={-1}>
      {failure === undefined ? (
        <p role="status">{words.wordsComing}</p>
      ) : (
        <ErrorNote
          title={words.wordsFailed}
          detail={words.failedWhy(failure)}
          action={words.retry}
          onAction={() => {
            place.current?.focus();
            store.restore(store.selection.value, language);
          }}
        />
      )}
    </div>
  );
}

function AddressProblems({ store }: { readonly store: Store }) {
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
        <LocalText text={localText(settings.publisher, language)} /> ·{" "}
        <a href={settings.licence.uri} rel="license noreferrer">
          {settings.licence.name}
        </a>
        {checked !== "" && <> · {page.checkedOn(describeDay(checked, language))}</>}
      </p>
      <p>
        {page.download}: <a href={`${root}data/partnerships.csv`}>CSV</a>{" "}
        <a href={`${root}data/partnerships.geojson`}>GeoJSON</a> ·{" "}
        <Contact contact={settings.contact}>{page.corrections}</Contact>
      </p>
      <PageLinks store={store} />
    </footer>
  );
}
