import { textPageLinks } from "../../state/text-pages.ts";
import { PageLinks as Links } from "../../ui/PageLinks.tsx";
import type { ViewProps } from "../view.ts";

/** The ways from the atlas to the pages to read: about it, its accessibility, the guide for those who embed. */
export function PageLinks({ store }: ViewProps) {
  return <Links label={store.words.value.page.about} links={textPageLinks(store)} />;
}
