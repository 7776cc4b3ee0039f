import type { Store } from "../../state/store.ts";

export interface ShareProps {
  readonly store: Store;
  /** What the reader's selection comes to, in one sentence of a language. */
  readonly sentenceIn: (language: string) => string;
}

export interface ComposerProps extends ShareProps {
  readonly onClose: () => void;
}
