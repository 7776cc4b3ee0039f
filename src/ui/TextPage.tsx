import type { ComponentChildren } from "preact";
import type { LocalText } from "../i18n/words.ts";
import { type PageLink, PageLinks } from "./PageLinks.tsx";

interface LanguageLink extends PageLink {
  readonly language: string;
}

/** What stands around the text of every page to read. */
export interface TextPageFrame {
  readonly home: { readonly href: string; readonly title: LocalText };
  /** The language of the words, where it is not that of the page. */
  readonly lang: string | undefined;
  readonly skip: string;
  readonly languagesLabel: string;
  readonly languages: readonly LanguageLink[];
  readonly pagesLabel: string;
  readonly pages: readonly PageLink[];
}

interface TextPageProps {
  readonly frame: TextPageFrame;
  readonly title: string;
  /** The name of the way back to the atlas, after the text. */
  readonly back: string;
  readonly children: ComponentChildren;
}

/** A page to read, complete without a script: the way home, the languages, the text, the other pages. */
export function TextPage({ frame, title, back, children }: TextPageProps) {
  const { home, lang } = frame;
  return (
    <div class="app standalone guide" lang={lang}>
      <a class="skip" href="#content">
        {frame.skip}
      </a>
      <header class="header">
        <p class="standalone-title">
          <a href={home.href} lang={lang === undefined && !home.title.isFallback ? undefined : home.title.language}>
            {home.title.text}
          </a>
        </p>
        <nav aria-label={frame.languagesLabel}>
          <ul>
            {frame.languages.map(({ language, href, name, isCurrent }) => (
              <li key={language}>
                <a href={href} lang={language} hreflang={language} aria-current={isCurrent ? "page" : undefined}>
                  {name}
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
          <a href={home.href}>{back}</a>
        </p>
      </main>
      <footer class="footer">
        <PageLinks label={frame.pagesLabel} links={frame.pages} />
      </footer>
    </div>
  );
}
