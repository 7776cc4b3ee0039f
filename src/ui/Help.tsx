import type { TargetedFocusEvent, TargetedKeyboardEvent } from "preact";

interface HelpProps {
  /** The question that the text answers, for those who cannot see the sign. */
  readonly question: string;
  readonly text: string;
}

/** Plain words about a term, one press from where the term stands; it works without script. At most one is open. */
export function Help({ question, text }: HelpProps) {
  return (
    <details class="help" name="help" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <summary aria-label={question} title={question}>
        ?
      </summary>
      <p tabIndex={-1}>{text}</p>
    </details>
  );
}

/** Escape closes what was opened last: this, not the card or the sheet around it. */
function onKeyDown(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  const { currentTarget: help } = event;
  if (event.key !== "Escape" || !help.open) return;
  event.preventDefault();
  event.stopPropagation();
  help.open = false;
}

function onFocusOut({ currentTarget: help, relatedTarget }: TargetedFocusEvent<HTMLDetailsElement>): void {
  if (!(relatedTarget instanceof Node && help.contains(relatedTarget))) help.open = false;
}
