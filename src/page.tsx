import { localText } from "./i18n/words.ts";
import type { Store } from "./state/store.ts";
import { writeAddress } from "./state/url.ts";
import { PartnerCard } from "./views/detail/PartnerCard.tsx";
import { PartnershipCard } from "./views/detail/PartnershipCard.tsx";
import "./views/detail/detail.css";

interface StandalonePageProps {
  readonly store: Store;
  readonly root: string;
}

/** A partnership or a partner as a page of its own, complete without script. */
export function StandalonePage({ store }: StandalonePageProps) {
  const partnership = store.openPartnership.value;
  const partner = store.openPartner.value;
  const words = store.words.value;
  const atlasHref = store.hrefOf({ kind: "home" });
  return (
    <div class="app standalone">
      <header class="header">
        <p class="standalone-title">
          <a href={atlasHref}>{localText(store.atlas.settings.title, store.language.value).text}</a>
        </p>
      </header>
      <main id="content">
        {partnership !== undefined && <PartnershipCard store={store} partnership={partnership} />}
        {partner !== undefined && <PartnerCard store={store} partner={partner} />}
        <p>
          <a href={`${atlasHref}?${writeAddress(store.selection.value)}`}>{words.detail.inAtlas}</a>
        </p>
      </main>
    </div>
  );
}
