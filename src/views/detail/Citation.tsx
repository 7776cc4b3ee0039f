import { describeDate } from "../../i18n/date-words.ts";
import { localText } from "../../i18n/words.ts";
import type { Texts } from "../../model/atlas.ts";
import { dayToIso, parseEdtf } from "../../model/edtf.ts";
import type { Place } from "../../state/place.ts";
import { writePlace } from "../../state/place.ts";
import type { Store } from "../../state/store.ts";
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
  const address = new URL(writePlace({ language, page }, settings.languages), settings.baseUrl).href;
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
        <a href={correctionHref(settings.contact, address)}>{detail.correct}</a>
      </p>
    </section>
  );
}

/** The contact's address; a mail says in its subject which page it is about. */
function correctionHref(contact: string, address: string): string {
  return contact.startsWith("mailto:") ? `${contact}?subject=${encodeURIComponent(address)}` : contact;
}
