import { useRef, useState } from "preact/hooks";
import type { ShareWords } from "./share-words.ts";

interface CodeBoxProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: ShareWords;
}

/** Code to take along; where the clipboard is denied it is selected instead. */
export function CodeBox({ label, text, rows, words }: CodeBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<{ readonly of: string; readonly word: string }>({ of: "", word: "" });
  const onCopy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ of: text, word: words.copied });
    } catch {
      box.current?.focus();
      box.current?.select();
      setState({ of: text, word: words.selected });
    }
  };
  return (
    <div class="code-box">
      <textarea ref={box} readOnly rows={rows} aria-label={label} value={text} spellcheck={false} />
      <button type="button" class="button" onClick={() => void onCopy()}>
        {words.copy}
      </button>
      <span role="status">{state.of === text ? state.word : ""}</span>
    </div>
  );
}
