import type { ComponentChildren } from "preact";
import { type LocalText as Text, wordsLanguage } from "../i18n/words.ts";

interface LocalTextProps {
  readonly text: Text;
  /** What the mark beside a text in another language says; no mark where absent. */
  readonly describeFallback?: (language: string) => string;
  /** The text as it is to be drawn, where that is not plain. */
  readonly children?: ComponentChildren;
}

/**
 * A text of the data. One in another language than the words around it bears its language for screen readers, and one that had to fall back
 * a mark for the eye.
 */
export function LocalText({ text, describeFallback, children = text.text }: LocalTextProps) {
  const { language, isFallback } = text;
  if (!isFallback && wordsLanguage(language) === language) return <>{children}</>;
  return (
    <span lang={language}>
      {children}
      {isFallback && describeFallback !== undefined && (
        <>
          {" "}
          <abbr class="fallback-mark" title={describeFallback(language)}>
            {language}
          </abbr>
        </>
      )}
    </span>
  );
}
