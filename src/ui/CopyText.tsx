import { useRef, useState } from "preact/hooks";

interface CopyTextProps {
  readonly text: string;
  readonly labels: { readonly copy: string; readonly copied: string; readonly selected: string };
}

/** A text to take along; where the clipboard is denied the text is selected instead. */
export function CopyText({ text, labels }: CopyTextProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<"copy" | "copied" | "selected">("copy");
  const onCopy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setState("selected");
    }
  };
  return (
    <div class="copy-text">
      <p ref={shown}>{text}</p>
      <button type="button" class="button" onClick={() => void onCopy()}>
        {labels.copy}
      </button>
      <span role="status">{state === "copy" ? "" : labels[state]}</span>
    </div>
  );
}
