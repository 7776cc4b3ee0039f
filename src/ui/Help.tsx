interface HelpProps {
  /** The question that the text answers, for those who cannot see the sign. */
  readonly question: string;
  readonly text: string;
}

/** Plain words about a term, one press from where the term stands; it works without script. */
export function Help({ question, text }: HelpProps) {
  return (
    <details class="help">
      <summary aria-label={question} title={question}>
        ?
      </summary>
      <p>{text}</p>
    </details>
  );
}
