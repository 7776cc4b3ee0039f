import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { words, wordsLanguage } from "../i18n/words.ts";
import type { Language } from "../model/atlas.ts";

/** Who waits no longer than this needs no word about it. */
const unnoticedMs = 200;

/** A language that was asked for and whose words are not there. */
export interface AwaitedLanguage {
  readonly language: Language;
  /** Why its words did not come; on their way where absent. */
  readonly failure?: string;
}

export interface Speech {
  /** The language of the page. */
  readonly language: ReadonlySignal<Language>;
  readonly awaited: ReadonlySignal<AwaitedLanguage | undefined>;
  /** Changes the language, at once or as soon as its words have come; what is asked for last counts. */
  readonly speak: (language: Language) => void;
}

/** `learn` brings the words of a language and rejects where it cannot; `onChange` hears of a change just before it is seen. */
export function createSpeech(
  start: Language,
  learn: (language: Language) => Promise<void>,
  onChange: () => void,
): Speech {
  const language = signal(start);
  const awaited = signal<AwaitedLanguage | undefined>(undefined);
  let attempts = 0;
  const take = (next: Language) =>
    batch(() => {
      awaited.value = undefined;
      if (language.peek() === next) return;
      onChange();
      language.value = next;
    });
  const speak = (next: Language) => {
    attempts += 1;
    if (words.has(wordsLanguage(next))) return take(next);
    const attempt = attempts;
    const isStillAsked = () => attempt === attempts;
    if (awaited.peek()?.language !== next) awaited.value = undefined;
    const timer = setTimeout(() => {
      if (isStillAsked()) awaited.value = { language: next };
    }, unnoticedMs);
    learn(next).then(
      () => {
        clearTimeout(timer);
        if (isStillAsked()) take(next);
      },
      (error: unknown) => {
        clearTimeout(timer);
        const failure = error instanceof Error ? error.message : String(error);
        if (isStillAsked()) awaited.value = { language: next, failure };
      },
    );
  };
  return { language, awaited, speak };
}
