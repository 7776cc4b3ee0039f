import type { ComponentChildren } from "preact";
import type { LocalText as Text } from "../i18n/words.ts";

interface LocalTextProps {
  readonly text: Text;
  /** What the mark beside a text in another language says. */
  readonly describeFallback: (language: string) => string;
  /** The text as it is to be drawn, where that is not plain. */
  readonly children?: ComponentChildren;
}

/** A text of the data; one that had to fall back bears its language for screen readers and a mark for the eye. */
export function LocalText({ text, describeFallback, children = text.text }: LocalTextProps) {
  if (!text.isFallback) return <>{children}</>;
  return (
    <span lang={text.language}>
      {children}{" "}
      <abbr class="fallback-mark" title={describeFallback(text.language)}>
        {text.language}
      </abbr>
    </span>
  );
}
