interface MarkProps {
  /** SVG path around 0,0 within a radius of 7. */
  readonly shape: string;
  /** A custom property, such as `kind-award`, that holds the colour. */
  readonly colour: string;
}

/** A small coloured shape beside a word; it adds nothing to what the word says, so readers of speech skip it. */
export function Mark({ shape, colour }: MarkProps) {
  return (
    <svg
      class={`mark mark-${colour}`}
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape} />
    </svg>
  );
}
