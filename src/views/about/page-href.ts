import type { Store } from "../../state/store.ts";
import type { TextPageName } from "../../state/text-pages.ts";

/** The address of a page to read, in the reader's language unless another is named. */
export function pageHref(store: Store, name: TextPageName, language?: string): string {
  return `${store.hrefOf({ kind: "home" }, language)}${name}/`;
}
