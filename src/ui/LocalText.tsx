import type { LocalText as Text } from "../i18n/words.ts";

interface LocalTextProps {
  readonly text: Text;
  /** What the mark beside a text in another language says. */
  readonly describeFallback: (language: string) => string;
}

/** A text of the data; one that had to fall back bears its language for screen readers and a mark for the eye. */
export function LocalText({ text, describeFallback }: LocalTextProps) {
  if (!text.isFallback) return <>{text.text}</>;
  return (
    <span lang={text.language}>
      {text.text}{" "}
      <abbr class="fallback-mark" title={describeFallback(text.language)}>
        {text.language}
      </abbr>
    </span>
  );
}
