import type { ComponentChildren } from "preact";
import { localText, wordsFor, wordsLanguage } from "../../i18n/words.ts";
import type { TextPageName } from "../../state/text-pages.ts";
import type { ViewProps } from "../view.ts";
import { PageLinks } from "./PageLinks.tsx";
import { pageHref } from "./page-href.ts";

interface TextPageProps extends ViewProps {
  readonly name: TextPageName;
  readonly title: string;
  readonly back: string;
  readonly children: ComponentChildren;
}

/** A page to read, complete without a script: the way home, the languages, the text, the other pages. */
export function TextPage({ store, name, title, back, children }: TextPageProps) {
  const words = store.words.value;
  const language = store.language.value;
  const spoken = wordsLanguage(language);
  const { settings } = store.atlas;
  const atlas = localText(settings.title, language);
  return (
    <div class="app standalone guide" lang={spoken === language ? undefined : spoken}>
      <a class="skip" href="#content">
        {words.page.skip}
      </a>
      <header class="header">
        <p class="standalone-title">
          <a href={store.hrefOf({ kind: "home" })} lang={atlas.language === spoken ? undefined : atlas.language}>
            {atlas.text}
          </a>
        </p>
        <nav aria-label={words.page.languages}>
          <ul>
            {settings.languages.map((other) => (
              <li key={other}>
                <a
                  href={pageHref(store, name, other)}
                  lang={other}
                  hreflang={other}
                  aria-current={other === language ? "page" : undefined}
                >
                  {wordsFor(other).language}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" class="guide-body about-body" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
        <p>
          <a href={store.hrefOf({ kind: "home" })}>{back}</a>
        </p>
      </main>
      <footer class="footer">
        <PageLinks store={store} current={name} />
      </footer>
    </div>
  );
}
