import { type TextPageName, textPages } from "../../state/text-pages.ts";
import type { ViewProps } from "../view.ts";
import { pageHref } from "./page-href.ts";
import "./about.css";

interface PageLinksProps extends ViewProps {
  readonly current?: TextPageName;
}

/** The ways to the pages to read: about the atlas, its accessibility, the guide for those who embed. */
export function PageLinks({ store, current }: PageLinksProps) {
  const { page } = store.words.value;
  const names = { about: page.aboutPage, accessibility: page.accessibilityPage, webmasters: page.webmastersPage };
  return (
    <nav class="page-links" aria-label={page.about}>
      <ul>
        {textPages.map((name) => (
          <li key={name}>
            <a href={pageHref(store, name)} aria-current={name === current ? "page" : undefined}>
              {names[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
