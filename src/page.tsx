import { useEffect } from "preact/hooks";
import { languageName } from "./i18n/first-words.ts";
import { localText, wordsLanguage } from "./i18n/words.ts";
import type { Place } from "./state/place.ts";
import { defaultSelection, patched } from "./state/selection.ts";
import type { Store } from "./state/store.ts";
import { writeAddress } from "./state/url.ts";
import { LocalText } from "./ui/LocalText.tsx";
import { PageLinks } from "./views/about/PageLinks.tsx";
import { PartnerCard } from "./views/detail/PartnerCard.tsx";
import { PartnershipCard } from "./views/detail/PartnershipCard.tsx";
import { views } from "./views/index.ts";
import "./page.css";

/** On a page of its own, opening something else is going to its page. */
export function withPages(store: Store, go: (address: string) => void): Store {
  return {
    ...store,
    open: (id) => id !== undefined && go(store.hrefOf({ kind: "partnership", id })),
    openAt: (id) => id !== undefined && go(store.hrefOf({ kind: "partner", id })),
  };
}

/** A partnership or a partner as a page of its own, complete without script. */
export function StandalonePage({ store }: { readonly store: Store }) {
  const partnership = store.openPartnership.value;
  const partner = store.openPartner.value;
  const words = store.words.value;
  const { settings } = store.atlas;
  const { sel, at } = store.selection.value;
  const spoken = wordsLanguage(store.language.value);
  const title = localText(settings.title, store.language.value);
  const page: Place["page"] = at === undefined ? { kind: "partnership", id: sel ?? "" } : { kind: "partner", id: at };
  const atlasHref = store.hrefOf({ kind: "home" });
  const { map: MapView, timeline: TimelineView, list: ListView } = views;
  const name = partnership?.title ?? partner?.name ?? {};
  // Where the page was not drawn beforehand, its file is that of many.
  useEffect(() => {
    document.title = `${localText(name, store.language.value).text} · ${title.text}`;
  }, []);
  return (
    <div class="app standalone" lang={spoken === store.language.value ? undefined : spoken}>
      <a class="skip" href="#content">
        {words.page.skip}
      </a>
      <header class="header">
        <p class="standalone-title">
          <a href={atlasHref}>
            <LocalText text={title} />
          </a>
        </p>
        <nav aria-label={words.page.languages}>
          <ul>
            {settings.languages.map((language) => (
              <li key={language}>
                <a
                  href={store.hrefOf(page, language)}
                  lang={language}
                  hreflang={language}
                  aria-current={language === store.language.value ? "page" : undefined}
                >
                  {languageName(language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" class="standalone-main" tabIndex={-1}>
        <div class="standalone-card">
          {partnership !== undefined && <PartnershipCard store={store} partnership={partnership} isPage />}
          {partner !== undefined && <PartnerCard store={store} partner={partner} isPage />}
          <p>
            <a class="button" href={`${atlasHref}?${writeAddress(patched(defaultSelection, { sel, at }))}`}>
              {words.detail.inAtlas}
            </a>
          </p>
        </div>
        <div class="standalone-readings">
          <p class="standalone-count" data-result-count={store.visible.value.length}>
            {words.detail.all(store.visible.value.length)}
          </p>
          <MapView store={store} />
          <TimelineView store={store} />
          <ListView store={store} />
        </div>
      </main>
      <footer class="footer">
        <PageLinks store={store} />
      </footer>
    </div>
  );
}
