import { describeDate } from "../../i18n/date-words.ts";
import { localText } from "../../i18n/words.ts";
import type { Texts } from "../../model/atlas.ts";
import { dayToIso, parseEdtf } from "../../model/edtf.ts";
import { pagePath } from "../../state/page-path.ts";
import type { Place } from "../../state/place.ts";
import type { Store } from "../../state/store.ts";
import { Contact } from "../../ui/Contact.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import type { SectionHeading } from "./heading.ts";

interface CitationProps {
  readonly store: Store;
  readonly title: Texts;
  readonly page: Place["page"];
  readonly heading: SectionHeading;
}

/** A sentence to paste, with the address of the page and the day, and the way to have a fault put right. */
export function Citation({ store, title, page, heading: Heading }: CitationProps) {
  const { detail } = store.words.value;
  const language = store.language.value;
  const { settings } = store.atlas;
  const address = new URL(pagePath(store.atlas, { language, page }), settings.baseUrl).href;
  const today = parseEdtf(dayToIso(store.today.value));
  const text = detail.citation(
    localText(title, language).text,
    localText(settings.title, language).text,
    address,
    today === undefined ? "" : describeDate(today, language),
  );
  return (
    <section class="cite">
      <Heading>{detail.cite}</Heading>
      <CopyText text={text} labels={detail} />
      <p>
        <Contact contact={settings.contact} subject={address}>
          {detail.correct}
        </Contact>
      </p>
    </section>
  );
}
