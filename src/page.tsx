import { localText, wordsFor } from "./i18n/words.ts";
import type { Atlas } from "./model/atlas.ts";
import type { Place } from "./state/place.ts";
import { defaultSelection, patched, type Selection } from "./state/selection.ts";
import type { Store } from "./state/store.ts";
import { writeAddress } from "./state/url.ts";
import { PageLinks } from "./views/about/PageLinks.tsx";
import { PartnerCard } from "./views/detail/PartnerCard.tsx";
import { PartnershipCard } from "./views/detail/PartnershipCard.tsx";
import { views } from "./views/index.ts";
import "./views/detail/detail.css";
import "./page.css";

/** What a page of its own shows: its partnership or partner open, and all that ties the home to the same partners. */
export function selectionOfPage(atlas: Atlas, page: Place["page"]): Selection {
  switch (page.kind) {
    case "home":
      return defaultSelection;
    case "partner":
      return patched(defaultSelection, { at: page.id, partner: { include: [page.id], exclude: [] } });
    case "partnership": {
      const partners = atlas.partnershipById.get(page.id)?.partners.map(({ id }) => id) ?? [];
      return patched(defaultSelection, { sel: page.id, partner: { include: partners, exclude: [] } });
    }
    default:
      return page satisfies never;
  }
}

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
  const page: Place["page"] = at === undefined ? { kind: "partnership", id: sel ?? "" } : { kind: "partner", id: at };
  const atlasHref = store.hrefOf({ kind: "home" });
  const { map: MapView, timeline: TimelineView, list: ListView } = views;
  return (
    <div class="app standalone">
      <a class="skip" href="#content">
        {words.page.skip}
      </a>
      <header class="header">
        <p class="standalone-title">
          <a href={atlasHref}>{localText(settings.title, store.language.value).text}</a>
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
                  {wordsFor(language).language}
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
